/** German, report: evidence, notes, method, people, and how far an interview is. Keys start with `report.`. */
import type { reportMethod as english } from '../en/report-method'

export const reportMethod: Record<keyof typeof english, string> = {
  'report.evidence.title': 'Nachweise',
  'report.evidence.none': 'Gezeigt wurde nichts: Alle Antworten beruhen allein auf Aussagen.',
  'report.evidence.grade': 'Grad',
  'report.evidence.shown': 'Was gezeigt wurde',
  'report.evidence.place': 'Wo es liegt',
  'report.evidence.date': 'Datum',
  'report.evidence.seenBy': 'Gesehen von',
  'report.evidence.dated': '{title}, {date}',
  'report.evidence.untitled.E0': '„{question}“',
  'report.evidence.untitled.E1': 'Ein Beispiel zu „{question}“, von zwei Rollen berichtet',
  'report.evidence.untitled.E2': 'Gesehen zu „{question}“; was, ist nicht festgehalten',
  'report.evidence.untitled.E3': 'Erprobt zu „{question}“; was, ist nicht festgehalten',
  'report.evidence.aged': '(vor mehr als einem halben Jahr erprobt, zählt als gesehen)',
  'report.evidence.short.E0': 'Aussage',
  'report.evidence.short.E1': 'Beispiel',
  'report.evidence.short.E2': 'gesehen',
  'report.evidence.short.E3': 'erprobt',
  'report.evidence.meaning.E0': 'Eine Aussage, sonst nichts',
  'report.evidence.meaning.E1': 'Ein konkretes Beispiel, von einer zweiten Rolle bestätigt',
  'report.evidence.meaning.E2': 'Die Sache selbst wurde gesehen',
  'report.evidence.meaning.E3': 'In den letzten 183 Tagen erprobt, gemessen oder unabhängig geprüft',

  'report.notes.title': 'Notizen',

  'report.prose.label': 'Moderation',

  'report.register.name': 'Nachweise und Notizen',
  'report.register.title': 'Was gezeigt und was notiert wurde',
  'report.register.evidence': 'Nachweise, Antwort für Antwort',
  'report.register.decisions': 'Entscheidungen',
  'report.register.notes': 'Notizen',
  'report.register.parked': 'Themenspeicher',

  'report.method.name': 'Methode und Grenzwerte',
  'report.method.title': 'Wie dieses Ergebnis zustande kommt',
  'report.method.left':
    'Jede Frage hat fünf beschriebene Stufen, 0 bis 4. Stufe 3 ist die Messlatte für den Echtbetrieb: unter Echtbedingungen vorhanden, mindestens einmal erprobt, mit einer namentlich verantwortlichen Person. Eine Angabe zählt nur so weit, wie ihr Nachweis reicht.',
  'report.method.right':
    'Die Spanne reicht vom niedrigsten noch möglichen Wert, bei dem Unbeantwortetes als 0 zählt, bis zum höchsten, bei dem es als 4 zählt. Einen Gesamtwert gibt es nicht: Eine Stärke an einer Stelle gleicht keine Lücke an einer anderen aus.',
  'report.method.evidence': 'Wie weit ein Nachweis trägt',
  'report.method.meaning': 'Bedeutung',
  'report.method.cap': 'Zählt bis',
  'report.method.answersHere': 'Antworten hier',
  'report.method.rules': 'Das Urteil, Regel für Regel',
  'report.method.verdict': 'Urteil',
  'report.method.when': 'Bedingung',
  'report.method.read': 'Stand hier',
  'report.method.rescopeOrStop': 'Neu zuschneiden oder beenden',
  'report.method.readyWhen':
    'kein Gate steht auf „nicht belegt“; jede Spanne beginnt bei {low} oder höher; jede Dimension ist zu {coverage} bekannt; bei jedem Thema ist {topic} oder mehr anerkannt; {backed} der starken Angaben sind belegt',
  'report.method.notReached': 'nicht erreicht',
  'report.method.decides': 'entscheidet: Keine Regel davor trifft zu',
  'report.method.thresholds': 'Verwendete Grenzwerte',
  'report.method.stamp':
    '{count, plural, =0 {Alle stammen unverändert aus dem Fragenkatalog.} one {Einer wurde für diese Sitzung geändert; der Wert aus dem Fragenkatalog steht daneben.} other {# wurden für diese Sitzung geändert; die Werte aus dem Fragenkatalog stehen daneben.}}',
  'report.method.thresholdDecides': 'Was er entscheidet',
  'report.method.thresholdName': 'Name im Fragenkatalog',
  'report.method.value': 'Wert',
  'report.method.pack': 'Katalog',
  'report.method.same': 'gleich',
  'report.method.changed': 'statt {value}',
  'report.method.limits': 'Grenzen',
  'report.method.limitsText':
    'Die Grenzwerte sind fachliche Einschätzungen, keine gemessenen Tatsachen. {people, plural, =0 {Es sind keine Teilnehmenden eingetragen.} one {Geantwortet hat eine Person.} other {Geantwortet haben {words} Personen.}}',
  'report.method.limitsVoices':
    '{count, plural, one {Bei einem Thema war niemand im Raum, der es federführend vertritt.} other {Bei {words} Themen war niemand im Raum, der sie federführend vertritt.}}',
  'report.method.limitsIndicative': 'Bei der Tiefe „Express“ steht eine Frage für ein ganzes Thema: Alle Werte sind nur Anhaltspunkte.',
  'report.method.limitsWeights': 'Hätten alle Themen das gleiche Gewicht, fiele das Urteil anders aus.',
  'report.method.limitsPack': 'Fragenkatalog {title}, Version {version}; Stand vom {date}.',

  'report.people.name': 'Wer teilgenommen hat',
  'report.people.title': 'Wer dabei war und wer nicht',
  'report.people.nobody':
    'Es sind keine Teilnehmenden eingetragen. Gates bleiben „nicht belegt“, bis jemand dabei ist, der für ihr Thema geradesteht.',
  'report.people.lead.named': '{count, plural, one {Eine Person hat teilgenommen.} other {# Personen haben teilgenommen.}}',
  'report.people.lead.seat':
    '{count, plural, one {Eine Person hat teilgenommen; wie vereinbart ist nur ihre Rolle genannt.} other {# Personen haben teilgenommen; wie vereinbart sind nur ihre Rollen genannt.}}',
  'report.people.lead.anonymous':
    '{count, plural, one {Eine Person hat teilgenommen, wie vereinbart ohne Namen.} other {# Personen haben teilgenommen, wie vereinbart ohne Namen.}}',
  'report.people.small': 'Bereiche mit weniger als drei Personen werden nicht gezeigt.',
  'report.people.withheld': 'jemand aus der Runde',
  'report.people.person': 'Name',
  'report.people.seats': 'Rollen',
  'report.people.side': 'Spricht für',
  'report.people.count': 'Personen',
  'report.people.group':
    '{group, select, business {Fachseite} users {Anwendende} technology {Technik} operations {Betrieb} control {Kontrolle} other {{group}}}',
  'report.people.others': 'Andere zusammen',
  'report.people.quorum': 'Unbesetzte Schlüsselrollen',
  'report.people.quorumText':
    '{count, plural, one {{seats}: Ohne diese Rolle sollte kein Workshop beginnen.} other {{seats}: Ohne diese Rollen sollte kein Workshop beginnen.}}',
  'report.people.voices': 'Themen ohne federführende Stimme',
  'report.people.voicesText':
    '{count, plural, one {{topics}: Niemand war da, der dieses Thema federführend vertritt.} other {{topics}: Niemand war da, der diese Themen federführend vertritt.}}',
  'report.people.empty': 'Andere unbesetzte Rollen',
  'report.people.allHeld': 'Jede Rolle des Fragenkatalogs war besetzt.',

  'report.progress.name': 'Interview bisher',
  'report.progress.title': '{answered} von {asked} Fragen beantwortet',
  'report.progress.statement': 'Noch kein Urteil',
  'report.progress.text':
    'Ein Urteil erscheint erst, wenn die Hälfte der Fragen beantwortet ist: Ein früheres würde die Runde nur vorschnell festlegen. {needed, plural, one {Es fehlt noch eine Antwort.} other {Es fehlen noch # Antworten.}}',
  'report.progress.answered': 'Fragen beantwortet',
  'report.progress.gates': 'Gate-Fragen beantwortet',
  'report.progress.unknown': 'mit „Das wissen wir nicht“ beantwortet',
  'report.progress.byDimension': 'Wie weit jede Dimension ist',
  'report.progress.unknownColumn': 'Unbekannt',
  'report.progress.open': 'Offen',
}
