/** The English translator, made once and only when asked for: the default of the doors for files. */
import { createTranslator, type Translator } from './translate'

let made: Translator | undefined

export const english = (): Translator => {
  made ??= createTranslator()
  return made
}
