/** The few file operations the services need, as a port: tests put a full or failing disk behind it. */

export interface OpenFile {
  /** Writes all bytes at the position, or throws having written some of them. */
  write(bytes: Uint8Array, position: number): Promise<void>
  /** At most `length` bytes from the position on; fewer at the end of the file. */
  read(position: number, length: number): Promise<Uint8Array>
  /** Returns when the bytes are on the disk, not merely in the system's memory. */
  sync(): Promise<void>
  truncate(size: number): Promise<void>
  close(): Promise<void>
}

export interface FileSystem {
  /** `new` fails when the file exists; `existing` fails when it does not. Both may be read and written. */
  open(path: string, mode: 'new' | 'existing'): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  /** Does nothing when there is no such file. */
  remove(path: string): Promise<void>
  readFile(path: string): Promise<Uint8Array>
  /** Names in a folder; none when the folder does not exist. */
  list(folder: string): Promise<readonly string[]>
  /** Bytes, or null when there is no such file. */
  sizeOf(path: string): Promise<number | null>
  makeFolder(path: string): Promise<void>
  /** Makes a rename or creation in the folder durable. Windows needs and has no such call. */
  syncFolder(folder: string): Promise<void>
}
