/** Texts taken apart the way people count them. */

/** Between blanks, with something to say: a dash on its own is no word. */
export const listWords = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Ends at a full stop, question mark, exclamation mark, colon or semicolon before a blank; `3.5` and `e.g.it` stay whole. */
export const listSentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!:;]["”“’)\]]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => listWords(sentence).length > 0)
