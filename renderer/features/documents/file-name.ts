/** A file name every system accepts: no separators, no reserved characters, no trailing dot, not too long. */
export function documentFileName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) =>
      part
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
        .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(' - ')
    .slice(0, 120)
    .replace(/[. ]+$/, '')
  return `${name === '' ? 'document' : name}.${extension}`
}
