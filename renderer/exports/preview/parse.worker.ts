/** Parses PDF files for the worker that draws them. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
