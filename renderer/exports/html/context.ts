/** What blocks need to know of where they stand. */

import type { Logo } from '../../../shared/domain/report/branding'

export interface HtmlContext {
  /** Level of headings below the current one. */
  level: 3 | 4
  /** What the last heading said: names tables for people who do not see what stands above them. */
  heading: string
  /** The client's logo; null for none. */
  readonly logo: Logo | null
  /** Ids for the titles of pictures. */
  readonly nextId: () => string
}
