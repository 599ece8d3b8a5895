/** The contents page: sections under their groups, with page numbers and links. */
import type { Report, Section } from '../../../../shared/domain/report/report'
import type { Item, Strip } from '../display'
import { COLOR, RAIL, TYPE } from '../theme'
import { hairRule, type LayoutContext, placeLines, railRule, setText } from './place'
import { layoutRail } from './rail'
import { layoutParagraph } from './text-blocks'

/** @param pageOf page of a section, null while pages are still being counted */
export function layoutContents(report: Report, context: LayoutContext, pageOf: (anchor: string) => number | null): Strip[] {
  const { set, width } = context
  const title = setText(set, report.contents.title, TYPE.title, { x: 0, y: 0, width })
  const strips: Strip[] = [{ height: title.height + 7, gap: 0, items: title.items, keep: true }]
  for (const group of groupSections(report.sections.filter((section) => section.title !== null))) {
    group.sections.forEach((section, index) => {
      strips.push(contentsRow(section, index === 0 ? group.name : '', pageOf(section.anchor), index < group.sections.length - 1, context))
    })
  }
  const { note, noteLabel } = report.contents
  const how = layoutRail(
    { kind: 'rail', label: noteLabel, rule: 'hair', close: true, body: [{ kind: 'paragraph', style: 'read', text: note }] },
    context,
    (blocks, inner) => blocks.flatMap((block) => (block.kind === 'paragraph' ? layoutParagraph(block, inner) : [])),
  )
  return [...strips, ...how.map((strip) => ({ ...strip, gap: 14 }))]
}

function contentsRow(section: Section, group: string, page: number | null, keep: boolean, { set, width }: LayoutContext): Strip {
  const x = RAIL.label + RAIL.gutter
  const opens = group !== ''
  const top = opens ? 5 : 0
  const label = setText(set, group, TYPE.rail, { x: 0, y: top + 1.75, width: RAIL.label })
  const name = setText(set, [{ text: section.name, to: section.anchor }], TYPE.contents, { x, y: top, width: width - x - 40 })
  const number: Item[] =
    page === null ? [] : placeLines(set, set.lines(String(page), PAGE), PAGE, { x: width - 30, y: top, width: 30, align: 'end' })
  return {
    height: Math.max(name.height, opens ? Math.min(label.height, 17.5) : 0) + top,
    gap: opens ? 14 : 0,
    rule: opens ? railRule(width) : { ...hairRule(width - x), x },
    items: [...label.items, ...name.items, ...number],
    keep,
  }
}
const PAGE = { ...TYPE.cellMedium, leading: 17.5, color: COLOR.ink }

function groupSections(sections: readonly Section[]): { name: string; sections: Section[] }[] {
  const groups: { name: string; sections: Section[] }[] = []
  for (const section of sections) {
    const open = groups.at(-1)
    if (open?.name === section.group) open.sections.push(section)
    else groups.push({ name: section.group, sections: [section] })
  }
  return groups
}
