/** German, moving actions in the roadmap: on the chart and on the board, and their table. Keys start with `roadmap.`. */
import type { planMoves as english } from '../en/plan-moves'

export const planMoves: Record<keyof typeof english, string> = {
  'roadmap.move.hint':
    'Ziehen Sie einen Balken in eine andere Woche oder innerhalb seiner Phase nach oben oder unten. Die Reihenfolge der Zeilen zählt nur, wenn Personen knapp sind oder nicht alles gleichzeitig beginnen darf.',
  'roadmap.move.week': '„{title}“ beginnt jetzt in Woche {week}, vorher in Woche {before}.',
  'roadmap.move.waits': '„{title}“ darf ab Woche {asked} beginnen, muss aber bis Woche {week} warten.',
  'roadmap.move.stays': '„{title}“ beginnt weiterhin in Woche {week}.',
  'roadmap.move.others':
    '{count, plural, one {Bei einer anderen Maßnahme ändern sich die Wochen.} other {Bei # anderen Maßnahmen ändern sich die Wochen.}}',
  'roadmap.move.release': 'Freigabe nach Woche {week}, vorher nach Woche {before}.',
  'roadmap.move.row': '„{title}“ steht jetzt auf Platz {position} von {count} in der Phase {phase}.',
  'roadmap.move.row-only':
    'Keine Woche ändert sich: Die Reihenfolge zählt nur, wenn Personen knapp sind oder nicht alles gleichzeitig beginnen darf.',
  'roadmap.move.edge': '„{title}“ steht in der Phase {phase} schon {edge, select, first {an erster} other {an letzter}} Stelle.',
  'roadmap.move.back': '„{title}“ steht wieder dort, wo der Plan sie vorsieht, in Woche {week}.',
  'roadmap.move.all-back': 'Alles steht wieder dort, wo der Plan es vorsieht.',
  'roadmap.move.no-earlier':
    '„{title}“ kann nicht vor Woche {week} beginnen: {because, select, first {Das ist die erste des Plans} after {Vorher muss fertig sein: {actions}} people {Dieselben Personen erledigen vorher: {actions}} other {Vorher darf keine weitere Maßnahme beginnen}}.',
  'roadmap.move.ghost': '{early, select, true {Woche {week}, die früheste} other {Woche {week}, {date}}}',
  'roadmap.move.earlier': 'Eine Woche früher',
  'roadmap.move.later': 'Eine Woche später',
  'roadmap.move.up': 'In der Phase nach oben',
  'roadmap.move.down': 'In der Phase nach unten',
  'roadmap.move.put-back': 'Zurück an den Platz im Plan',
  'roadmap.move.put-all-back': 'Alles zurücksetzen',
  'roadmap.move.moved': 'verschoben',
  'roadmap.move.ordered': 'umgestellt',
  'roadmap.move.counts':
    '{moved, plural, =0 {} one {Eine Maßnahme in eine andere Woche verschoben.} other {# Maßnahmen in andere Wochen verschoben.}} {ordered, plural, =0 {} one {Eine{moved, plural, =0 { Maßnahme} other {}} von Hand umgestellt.} other {#{moved, plural, =0 { Maßnahmen} other {}} von Hand umgestellt.}}',
  'roadmap.move.bar':
    '{moved, select, none {} other {Vom Team verschoben: nicht vor {moved}.}} {ordered, select, true {Vom Team umgestellt.} other {}}',
  'roadmap.keys': 'Im Roadmap-Diagramm',
  'roadmap.keys.week': 'eine Woche früher oder später',
  'roadmap.keys.weeks': 'vier Wochen früher oder später',
  'roadmap.keys.row': 'in der Phase nach oben oder unten',
  'roadmap.keys.back': 'zurück an den Platz im Plan',
  'roadmap.keys.open': 'warum die Maßnahme hier steht',
  'roadmap.keys.focus': 'nächste oder vorige Maßnahme',
  'roadmap.keys.cancel': 'Ziehen abbrechen',
  'roadmap.board.hint':
    'Ziehen Sie eine Karte in eine andere Spalte, oder halten Sie Alt und drücken Sie die linke oder rechte Pfeiltaste. Möglich ist nur, was den Plan ändert.',
  'roadmap.board.now': 'Jetzt',
  'roadmap.board.next': 'Danach',
  'roadmap.board.later': 'Später',
  'roadmap.board.dropped': 'Vom Team gestrichen',
  'roadmap.board.about-now': 'Beginnt in {weeks, plural, one {Woche 1} other {den Wochen 1 bis #}}',
  'roadmap.board.about-next': 'Der Rest des Freigabeplans',
  'roadmap.board.about-later': 'Lohnend, für die Freigabe nicht nötig',
  'roadmap.board.empty': 'Hier steht keine Maßnahme.',
  'roadmap.board.weeks': '{one, select, true {Woche {first}} other {Wochen {first} bis {last}}}',
  'roadmap.board.move-to': 'Verschieben nach „{column}“',
  'roadmap.board.reason': 'In der Kartenansicht nach „Später“ verschoben',
  'roadmap.board.stays': '„{title}“ bleibt, wo sie ist: Das Verschieben würde nichts ändern.',
  'roadmap.board.in':
    '{kind, select, pull {„{title}“ steht jetzt im Freigabeplan und beginnt in Woche {week}.} restore {„{title}“ steht wieder im Freigabeplan und beginnt in Woche {week}.} sendBack {„{title}“ bleibt im Freigabeplan: Andere Maßnahmen setzen sie voraus.} drop {„{title}“ bleibt im Freigabeplan.} other {„{title}“ beginnt jetzt in Woche {week}.}}',
  'roadmap.board.out':
    '{kind, select, drop {„{title}“ ist aus dem Freigabeplan gestrichen und steht jetzt unten in der Spalte „Später“.} restore {„{title}“ ist nicht mehr gestrichen und steht unter „Später“.} other {„{title}“ steht wieder unter „Später“.}}',
  'roadmap.board.joined':
    '{count, plural, one {Eine Maßnahme, die sie voraussetzt, kommt mit.} other {# Maßnahmen, die sie voraussetzt, kommen mit.}}',
  'roadmap.board.left':
    '{count, plural, one {Eine Maßnahme, die nur sie brauchte, geht mit.} other {# Maßnahmen, die nur sie brauchte, gehen mit.}}',
  'roadmap.board.cut': '{count, plural, one {Eine Maßnahme geht ohne sie weiter.} other {# Maßnahmen gehen ohne sie weiter.}}',
  'roadmap.board.delivers': 'Ergebnis: {deliverable}',
  'roadmap.status.accepted': 'zugesagt',
  'roadmap.status.amended': 'mit Änderungen zugesagt',
  'roadmap.status.declined': 'abgelehnt',
  'roadmap.table-release': 'Freigabe am {date}',
  'roadmap.column.priority': 'Priorität',
  'roadmap.column.status': 'Stand',
}
