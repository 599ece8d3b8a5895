/** What a preview asks of the worker that draws pages with pdf.js. */

export interface DrawOrder {
  readonly id: number
  /** A PDF file of one page. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Width of the picture, in pixels of the screen. */
  readonly pixels: number
}

/** A piece of text as it stands on the page, in points from the page's upper left corner. */
export interface PageText {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly width: number
  readonly size: number
  /** Degrees clockwise. */
  readonly turn: number
}

export interface PagePicture {
  readonly bitmap: ImageBitmap
  readonly texts: readonly PageText[]
}

export type DrawNews =
  | ({ readonly id: number; readonly kind: 'drawn' } & PagePicture)
  | { readonly id: number; readonly kind: 'failed'; readonly reason: 'unexpected'; readonly detail: string }
