/** What is known while a document is written: the headings so far, and where links lead. */

export interface MarkdownContext {
  /** Slug of the heading an anchor stands for; null when the document has no such place. */
  readonly slugOf: (anchor: string) => string | null
  /** In the order of the document; the text as it is read. */
  readonly headings: { readonly text: string; readonly anchor: string | null }[]
  /** Level of the last heading that has others below it. */
  level: number
}

/** A heading line. Its level is one below the section's, two below inside a part with a heading of its own. */
export function headingLine(context: MarkdownContext, level: number, escaped: string, text: string, anchor?: string): string {
  context.headings.push({ text, anchor: anchor ?? null })
  return `${'#'.repeat(level)} ${escaped}`
}
