/** Whose initiative it is, what was asked, and where it stands at a glance. */
import type { Section } from '../report'
import type { ReportContext } from '../report-context'
import { inWords } from '../report-context'
import { dimensionRanges } from './dimension-ranges'

export function composeCover(context: ReportContext): Section {
  const { t, session, people, translator, scorecard, pack } = context
  const { client, initiative, date, depth } = session.session
  const purpose = session.session.purpose ?? 'release'
  const shown = context.judged && scorecard.dimensions.some(({ low }) => low !== null)
  const held = pack.seats.filter(({ id }) => people.isHeld(id)).length
  return {
    anchor: 'cover',
    group: '',
    name: t('report.cover.name'),
    title: null,
    opens: 'page',
    blocks: [
      {
        kind: 'cover',
        over: t('report.cover.over'),
        title: initiative,
        lead: t(context.judged ? 'report.cover.lead' : 'report.cover.leadEarly', {
          count: people.count,
          people: inWords(context, people.count),
          purpose,
        }),
        client: client ?? '',
        stamp: context.judged ? (scorecard.indicative ? t('report.cover.indicative') : null) : t('report.cover.early'),
        rangesLabel: t('report.cover.ranges'),
        ranges: shown
          ? {
              ...dimensionRanges(context),
              size: 'cover',
              columns: [],
              rows: dimensionRanges(context).rows.map((row) => ({ ...row, cells: [] })),
              legend: null,
            }
          : null,
        facts: [
          ...(client === undefined || client === '' ? [] : [{ label: t('report.cover.client'), text: client }]),
          {
            label: t('report.cover.workshop'),
            text: translator.date(date, 'long'),
            detail: t('report.cover.depth', { depth: t(`report.depth.${depth}`), purpose: t(`report.purpose.${purpose}`) }),
          },
          {
            label: t('report.cover.people'),
            text: t('report.cover.count', { count: people.count }),
            detail: t('report.cover.seats', { held, all: pack.seats.length }),
          },
          {
            label: t('report.cover.edition'),
            text: t(`report.edition.${context.edition}`),
            detail: t('report.cover.pack', { title: pack.title, version: pack.version }),
          },
        ],
      },
    ],
  }
}
