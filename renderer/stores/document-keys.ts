/** How what belongs to documents is named in the library, beside the packs: `branding/client`, `preset/id`. */

const BRANDING = 'branding/'
const PRESET = 'preset/'

/** Keys of the store are 200 characters at most. */
const LONGEST_CLIENT = 180

/** Clients are told apart by what they are called, in whatever case; sessions without a client share one look. */
export const brandingKey = (client: string | undefined): string =>
  `${BRANDING}${(client ?? '').trim().toLowerCase().slice(0, LONGEST_CLIENT)}`
export const presetKey = (id: string): string => `${PRESET}${id}`

export const isBrandingKey = (key: string): boolean => key.startsWith(BRANDING)
export const isPresetKey = (key: string): boolean => key.startsWith(PRESET)
