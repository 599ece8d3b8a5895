/** Reads RFC 4180 back, strictly: by hand, so that a mistake of the writer is not mirrored by its own reader. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\ufeff')) throw new Error('no byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  let at = 1
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? readQuoted(text, at + 1) : readBare(text, at)
    row.push(cell)
    at = next
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither comma nor line end at ${at}`)
  }
  return rows
}

function readQuoted(text: string, from: number): [string, number] {
  let cell = ''
  for (let at = from; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else return [cell, at + 1]
  }
  throw new Error('a quote is never closed')
}

function readBare(text: string, from: number): [string, number] {
  const end = /,|\r\n/.exec(text.slice(from))
  if (end === null) throw new Error('a row is never closed')
  return [text.slice(from, from + end.index), from + end.index]
}
