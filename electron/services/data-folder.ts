/** Where everything lies on this computer: the same folder for both shells, fixed for good (it is what "my sessions" means). */
import { join } from 'node:path'

export interface DataFolder {
  readonly root: string
  readonly journals: string
  readonly logFile: string
  /** Chromium's own files, one profile per shell: the stores in them are copies that the journals can rebuild. */
  readonly electronProfile: string
  readonly browserProfile: string
  /** What the shell remembers between starts, such as the folder last saved to. */
  readonly settingsFile: string
  /** The browser shell's secret. */
  readonly tokenFile: string
}

export interface Machine {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** READY_ROOM_DATA names another folder, for tests and for people who keep theirs elsewhere. */
export const locateDataFolder = (machine: Machine): DataFolder =>
  layOutDataFolder(machine.env.READY_ROOM_DATA || join(applicationData(machine), 'Ready Room'))

export function layOutDataFolder(root: string): DataFolder {
  return {
    root,
    journals: join(root, 'journals'),
    logFile: join(root, 'logs', 'ready-room.log'),
    electronProfile: join(root, 'profile-electron'),
    browserProfile: join(root, 'profile-browser'),
    settingsFile: join(root, 'shell-settings.json'),
    tokenFile: join(root, 'browser-token'),
  }
}

function applicationData({ platform, env, home }: Machine): string {
  if (platform === 'win32') return env.APPDATA || join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env.XDG_CONFIG_HOME || join(home, '.config')
}
