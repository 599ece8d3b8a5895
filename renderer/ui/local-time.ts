/** Instants as people read them, in the laptop's own time zone. */

/** ISO instant → for example 10:42. */
export function localTime(locale: string, iso: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(iso))
}

/** ISO instant → for example 27 Oct, 16:05; with the year when it is not this one. */
export function localMoment(locale: string, iso: string, now: Date): string {
  const moment = new Date(iso)
  const year = moment.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', ...year }).format(moment)
}

/** Today on this laptop as an ISO date. */
export function localToday(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
