/** German, words the results screen and every document share: verdicts, rules, gates. Keys start with `report.`. */
import type { words as english } from '../en/words'

export const words: Record<keyof typeof english, string> = {
  'report.verdict.re-scope': 'Neu zuschneiden',
  'report.verdict.fix-first': 'Erst nachbessern',
  'report.verdict.not-enough-known': 'Zu wenig bekannt',
  'report.verdict.ready-with-conditions': 'Bereit mit Auflagen',
  'report.verdict.ready': 'Bereit',
  'report.gate.pass': 'Bestanden',
  'report.gate.fail': 'Nicht bestanden',
  'report.gate.unverified': 'Nicht belegt',
  'report.gate.not-required': 'Nicht nötig',
  'report.more': '{count} weitere',
  'report.absent': 'noch offen',

  'report.rule.1': 'Neu zuschneiden: verbotene Nutzung',
  'report.rule.2': 'Zu wenig bekannt: zu wenige Stufen',
  'report.rule.3': 'Neu zuschneiden oder beenden: Grundlagen fehlen',
  'report.rule.4': 'Erst nachbessern',
  'report.rule.5': 'Zu wenig bekannt',
  'report.rule.6': 'Bereit',
  'report.rule.7': 'Bereit mit Auflagen',
  'report.rule.else': 'alles andere',

  'report.asks.prohibitedUse': 'die Nutzung ist verboten',
  'report.asks.coverage': 'weniger als {limit} der Fragen haben eine Stufe',
  'report.asks.absentFoundations': '{limit} oder mehr Grundlagen-Gates sind mit 0 oder 1 angegeben',
  'report.asks.lowDimensions': '{limit} oder mehr Dimensionen sind unter {each} angegeben',
  'report.asks.failedGates': 'mindestens ein Gate ist nicht bestanden',
  'report.asks.lowestClaimedDimension': 'eine Dimension ist unter {limit} angegeben',
  'report.asks.lowestClaimedTopic': 'ein Thema ist unter {limit} angegeben',
  'report.asks.rolloutTopicsBelowBar': 'ein Thema, das die Ausweitung braucht, ist unter 3 angegeben',
  'report.asks.lowestCoverage': 'über eine Dimension ist weniger als {limit} bekannt',
  'report.asks.unverifiedFoundations': 'ein Grundlagen-Gate ist nicht belegt',
  'report.asks.unansweredGates': 'eine Gate-Frage hat keine Stufe',
  'report.asks.unverifiedGates': 'mehr als {limit} Gates sind nicht belegt',
  'report.asks.lowestIndex': 'eine Dimension ist unter {limit} anerkannt',
  'report.asks.lowestLow': 'jede Spanne beginnt bei {limit} oder darüber',
  'report.asks.lowestTopicMean': 'jedes Thema ist mit {limit} oder mehr anerkannt',
  'report.asks.backed': 'mindestens {limit} der starken Angaben sind belegt',

  'report.read.prohibitedUse':
    '{absent, select, true {das Profil sagt dazu nichts} other {{count, plural, =0 {das Profil sagt Nein} one {das Profil sagt Ja} other {das Profil sagt Ja}}}}',
  'report.read.coverage': '{value} der Fragen haben eine Stufe, nötig: {limit}',
  'report.read.absentFoundations':
    '{count, plural, =0 {kein Grundlagen-Gate} one {# Grundlagen-Gate} other {# Grundlagen-Gates}} mit 0 oder 1 angegeben{named, select, true { ({names})} other {}}, die Regel greift ab {limit}',
  'report.read.lowDimensions':
    '{count, plural, =0 {keine Dimension} one {# Dimension} other {# Dimensionen}} unter {each} angegeben{named, select, true { ({names})} other {}}, die Regel greift ab {limit}',
  'report.read.failedGates':
    '{count, plural, =0 {kein Gate mit „nicht bestanden“} one {# Gate nicht bestanden} other {# Gates nicht bestanden}}{named, select, true { ({names})} other {}}',
  'report.read.lowestClaimedDimension':
    'niedrigste Dimension nach Angabe: {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, Grenzwert {limit}{named, select, true {{below, select, true {; darunter: {names}} other {}}} other {}}',
  'report.read.lowestClaimedTopic':
    'niedrigstes Thema nach Angabe: {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, Grenzwert {limit}{named, select, true {{below, select, true {; darunter: {names}} other {}}} other {}}',
  'report.read.rolloutTopicsBelowBar':
    '{count, plural, =0 {jedes Thema, das die Ausweitung braucht, ist mit mindestens 3 angegeben} one {# Thema, das die Ausweitung braucht, liegt unter 3} other {# Themen, die die Ausweitung braucht, liegen unter 3}}{named, select, true { ({names})} other {}}',
  'report.read.lowestCoverage':
    'am wenigsten bekannte Dimension: {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, nötig: {limit}{named, select, true {{below, select, true {; darunter: {names}} other {}}} other {}}',
  'report.read.unverifiedFoundations':
    '{count, plural, =0 {kein Grundlagen-Gate mit „nicht belegt“} one {# Grundlagen-Gate nicht belegt} other {# Grundlagen-Gates nicht belegt}}{named, select, true { ({names})} other {}}',
  'report.read.unansweredGates':
    '{count, plural, =0 {jede Gate-Frage hat eine Stufe} one {# Gate-Frage ohne Stufe} other {# Gate-Fragen ohne Stufe}}{named, select, true { ({names})} other {}}',
  'report.read.unverifiedGates':
    '{count, plural, =0 {kein Gate mit „nicht belegt“} one {# Gate nicht belegt} other {# Gates nicht belegt}}{named, select, true { ({names})} other {}}',
  'report.read.lowestIndex':
    'niedrigste Dimension, anerkannt: {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, Grenzwert {limit}{named, select, true {{below, select, true {; darunter: {names}} other {}}} other {}}',
  'report.read.lowestLow':
    'niedrigster Beginn einer Spanne: {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, nötig: {limit}{named, select, true {{below, select, true {; darunter: {names}} other {}}} other {}}',
  'report.read.lowestTopicMean':
    'niedrigstes Thema, anerkannt: {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, nötig: {limit}{named, select, true {{below, select, true {; darunter: {names}} other {}}} other {}}',
  'report.read.backed': '{value} der starken Angaben belegt, nötig: {limit}',

  'report.because.prohibitedUse': 'Laut Profil ist die Nutzung verboten.',
  'report.because.coverage': 'Für ein Urteil haben zu wenige Fragen eine Stufe.',
  'report.because.absentFoundations': '{count, plural, one {Eine Grundlage fehlt} other {# Grundlagen fehlen}} so gut wie ganz: {names}.',
  'report.because.lowDimensions': '{count, plural, one {Eine Dimension steht} other {# Dimensionen stehen}} fast bei null: {names}.',
  'report.because.failedGates': '{count, plural, one {Ein Gate ist} other {# Gates sind}} nicht bestanden: {names}.',
  'report.because.lowestClaimedDimension':
    'Selbst nach Angabe des Teams {count, plural, one {liegt die Dimension} other {liegen die Dimensionen}} {names} zu weit unter der Messlatte für den Echtbetrieb.',
  'report.because.lowestClaimedTopic':
    '{count, plural, one {Das Thema {names} steht} other {Die Themen {names} stehen}} noch ganz am Anfang.',
  'report.because.rolloutTopicsBelowBar': 'Vor einer Ausweitung muss die Messlatte für den Echtbetrieb auch hier erreicht sein: {names}.',
  'report.because.lowestCoverage': 'Über {names} ist zu wenig bekannt.',
  'report.because.unverifiedFoundations':
    '{count, plural, one {Ein Grundlagen-Gate ist} other {# Grundlagen-Gates sind}} nur angegeben oder unbekannt, aber nicht gezeigt: {names}.',
  'report.because.unansweredGates': '{count, plural, one {Eine Gate-Frage hat} other {# Gate-Fragen haben}} noch keine Stufe: {names}.',
  'report.because.unverifiedGates': '{count, plural, one {Ein Gate ist} other {# Gates sind}} nicht belegt: {names}.',
  'report.because.lowestIndex':
    'Zählt nur, was die Nachweise tragen, {count, plural, one {liegt die Dimension} other {liegen die Dimensionen}} {names} zu weit unter der Messlatte für den Echtbetrieb.',

  'report.reason.re-scope': 'Das Vorhaben selbst braucht einen anderen Zuschnitt.',
  'report.reason.fix-first': 'Vor einer Freigabe muss etwas nachgebessert werden.',
  'report.reason.not-enough-known': 'Für eine Entscheidung ist noch zu viel offen.',
  'report.reason.ready-with-conditions':
    'Nichts spricht gegen {purpose, select, rollout {die Ausweitung} other {eine begrenzte Freigabe}}, sobald die offenen Punkte geklärt sind.',
  'report.reason.ready':
    'Jedes nötige Gate ist bestanden und belegt: {purpose, select, rollout {Der Ausweitung} other {Einer begrenzten Freigabe}} steht nichts im Weg.',
  'report.reason.foundationsPass': 'Das Vorhaben trägt: Jedes Grundlagen-Gate ist bestanden.',
  'report.reason.foundationsHold': 'Das Vorhaben trägt: An keinem Grundlagen-Gate ist es gescheitert.',
  'report.reason.weakest':
    '{all, select, true {Alle Dimensionen liegen nah beieinander.} other {Am schwächsten {count, plural, one {ist die Dimension} other {sind die Dimensionen}} {names}.}}',

  'report.pattern.fact': '{title} {answer}',
  'report.pattern.topic': '{title}: anerkannt {value}',
  'report.pattern.gate': '{id} {title}: {state}',
  'report.pattern.question': '{title}: angegeben {value}',
  'report.pattern.groupGap': '{title}: Abstand zwischen den Gruppen {value}',
  'report.pattern.confidenceGap': 'Abstand zwischen Angabe und Nachweis im Durchschnitt {value}',
  'report.pattern.emptySeats':
    '{count, plural, =0 {Alle Schlüsselrollen waren besetzt} one {Eine Schlüsselrolle war nicht besetzt: {seats}} other {# Schlüsselrollen waren nicht besetzt: {seats}}}',

  'report.task.find-out': 'Klären',
  'report.task.show-it': 'Zeigen',
  'report.task.finish-interview': 'Abschließen',
  'report.task.text.find-out': 'Klären: {title}',
  'report.task.text.show-it.evidence': 'Zeigen, was {id} {title} belegt: {artefact}',
  'report.task.anything': 'alles, was gesehen oder erprobt wurde',
  'report.task.text.show-it.seat': '{id} {title} von einer federführenden Rolle bestätigen lassen: {seats}',
  'report.task.text.finish-interview': '{count, plural, one {Die eine offene Frage beantworten} other {Die # offenen Fragen beantworten}}',
  'report.owners.standing':
    '{none, select, true {Eine Planungsannahme, bis die Verantwortlichen zusagen.} other {{rest, plural, =0 {{owners, plural, one {Für jede Maßnahme von der verantwortlichen Person zugesagt.} other {Von allen # Verantwortlichen zugesagt.}}} one {Zusagen der Verantwortlichen: {confirmed} von {owners}; der Rest ist eine Planungsannahme.} other {Zusagen der Verantwortlichen: {confirmed} von {owners}; der Rest ist eine Planungsannahme.}}}}',
  'report.owners.declined':
    '{count, plural, one {Eine Maßnahme braucht eine andere verantwortliche Person.} other {# Maßnahmen brauchen eine andere verantwortliche Person.}}',
  'report.owners.declinedBy': 'Abgelehnt{named, select, true { ({name})} other {}}: braucht eine andere verantwortliche Person',
  'report.phase.unblock': 'Freimachen',
  'report.phase.build': 'Aufbauen',
  'report.phase.prove': 'Erproben',
  'report.phase.scale': 'Ausweiten',
}
