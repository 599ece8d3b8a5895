/** The decision on paper: what may be ticked, and who signs. */
import type { Block } from '../blocks'
import type { Section } from '../report'
import { anchorOf, type ReportContext } from '../report-context'

export function signoffBlock({ t, session, people, clean }: ReportContext): Block {
  const { signatories = {}, request } = session.session
  const named = Object.values(signatories)
    .filter(({ name, role }) => name.trim() !== '' || (role ?? '').trim() !== '')
    .map(({ name, role }) => ({ name: people.outsider(name) ?? '', role: clean(role?.trim() ?? '') }))
  const chair = people.outsider(request?.chair)
  const from = people.outsider(request?.from)
  const usual = [
    {
      name: chair ?? '',
      role: from === null ? t('report.signoff.decides') : t('report.signoff.chairOf', { body: from, chair: chair !== null }),
    },
    { name: '', role: t('report.signoff.owner') },
    { name: '', role: t('report.signoff.risk') },
  ]
  return {
    kind: 'signoff',
    title: t('report.signoff.title'),
    choices: [t('report.signoff.approved'), t('report.signoff.changes'), t('report.signoff.refused')],
    signatories: named.length === 0 ? usual : named,
    date: t('report.signoff.date'),
  }
}

/** At the end of the full report. */
export function composeSignoff(context: ReportContext): Section {
  const { t } = context
  return {
    anchor: anchorOf.section('signoff'),
    group: t('report.group.decision'),
    name: t('report.signoff.name'),
    title: t('report.signoff.heading'),
    opens: 'room',
    blocks: [{ kind: 'paragraph', style: 'lead', text: t('report.signoff.lead') }, signoffBlock(context)],
  }
}
