/** German, report: the decision, dimensions, gates; the other parts are beside it. Keys start with `report.`. */

import type { report as english } from '../en/report'
import { reportActions } from './report-actions'
import { reportMethod } from './report-method'
import { reportPlan } from './report-plan'

export const report: Record<keyof typeof english, string> = {
  'report.words':
    '{count, plural, =0 {keine} =1 {eine} =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} =6 {sechs} =7 {sieben} =8 {acht} =9 {neun} =10 {zehn} =11 {elf} =12 {zwölf} =13 {dreizehn} =14 {vierzehn} =15 {fünfzehn} =16 {sechzehn} =17 {siebzehn} =18 {achtzehn} =19 {neunzehn} =20 {zwanzig} other {#}}',

  'report.of': '{part} von {all}',

  'report.weeks': '{count, plural, one {# Woche} other {# Wochen}}',

  'report.bar': 'Messlatte',

  'report.continued': 'Fortsetzung',

  'report.edition.brief': 'Entscheidungsvorlage',
  'report.edition.full': 'Gesamtbericht',
  'report.edition.record': 'Workshop-Protokoll',

  'report.group.decision': 'Die Entscheidung',
  'report.group.where': 'Wo der Pilot steht',
  'report.group.stops': 'Was im Weg steht',
  'report.group.do': 'Was zu tun ist',
  'report.group.method': 'Methode und Teilnehmende',

  'report.table.dimension': 'Dimension',
  'report.table.topic': 'Thema',
  'report.table.question': 'Frage',
  'report.table.gate': 'Gate',
  'report.table.state': 'Stand',
  'report.table.owner': 'Verantwortlich',
  'report.table.counted': 'Anerkannt',
  'report.table.claimed': 'Angegeben',
  'report.table.range': 'Spanne',
  'report.table.answered': 'Beantwortet',
  'report.table.known': 'Bekannt',

  'report.glyph': '{label}: anerkannt {counted}, angegeben {claimed}, Spanne {low} bis {high}, Messlatte 3',
  'report.glyph.none': '{label}: noch nichts bekannt',

  'report.legend.counted': 'anerkannt',
  'report.legend.claimed': 'angegeben',
  'report.legend.unbacked': 'gesagt, noch nicht gezeigt',
  'report.legend.unknown': 'noch nicht bekannt',

  'report.file.title': '{initiative}: Bericht zur Einsatzreife',
  'report.file.subject': '{named, select, true {Einsatzreife eines KI-Piloten, {client}} other {Einsatzreife eines KI-Piloten}}',
  'report.file.author': 'Ready Room',
  'report.file.keywords': 'KI-Pilot, Einsatzreife, Freigabeplan',
  'report.file.confidential': 'Vertraulich: nur für den vorgesehenen Kreis',
  'report.file.footer': '{edition}, {date}',

  'report.contents.title': 'Inhalt',
  'report.contents.skip': 'Direkt zum Bericht',
  'report.contents.noteLabel': 'Hinweis zum Lesen',
  'report.contents.note':
    'Für die Entscheidung genügt die Zusammenfassung. Alles Weitere steht hier, damit sich nachprüfen lässt, wie aus einer Antwort ein Befund und aus einem Befund eine Maßnahme wurde: Jede Maßnahme nennt ihre Frage, jede Frage ihre Maßnahme.',
  'report.contents.noteEarly':
    'Für ein Urteil sind noch zu wenige Fragen beantwortet. Dieses Dokument zeigt deshalb nur, wie weit das Interview ist und was bis zum Abschluss fehlt.',

  'report.cover.name': 'Deckblatt',
  'report.cover.over': 'Bericht zur Einsatzreife',
  'report.cover.lead':
    '{purpose, select, rollout {Ist der Pilot bereit für die Ausweitung, und was braucht es dafür? {count, plural, =0 {Das Ergebnis der Befragung.} one {Das Ergebnis aus der Sicht einer Person.} other {Das Ergebnis aus der Sicht von {people} Personen.}}} other {Ist der Pilot bereit für eine begrenzte Freigabe, und was braucht es dafür? {count, plural, =0 {Das Ergebnis der Befragung.} one {Das Ergebnis aus der Sicht einer Person.} other {Das Ergebnis aus der Sicht von {people} Personen.}}}}',
  'report.cover.leadEarly':
    '{count, plural, =0 {Wie weit das Interview ist und was noch offen ist.} one {Wie weit eine Person mit dem Interview ist und was noch offen ist.} other {Wie weit {people} Personen mit dem Interview sind und was noch offen ist.}}',
  'report.cover.indicative': 'Nur Anhaltspunkte: Tiefe „Express“',
  'report.cover.early': 'Interview nicht abgeschlossen',
  'report.cover.ranges': 'Die Dimensionen und die Messlatte',
  'report.cover.client': 'Kunde',
  'report.cover.workshop': 'Workshop',
  'report.cover.depth': '{depth}, Zweck: {purpose}',

  'report.depth.express': 'Express',
  'report.depth.half-day': 'Halber Tag',
  'report.depth.full-day': 'Ganzer Tag',

  'report.purpose.release': 'Freigabe',
  'report.purpose.rollout': 'Ausweitung',

  'report.cover.people': 'Teilnehmende',
  'report.cover.count': '{count, plural, =0 {Niemand eingetragen} one {# Person} other {# Personen}}',
  'report.cover.seats': '{held} von {all} Rollen besetzt',
  'report.cover.edition': 'Ausgabe',
  'report.cover.pack': '{title}, Version {version}',

  'report.summary.name': 'Zusammenfassung',
  'report.summary.title.prohibited': 'Die geplante Nutzung ist verboten',
  'report.summary.title.re-scope': 'Es fehlen die Grundlagen',
  'report.summary.title.fix-first':
    '{failed, plural, =0 {Für eine Freigabe zu weit unter der Messlatte{unverified, plural, =0 {} one {, ein Gate nicht belegt} other {, {unverifiedWords} Gates nicht belegt}}} one {Ein Gate nicht bestanden{unverified, plural, =0 {} one {, eines nicht belegt} other {, {unverifiedWords} nicht belegt}}} other {{failedWords} Gates nicht bestanden{unverified, plural, =0 {} one {, eines nicht belegt} other {, {unverifiedWords} nicht belegt}}}}',
  'report.summary.title.not-enough-known':
    '{unverified, plural, =0 {Für eine Entscheidung ist noch zu viel offen} one {Erst muss ein Gate belegt sein, dann lässt sich entscheiden} other {Für eine Entscheidung ist zu viel noch nicht belegt}}',
  'report.summary.title.ready-with-conditions':
    '{unverified, plural, =0 {Bereit, einige Punkte sind noch zu klären} one {Bereit, sobald ein Gate belegt ist} other {Bereit, sobald {unverifiedWords} Gates belegt sind}}',
  'report.summary.title.ready': 'Bereit für {purpose, select, rollout {die Ausweitung} other {eine begrenzte Freigabe}}',
  'report.summary.verdict': 'Urteil: {verdict}',
  'report.summary.indicative': 'Nur ein Anhaltspunkt: Zu jedem Thema wurde nur eine Frage gestellt.',
  'report.summary.weightSensitive': 'Hätten alle Themen das gleiche Gewicht, fiele das Urteil anders aus.',
  'report.summary.gates': 'nötigen Gates bestanden',
  'report.summary.weeks': 'bis zur frühesten Freigabe, eine Planungsannahme',
  'report.summary.backed': 'der Angaben ab Stufe 3 durch Gesehenes belegt',
  'report.summary.coverage': 'der Fragen haben eine Stufe, nach Gewicht',
  'report.summary.dimensions': '{count, plural, one {Eine Dimension} other {{words} Dimensionen}} im Vergleich zur Messlatte',
  'report.summary.why': 'Warum',
  'report.summary.rule':
    '{some, select, true {Es entscheidet Regel {number} von 7 ({title}): {readings}.} other {Es entscheidet Regel {number} von 7: Keine der sechs Regeln davor trifft zu.}}',
  'report.summary.weakest': 'Am schwächsten',
  'report.summary.weakestText':
    '{all, select, true {Alle Dimensionen liegen nah beieinander: {names}.} other {{names}{count, plural, one {} other {, nah beieinander}}.}} Die niedrigsten Werte: {topics}.',
  'report.summary.strongest': 'Am stärksten',
  'report.summary.strengthText':
    '{count, plural, one {Eine Antwort erreicht die Messlatte und ist belegt: {names}.} other {Diese Antworten erreichen die Messlatte und sind belegt: {names}.}}',
  'report.summary.noStrength': 'Bisher erreicht keine Antwort die Messlatte mit einem Nachweis.',
  'report.summary.unbacked': 'Angegeben, noch nicht anerkannt',
  'report.summary.unbackedText':
    '{count, plural, one {Eine Antwort erreicht die Messlatte allein aufgrund einer Aussage. Sie zählt als 2, bis die Sache gezeigt ist.} other {{words} Antworten erreichen die Messlatte allein aufgrund von Aussagen. Sie zählen als 2, bis die Sache gezeigt ist.}}',
  'report.summary.next': 'Was folgt',
  'report.summary.nextText':
    '{actions, plural, one {Eine Maßnahme} other {{words} Maßnahmen}} in {weeks, plural, one {einer Woche} other {{weekWords} Wochen}}, etwa {effort} Personentage{tasks, plural, =0 {} one {, dazu eine Aufgabe innerhalb von zehn Arbeitstagen} other {, dazu {taskWords} Aufgaben innerhalb von zehn Arbeitstagen}}. Früheste Freigabe am {release}: eine Planungsannahme, bis die Verantwortlichen zugesagt haben.',
  'report.summary.nextNothing':
    'Vor der Freigabe ist keine Maßnahme nötig{tasks, plural, =0 {} one {; eine Aufgabe ist innerhalb von zehn Arbeitstagen zu erledigen} other {; {words} Aufgaben sind innerhalb von zehn Arbeitstagen zu erledigen}}.{later, plural, =0 {} one { Eine Verbesserung ist für später vorgesehen.} other { # Verbesserungen sind für später vorgesehen.}}',

  'report.gates.name': 'Gate-Übersicht',
  'report.gates.short': 'Gates',
  'report.gates.foundation': 'Grundlagen',
  'report.gates.launch': 'Start',
  'report.gates.foundationHeading': 'Grundlagen-Gates: nötig, um weiter zu investieren',
  'report.gates.launchHeading': 'Start-Gates: nötig für den Echtbetrieb',
  'report.gates.noneInPack': 'Der Fragenkatalog enthält keine Gates.',
  'report.gates.allPass': '{required, plural, one {Das einzige nötige Gate ist bestanden.} other {Alle # nötigen Gates sind bestanden.}}',
  'report.gates.failText':
    '{count, plural, =0 {Der Pilot scheitert an keinem Gate.} one {Eines ist nicht bestanden ({ids}).} other {{words} sind nicht bestanden ({ids}).}}',
  'report.gates.unverifiedText': '{count, plural, =0 {} one {Eines ist nicht belegt ({ids}).} other {{words} sind nicht belegt ({ids}).}}',
  'report.gates.notRequiredText': '{count, plural, one {Eines ist nicht nötig.} other {{words} sind nicht nötig.}}',
  'report.gates.title.pass': 'Jedes nötige Gate ist bestanden',
  'report.gates.title.open':
    '{unverified, plural, one {Der Pilot scheitert an keinem Gate, eines ist nicht belegt} other {Der Pilot scheitert an keinem Gate, {unverifiedWords} sind nicht belegt}}',
  'report.gates.title.fail':
    '{failed, plural, one {Ein Gate nicht bestanden} other {{failedWords} Gates nicht bestanden}}{unverified, plural, =0 {} one {, eines nicht belegt} other {, {unverifiedWords} nicht belegt}}',
  'report.gates.mustBe': 'Was gelten muss',
  'report.gates.decided': 'Was den Ausschlag gab',
  'report.gates.because.open': 'Noch nicht gefragt',
  'report.gates.because.unknown': 'Niemand im Raum weiß es',
  'report.gates.because.evidence': 'Angegeben; was gezeigt wurde, reicht dafür nicht',
  'report.gates.because.nothing': 'Angegeben, nicht gezeigt',
  'report.gates.because.seat': 'Gezeigt, aber niemand war dabei, der für das Thema geradesteht',
  'report.gates.because.shown': 'Im Workshop gesehen',
  'report.gates.because.notRequired': 'Trifft auf diese Nutzung nicht zu',
  'report.gates.howLabel': 'Wann ein Gate bestanden ist',
  'report.gates.how':
    'Die Antwort gibt 3 oder mehr an, die Sache wurde gesehen oder erprobt, und jemand war dabei, der für das Thema geradesteht. Eine Angabe unter 3 heißt: nicht bestanden. Alles dazwischen ist nicht belegt: Jemand muss es zeigen oder herausfinden.',

  'report.dimension.answers': 'Wichtige Antworten',
  'report.dimension.said': 'Was das Team sagte',
  'report.dimension.leadsTo': 'Führt zu',
  'report.dimension.answered': '{part} von {all} bekannt',
  'report.dimension.lead.nothing': 'Zu „{title}“ ist noch nichts bekannt.',
  'report.dimension.lead.allAtBar': 'Jedes Thema erreicht die Messlatte mit Nachweisen; den niedrigsten Wert hat „{lowest}“ mit {low}.',
  'report.dimension.lead.even': 'Nichts sticht heraus: Was beantwortet ist, zählt durchweg {low}; die Messlatte liegt bei 3.',
  'report.dimension.lead.split': '„{highest}“ erreicht mit {high} die Messlatte. Am weitesten zurück liegt „{lowest}“ mit {low}.',
  'report.dimension.lead.allBelow':
    'Kein Thema erreicht die Messlatte. Am nächsten kommt ihr „{highest}“ mit {high}, am weitesten entfernt ist „{lowest}“ mit {low}.',
  'report.dimension.lead.gap': 'Das Team gibt {claimed} an; was gezeigt wurde, reicht für {counted}.',
  'report.dimension.lead.open': '{count, plural, one {Eine Frage hat noch keine Stufe.} other {# Fragen haben noch keine Stufe.}}',

  'report.answer.open': 'Noch nicht gefragt.',
  'report.answer.unknown': 'Das wissen wir nicht.',
  'report.answer.notApplicable': 'Trifft nicht zu: {reason}',
  'report.answer.twoCamps': 'Zwei Lager.',
  'report.answer.scatter': 'Stimmen weit gestreut.',
  'report.answer.moved': 'Gab in der Diskussion den Ausschlag: {reason}.',
  'report.answer.dissent': 'Abweichende Meinung: {text}.',
  'report.answer.provisional': 'Aus den Stimmen, noch keine gemeinsame Antwort.',

  ...reportPlan,
  ...reportMethod,
  ...reportActions,
}
