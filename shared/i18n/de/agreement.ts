/** German, the agreement screen. Keys start with `agreement.`. */
import type { agreement as english } from '../en/agreement'

export const agreement: Record<keyof typeof english, string> = {
  'agreement.topics': 'Gesprächsthemen',
  'agreement.first': 'Zuerst besprechen',
  'agreement.count': '{count, plural, one {Eine Frage mit Stimmen} other {# Fragen mit Stimmen, die strittigsten oben}}',
  'agreement.view': 'Ansicht',
  'agreement.view.question': 'Eine Frage',
  'agreement.view.map': 'Karte',

  'agreement.label.two-camps': 'Zwei Lager',
  'agreement.label.scatter': 'Weit gestreut',
  'agreement.label.minority': 'Eine Minderheit weicht ab',
  'agreement.label.unknown': 'Meist nicht bekannt',
  'agreement.label.too-few': 'Zu wenige für eine Aussage',
  'agreement.label.agreed': 'Einig',
  'agreement.class.two-camps': 'Zwei Lager',
  'agreement.class.scatter': 'Weit gestreut',
  'agreement.class.far-apart': 'Wenige Stimmen, weit auseinander',
  'agreement.class.minority': 'Eine Minderheit weicht ab',
  'agreement.class.unknown': 'Meist nicht bekannt',
  'agreement.class.too-few': 'Zu wenige für eine Aussage',
  'agreement.class.agreed': 'Einig',

  'agreement.counts':
    '{votes, plural, =0 {Keine Stufe} one {Eine Stimme} other {# Stimmen}}{unknown, plural, =0 {} one {, # × „wissen wir nicht“} other {, # × „wissen wir nicht“}}{notApplicable, plural, =0 {} one {, # × „trifft nicht zu“} other {, # × „trifft nicht zu“}}{abstain, plural, =0 {} one {, # × „kann ich nicht beurteilen“} other {, # × „kann ich nicht beurteilen“}} · Runde {round}',
  'agreement.withheld': 'Weniger als drei Personen haben diese Frage beurteilt. Ohne Namen bleiben ihre Stimmen verborgen.',
  'agreement.histogram': 'Stimmen: {votes}',
  'agreement.histogram.level': '{letter} {count}',
  'agreement.histogram.none': 'keine Stufe',
  'agreement.agreedOn': 'festgehalten: {answer}',
  'agreement.chart': 'Stimmen auf den Stufen A bis E',
  'agreement.chart.camps': 'Zwei Lager: auf den unteren Stufen {low}, auf den oberen Stufen {high}.',
  'agreement.camp.low': 'Unteres Lager',
  'agreement.camp.high': 'Oberes Lager',
  'agreement.legend': 'Wer ist wer',
  'agreement.legend.group': '{group}: {people}',
  'agreement.legend.person': '{short} {name}',
  'agreement.noSeat': 'Ohne Rolle',
  'agreement.showTable': 'Als Tabelle zeigen',
  'agreement.showChart': 'Als Diagramm zeigen',
  'agreement.table': 'Stimmen zu dieser Frage',
  'agreement.table.answer': 'Antwort',
  'agreement.table.votes': 'Stimmen',
  'agreement.table.who': 'Wer',
  'agreement.mark.unknown': 'Wissen wir nicht',
  'agreement.mark.not-applicable': 'Trifft nicht zu',
  'agreement.mark.abstain': 'Kann ich nicht beurteilen',
  'agreement.times': '{name} ({count})',

  'agreement.say': 'Das können Sie sagen',
  'agreement.say.two-camps':
    '{named, select, true {„Beide Seiten beschreiben etwas, das es wirklich gibt. {first}: Was passiert heute, wenn das gebraucht wird? {second}: Was haben Sie gesehen oder getestet, und wer war dabei?“} other {„Einige von uns halten das für viel weiter als andere, und beide Seiten haben ihren Grund. Wer hat es zuletzt gebraucht, und was ist passiert? Wer hat gesehen, dass es funktioniert, und wer war dabei?“}}',
  'agreement.say.scatter':
    '{named, select, true {„Vielleicht meinen wir nicht dasselbe. {first}: An welchen Fall haben Sie gedacht? Danach alle anderen, mit je einem Satz.“} other {„Vielleicht meinen wir nicht dasselbe. Bevor wir diskutieren, nennen alle in einem Satz den Fall, an den sie gedacht haben.“}}',
  'agreement.say.far-apart':
    '{named, select, true {„Nur wenige von uns haben das beurteilt, und sie liegen weit auseinander. {first}: Was fehlt? {second}: Was ist da, und wo können wir es sehen?“} other {„Nur wenige von uns haben das beurteilt, und sie liegen weit auseinander. Was fehlt, was ist da, und wo können wir es sehen?“}}',
  'agreement.say.minority':
    '{named, select, true {„{first}: Sie sehen etwas, das wir anderen nicht sehen. Was ist es? Niemand antwortet, bis Sie fertig sind.“} other {„Mindestens eine Person hier sieht das ganz anders. Was müsste man wissen, um es so zu sehen?“}}',
  'agreement.say.unknown':
    '{named, select, true {„Die meisten von uns wissen es nicht, und auch das ist eine Antwort. {first}: Wer könnte es uns bis Freitag sagen, und wo müsste man dafür nachsehen?“} other {„Die meisten von uns wissen es nicht, und auch das ist eine Antwort. Wer könnte es uns bis Freitag sagen, und wo müsste man dafür nachsehen?“}}',
  'agreement.say.too-few':
    '{named, select, true {„Nur wenige von uns haben das beurteilt. {first}: Passt das zu dem, was Sie sehen? Wen sollten wir noch fragen?“} other {„Nur wenige von uns haben das beurteilt. Wen sollten wir fragen, bevor wir es aufschreiben?“}}',
  'agreement.say.agreed':
    '{high, select, true {„Bei {letter} sind wir uns einig. Was könnten wir jemandem zeigen, der daran zweifelt?“} other {„Bei {letter} sind wir uns einig, da gibt es nichts zu diskutieren. Was ist das eine, das uns von der nächsten Stufe trennt?“}}',

  'agreement.answer': 'Gemeinsame Antwort',
  'agreement.answer.none': 'Noch nichts festgehalten. Wählen Sie die Antwort, zu der das Team stehen kann.',
  'agreement.answer.provisional': 'Noch nichts festgehalten. Bis dahin zählen die Stimmen als {answer}.',
  'agreement.answer.unsaved': 'Noch nicht festgehalten.',
  'agreement.levels': 'Stufen',
  'agreement.unknown': 'Wissen wir nicht',
  'agreement.evidence': 'Der Nachweis bleibt, wie er ist: {grade}.',
  'agreement.evidence.open': 'Im Interview öffnen',
  'agreement.dissent': 'Wer es anders sieht',
  'agreement.dissent.help.named': 'Steht im Dokument neben der Antwort. Niemand wird stillschweigend überstimmt.',
  'agreement.dissent.help.seat': 'Steht im Dokument neben der Antwort, mit Rollen statt Namen. Niemand wird stillschweigend überstimmt.',
  'agreement.dissent.help.anonymous': 'Bleibt in der Sitzung. In einem Dokument ohne Namen steht es nicht.',
  'agreement.disputed': 'Als strittig markieren',
  'agreement.disputed.help': 'Das Dokument weist darauf hin.',
  'agreement.disputed.proposed': 'Auch nach Runde {round} uneinig, deshalb dieser Vorschlag. Er gilt, sobald er festgehalten ist.',
  'agreement.above': '{levels} liegt über der Mitte der Stimmen ({middle}) und braucht eine Begründung.',
  'agreement.above.withheld': 'Eine Stufe über der Mitte der Stimmen braucht eine Begründung.',
  'agreement.reason': 'Was für die höhere Stufe sprach',
  'agreement.reason.help': 'Steht im Dokument als „Gab in der Diskussion den Ausschlag“.',
  'agreement.reason.missing': 'Schreiben Sie, was für die höhere Stufe sprach. Ohne Begründung wird sie nicht festgehalten.',
  'agreement.or': '{first} oder {last}',
  'agreement.record': '{last, select, true {Festhalten und zu den Ergebnissen} other {Festhalten und weiter}}',
  'agreement.record.level': '{last, select, true {{letter} festhalten und zu den Ergebnissen} other {{letter} festhalten und weiter}}',
  'agreement.record.unknown':
    '{last, select, true {„Wissen wir nicht“ festhalten und zu den Ergebnissen} other {„Wissen wir nicht“ festhalten und weiter}}',
  'agreement.saved.level': 'Gespeichert: {letter}',
  'agreement.saved.unknown': 'Gespeichert: wissen wir nicht',

  'agreement.hint.level': 'gemeinsame Antwort',
  'agreement.hint.unknown': 'weiß nicht',
  'agreement.hint.next': 'nächstes Thema',
  'agreement.hint.record': 'festhalten',
  'agreement.hint.keys': 'alle Tasten',
  'agreement.privacy.named': 'Namen sichtbar',
  'agreement.privacy.seat': 'Rollen sichtbar, Namen verborgen',
  'agreement.privacy.anonymous': 'Namen und Rollen verborgen',

  'agreement.map': 'Karte der Einigkeit',
  'agreement.map.lead.person':
    'Eine Spalte je Person, eine Marke je Stimme: Je höher die Marke, desto höher die Stufe. Öffnen Sie eine Zeile, um darüber zu sprechen.',
  'agreement.map.lead.seat':
    'Eine Spalte je Rolle: Je höher die Marke, desto höher die Stufe. Wo mehrere dieselbe Rolle haben, bedeutet ein längerer Balken mehr Stimmen. Öffnen Sie eine Zeile, um darüber zu sprechen.',
  'agreement.map.lead.group':
    'Eine Spalte je Gruppe: Je höher der Balken, desto höher die Stufe; je länger, desto mehr Stimmen. Öffnen Sie eine Zeile, um darüber zu sprechen.',
  'agreement.map.lead.all':
    'Stimmen ohne Namen: Je höher der Balken, desto höher die Stufe; je länger, desto mehr Stimmen. Öffnen Sie eine Zeile, um darüber zu sprechen.',
  'agreement.map.total': 'A bis E',
  'agreement.map.everyone': 'Alle',
  'agreement.map.low': 'unteres Lager',
  'agreement.map.high': 'oberes Lager',
  'agreement.map.neither': 'kein Lager',
  'agreement.map.unknown': 'wissen wir nicht',
  'agreement.map.question': 'Frage',
  'agreement.map.recorded': 'Gemeinsam',
  'agreement.map.section': '{title} · {count, number}',
  'agreement.map.label': 'Einigkeit',
  'agreement.map.chart': 'Diagramm',
  'agreement.map.table': 'Tabelle',
  'agreement.map.withheld': 'weniger als drei',
  'agreement.map.cell': '{letter}×{count}',

  'agreement.empty.title': 'In dieser Sitzung hat niemand abgestimmt',
  'agreement.empty.text':
    'Hier sehen Sie, wo dieselbe Sache unterschiedlich beurteilt wird. Dafür braucht es die Stimmen der Einzelnen. Sie kommen mit einer Sitzungsdatei, die Sie in der Übersicht öffnen. Ohne Stimmen halten Sie die gemeinsamen Antworten des Teams im Interview fest.',
  'agreement.empty.interview': 'Zum Interview',
  'agreement.empty.open': 'Sitzungsdatei öffnen',
}
