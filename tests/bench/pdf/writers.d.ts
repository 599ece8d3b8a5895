/** As much of the two libraries as the benchmark uses; neither brings types along. */
declare module 'pdfmake' {
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>): void
    setTableLayouts(layouts: object): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
  }
  export default pdfmake
}

declare module 'pdfkit' {
  interface Box {
    readonly width: number
    readonly lineGap: number
    readonly align?: 'left' | 'right'
  }
  export default class PDFDocument {
    constructor(options: object)
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (cause: unknown) => void): this
    readonly outline: { addItem(title: string): unknown }
    registerFont(name: string, file: Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    heightOfString(text: string, box: Box): number
    text(text: string, x: number, y: number, box: Box): this
    fillColor(color: string): this
    lineWidth(width: number): this
    rect(x: number, y: number, width: number, height: number): this
    circle(x: number, y: number, radius: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    fill(color: string): this
    stroke(color: string): this
    addNamedDestination(name: string): void
    addPage(): this
    bufferedPageRange(): { readonly count: number }
    switchToPage(page: number): unknown
    end(): void
  }
}
