/** Where in a JSON document something is, written the way people write it: `dimensions[0].topics[2].levels[3]`. */
export type PathPart = string | number
export type JsonPath = readonly PathPart[]

const PLAIN_NAME = /^[A-Za-z_$][\w$-]*$/

/** The root is the empty string. Names that are no plain words are quoted: `profile["a b"]`. */
export const formatPath = (path: JsonPath): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    if (!PLAIN_NAME.test(part)) return `${text}[${JSON.stringify(part)}]`
    return text === '' ? part : `${text}.${part}`
  }, '')

/** Whether `inner` is the same place as `outer`, or a place inside it. */
export const isWithin = (inner: JsonPath, outer: JsonPath): boolean =>
  inner.length >= outer.length && outer.every((part, index) => inner[index] === part)
