/** German, the roadmap screen. Keys start with `roadmap.`; words shared with documents are in words.ts. */
import type { roadmap as english } from '../en/roadmap'
import { planMoves } from './plan-moves'

export const roadmap: Record<keyof typeof english, string> = {
  ...planMoves,
  'roadmap.title': 'Freigabe frühestens nach Woche {week}',
  'roadmap.title-none': '{tasks, plural, =0 {Vor der Freigabe ist nichts zu tun} other {Keine Maßnahme, aber Aufgaben vor der Freigabe}}',
  'roadmap.lead-none':
    'Kein Gate braucht eine Maßnahme, und kein Thema ist schwach. {tasks, plural, =0 {} one {Vorher ist eine Aufgabe zu erledigen; sie steht bei den Ergebnissen. } other {Vorher sind # Aufgaben zu erledigen; sie stehen bei den Ergebnissen. }}{later, plural, =0 {} other {Was sich außerdem lohnt, steht darunter.}}',
  'roadmap.summary': '{count, plural, one {Eine Maßnahme} other {# Maßnahmen}}, {days} Personentage.',
  'roadmap.starts': 'Vom {date} bis {end}.',
  'roadmap.odds': 'In 5 von 10 Fällen bis Woche {p50}, in 8 von 10 bis Woche {p80}.',
  'roadmap.view': 'Den Plan zeigen als',
  'roadmap.view.plan': 'Plan',
  'roadmap.view.board': 'Karten',
  'roadmap.view.table': 'Tabelle',
  'roadmap.re-scope':
    'Das Urteil lautet: neu zuschneiden. Entscheiden Sie zuerst, ob und in welcher Form es weitergeht. Der Plan zeigt, was nötig wäre, um wie bisher weiterzumachen.',
  'roadmap.gantt':
    'Freigabeplan: {count, plural, one {eine Maßnahme} other {# Maßnahmen}} in {weeks, plural, one {einer Woche} other {# Wochen}}',
  'roadmap.gantt-dates': 'Woche 1 beginnt am {start}.',
  'roadmap.bar':
    '{title}. {owner}. {one, select, true {Woche {first}} other {Wochen {first} bis {last}}}. {critical, select, true {Kritisch.} other {}} {gates, select, none {} other {Trägt bei zu {gates}.}}',
  'roadmap.release': 'Freigabe',
  'roadmap.legend.critical': 'kritisch: Jede verlorene Woche verschiebt die Freigabe',
  'roadmap.legend.other': 'mit Puffer',
  'roadmap.legend.float': 'Puffer',
  'roadmap.legend.links': 'Verbindungen: kritisch und ausgewählt',
  'roadmap.legend.gate': 'Gate, zu dem sie beiträgt',
  'roadmap.legend.odds': '8 von 10 enden hier',
  'roadmap.loads': 'Wer wann gebraucht wird',
  'roadmap.loads-aside': 'Am dunkelsten: mehr als 85 % der zugesagten Tage',
  'roadmap.per-week': '{days} Tage pro Woche',
  'roadmap.capacity': 'Zugesagte Tage',
  'roadmap.week': 'Woche {week}',
  'roadmap.load': 'Woche {week}: {days} Tage',
  'roadmap.later': 'Später: {count, plural, =0 {nichts} one {eine Maßnahme, nicht eingeplant} other {# Maßnahmen, nicht eingeplant}}',
  'roadmap.later-aside': 'Lohnend, aber für die Freigabe nicht nötig. Der größte Nutzen zuerst.',
  'roadmap.later-none': 'Für später bleibt nichts übrig.',
  'roadmap.column.action': 'Maßnahme',
  'roadmap.column.owner': 'Verantwortlich',
  'roadmap.column.phase': 'Phase',
  'roadmap.column.gates': 'Gates',
  'roadmap.column.effort': 'Aufwand',
  'roadmap.column.weeks': 'Wochen',
  'roadmap.column.float': 'Puffer',
  'roadmap.days': '{days} T.',
  'roadmap.weeks-span': '{one, select, true {{first}} other {{first}–{last}}}',
  'roadmap.weeks-count': '{weeks, plural, one {# Woche} other {# Wochen}}',
  'roadmap.critical': 'kritisch',
  'roadmap.total': 'Freigabeplan',
  'roadmap.early.title': 'Die Roadmap kommt mit dem Urteil',
  'roadmap.early.text':
    'Sie wird aus den Antworten geplant. Sobald die Hälfte der Fragen beantwortet ist, erscheint sie hier und folgt jeder Änderung.',
  'roadmap.early.continue': 'Interview fortsetzen',
}
