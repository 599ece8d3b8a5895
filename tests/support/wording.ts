/** What the pack's wording is measured by: words nobody can check, names that do not belong, and lengths as spoken. */

/** Words that let everybody tick the box they like. */
export const VAGUE = /\b(good|adequate(ly)?|appropriate(ly)?|sufficient(ly)?|proper(ly)?|regular(ly)?|effective(ly)?|robust(ly)?)\b/i
/** Firms and products have no place in a neutral instrument. */
export const VENDOR =
  /\b(OpenAI|ChatGPT|GPT|Copilot|Gemini|Claude|Anthropic|Amazon|AWS|Azure|Microsoft|Google|SAP|Salesforce|McKinsey|Gartner|CaseHub)\b/i

/** Hyphenated words count in full: they are spoken in full. */
export const countWords = (text: string) => text.split(/[\s\-–/]+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length
export const countSentences = (text: string) => text.split(/[.?!]+(?:\s|$)/).filter((part) => part.trim() !== '').length
