/** The sample workshops that come with the app. */
export interface SampleEntry {
  readonly id: string
  readonly title: string
  /** One sentence. */
  readonly gist: string
}
