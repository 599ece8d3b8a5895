/** Everything that may be in the package. A new kind of file is a decision: it belongs here before it ships. */
const HASH = '[A-Za-z0-9_-]{8}'
const ALLOWED = [
  /^\/package\.json$/,
  /^\/dist\/electron\/main\.js$/,
  new RegExp(`^/dist/electron/chunk-[a-z0-9-]+-${HASH}\\.js$`),
  /^\/dist\/preload\/preload\.cjs$/,
  /^\/dist\/renderer\/(index\.html|licences\.json)$/,
  new RegExp(`^/dist/renderer/(assets|workers)/[A-Za-z0-9_.-]+-${HASH}\\.(js|css|woff2?|json|png|svg)$`),
]
const REQUIRED = [
  '/package.json',
  '/dist/electron/main.js',
  '/dist/preload/preload.cjs',
  '/dist/renderer/index.html',
  '/dist/renderer/licences.json',
]

/**
 * @param {readonly string[]} files paths in the package, without folders
 * @returns {string[]} one sentence per file too many or too few
 */
export function judgePackage(files) {
  return [
    ...files.filter((file) => !ALLOWED.some((rule) => rule.test(file))).map((file) => `${file} does not belong into the package.`),
    ...REQUIRED.filter((file) => !files.includes(file)).map((file) => `${file} is missing from the package.`),
  ]
}
