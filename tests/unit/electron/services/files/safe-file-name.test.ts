import { expect, test } from 'vitest'
import { safeFileName } from '../../../../../electron/services/files/safe-file-name'

test.each([
  ['Claims triage assistant', 'Claims triage assistant.pdf'],
  ['Report.pdf', 'Report.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['C:\\temp\\x', 'C temp x.pdf'],
  ['a:b*c?d"e<f>g|h', 'a b c d e f g h.pdf'],
  ['con', 'Ready Room con.pdf'],
  ['LPT1.notes', 'Ready Room LPT1.notes.pdf'],
  ['...', 'Ready Room.pdf'],
  ['ends with dots. . ', 'ends with dots.pdf'],
  ['zero\0byte\u202Eflip', 'zero byte flip.pdf'],
  ['x'.repeat(300), `${'x'.repeat(120)}.pdf`],
  ['Zoës Prüfung', 'Zoës Prüfung.pdf'],
])('the title %j becomes the file name %j', (title, expected) => {
  expect(safeFileName(title, 'pdf')).toBe(expected)
})
