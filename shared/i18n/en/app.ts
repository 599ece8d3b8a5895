/** English, app. Keys start with `app.`. */
export const app = {
  'app.name': 'Ready Room',
} as const
