/**
 * German, problems with files. Keys start with `problems.`; `problems.<name>` says what is wrong, `problems.<name>.fix` what to do.
 * The place is shown beside the sentence, so the sentence does not repeat it.
 */
import type { problems as english } from '../en/problems'

export const problems: Record<keyof typeof english, string> = {
  // The text itself
  'problems.fileTooLarge': 'Die Datei ist größer als {megabytes, number} MB.',
  'problems.fileTooLarge.fix': 'Wählen Sie eine kleinere Datei; ein echter Workshop bleibt weit unter dieser Größe.',
  'problems.emptyFile': 'Die Datei ist leer.',
  'problems.emptyFile.fix': 'Exportieren Sie die Datei noch einmal oder wählen Sie eine andere.',
  'problems.notJson':
    'Die Datei ist kein gültiges JSON: In Zeile {line, number}, Spalte {column, number} {reason, select, value {wurde ein Wert erwartet} string {ist ein Text nicht richtig geschrieben} comma {fehlt ein Komma oder eine schließende Klammer} key {wurde ein Feldname in doppelten Anführungszeichen erwartet} colon {fehlt ein Doppelpunkt} extra {steht nach dem Ende noch Text} other {endet der Text zu früh}}.',
  'problems.notJson.fix': 'Berichtigen Sie diese Stelle in einem Texteditor oder exportieren Sie die Datei noch einmal.',
  'problems.tooDeep': 'In Zeile {line, number}, Spalte {column, number} sind mehr als {max, number} Klammern ineinander geöffnet.',
  'problems.tooDeep.fix': 'Wählen Sie eine Datei, die Ready Room oder ein Werkzeug für seine Formate geschrieben hat.',
  'problems.stringTooLong': 'Der Text in Zeile {line, number}, Spalte {column, number} ist länger als {max, number} Zeichen.',
  'problems.stringTooLong.fix': 'Kürzen Sie diesen Text.',
  'problems.tooManyValues': 'Die Datei enthält mehr als {max, number} Werte.',
  'problems.tooManyValues.fix': 'Wählen Sie eine kleinere Datei; ein echter Workshop bleibt weit unter dieser Größe.',
  'problems.numberTooLarge': 'Diese Zahl ist zu groß, um damit zu rechnen.',
  'problems.numberTooLarge.fix': 'Schreiben Sie eine kleinere Zahl.',
  'problems.forbiddenKey': 'Der Feldname „{key}“ ist in keiner Datei erlaubt.',
  'problems.forbiddenKey.fix': 'Entfernen Sie dieses Feld.',

  // Which file it is
  'problems.notAnObject': 'Die Datei besteht nicht aus einem einzigen Objekt im Format {format}.',
  'problems.notAnObject.fix': 'Wählen Sie eine Datei, die mit einer geschweiften Klammer beginnt und ihr Format nennt.',
  'problems.noFormat': 'Die Datei nennt ihr Format nicht; erwartet wurde „{format}“.',
  'problems.noFormat.fix': 'Wählen Sie eine andere Datei oder ergänzen Sie das Feld format.',
  'problems.otherFormat': 'Die Datei hat das Format „{got}“, nicht „{format}“.',
  'problems.otherFormat.fix': 'Wählen Sie eine Datei im erwarteten Format.',
  'problems.packInsteadOfSession': 'Diese Datei ist ein Fragenkatalog, keine Sitzung.',
  'problems.packInsteadOfSession.fix': 'Wählen Sie die Datei einer Sitzung.',
  'problems.sessionInsteadOfPack': 'Diese Datei ist eine Sitzung, kein Fragenkatalog.',
  'problems.sessionInsteadOfPack.fix': 'Wählen Sie die Datei eines Fragenkatalogs.',
  'problems.newerVersion':
    'Diese Datei stammt aus einer neueren Version von Ready Room (Dateiformat {got}; diese Version liest Format {version, number}).',
  'problems.newerVersion.fix': 'Installieren Sie die neuere Version von Ready Room und öffnen Sie die Datei dann noch einmal.',
  'problems.unknownVersion': 'Die Version des Dateiformats ist {got}; diese Version von Ready Room liest Version {version, number}.',
  'problems.unknownVersion.fix': 'Exportieren Sie die Datei noch einmal.',

  // Fields of any file
  'problems.missing':
    '{expected, select, string {Der Text} number {Die Zahl} int {Die ganze Zahl} boolean {Das Ja oder Nein} array {Die Liste} object {Das Objekt} record {Die Tabelle} other {Der Wert}} „{field}“ fehlt.',
  'problems.missing.fix': 'Ergänzen Sie das Feld „{field}“.',
  'problems.wrongType':
    'Erwartet wurde {expected, select, string {ein Text} number {eine Zahl} int {eine ganze Zahl} boolean {true oder false} array {eine Liste} object {ein Objekt} record {eine Tabelle} other {eine andere Art von Wert}}, in der Datei steht hier aber {got, select, string {ein Text} number {{expected, select, int {eine Kommazahl} other {eine Zahl}}} boolean {true oder false} array {eine Liste} object {ein Objekt} null {null} other {etwas anderes}}.',
  'problems.wrongType.fix':
    'Schreiben Sie hier {expected, select, string {einen Text in doppelten Anführungszeichen} number {eine Zahl} int {eine ganze Zahl} boolean {true oder false} array {eine Liste in eckigen Klammern} object {ein Objekt in geschweiften Klammern} record {eine Tabelle in geschweiften Klammern} other {die erwartete Art von Wert}}.',
  'problems.notOneOf': '„{got}“ gehört nicht zu den möglichen Werten.',
  'problems.notOneOf.fix': 'Möglich sind: {allowed}.',
  'problems.textTooLong': 'Dieser Text ist länger als {max, number} Zeichen.',
  'problems.textTooLong.fix': 'Kürzen Sie ihn.',
  'problems.textEmpty': 'Der Text „{field}“ ist leer.',
  'problems.textEmpty.fix': 'Schreiben Sie, was hierher gehört.',
  'problems.listTooLong': 'Mehr als {max, number} Einträge sind hier nicht erlaubt.',
  'problems.listTooLong.fix': 'Entfernen Sie Einträge.',
  'problems.listTooShort': 'Hier {min, plural, one {ist mindestens ein Eintrag} other {sind mindestens # Einträge}} nötig.',
  'problems.listTooShort.fix': '{min, plural, one {Ergänzen Sie einen Eintrag.} other {Ergänzen Sie Einträge.}}',
  'problems.numberTooBig': 'Die Zahl {got} ist größer als {max}.',
  'problems.numberTooBig.fix': 'Schreiben Sie eine Zahl bis höchstens {max}.',
  'problems.numberTooSmall': 'Die Zahl {got} ist zu klein: Sie muss {inclusive, select, yes {mindestens} other {größer als}} {min} sein.',
  'problems.numberTooSmall.fix':
    'Schreiben Sie eine Zahl, die {inclusive, select, yes {mindestens {min} beträgt} other {größer als {min} ist}}.',
  'problems.outOfRange': 'Die Zahl {got} liegt außerhalb von {min} bis {max}.',
  'problems.outOfRange.fix': 'Schreiben Sie eine Zahl von {min} bis {max}.',
  'problems.invalid': '„{got}“ ist hier nicht möglich.',
  'problems.invalid.fix': 'Vergleichen Sie diese Stelle mit der Beschreibung des Dateiformats.',
  'problems.badId': '„{got}“ kann keine ID sein: Eine ID hat 1 bis 100 sichtbare Zeichen und kein Leerzeichen am Anfang oder Ende.',
  'problems.badId.fix': 'Wählen Sie eine andere ID, zum Beispiel in Kleinbuchstaben mit Bindestrichen.',
  'problems.badDate': '„{got}“ ist kein Datum des Kalenders.',
  'problems.badDate.fix': 'Schreiben Sie das Datum als Jahr, Monat und Tag, zum Beispiel 2026-11-20.',
  'problems.badCurrency': '„{got}“ ist kein Währungscode.',
  'problems.badCurrency.fix': 'Verwenden Sie drei Großbuchstaben, zum Beispiel EUR.',
  'problems.badLanguage': '„{got}“ ist kein Sprachkürzel.',
  'problems.badLanguage.fix': 'Verwenden Sie ein Kürzel wie en oder de.',
  'problems.repeatedId': 'Die ID „{id}“ ist schon vergeben, an {first}.',
  'problems.repeatedId.fix': 'Geben Sie diesem Eintrag eine eigene ID.',
  'problems.repeatedEntry': '„{id}“ steht zweimal in der Liste.',
  'problems.repeatedEntry.fix': 'Entfernen Sie einen der beiden Einträge.',
  'problems.unknownThreshold': 'Einen Grenzwert „{name}“ gibt es nicht.',
  'problems.unknownThreshold.fix': 'Möglich sind: {known}.',
  'problems.thresholdOutOfRange':
    'Der Grenzwert {name} kann nicht {got} sein: Er ist eine {whole, select, yes {ganze Zahl} other {Zahl}} von {min} bis {max}.',
  'problems.thresholdOutOfRange.fix': 'Schreiben Sie eine {whole, select, yes {ganze Zahl} other {Zahl}} von {min} bis {max}.',

  // References
  'problems.unknownSeat': '„{id}“ ist keine Rolle des Fragenkatalogs.',
  'problems.unknownSeat.fix': 'Verwenden Sie die ID einer Rolle des Fragenkatalogs.',
  'problems.unknownTopic': '„{id}“ ist kein Thema des Fragenkatalogs.',
  'problems.unknownTopic.fix': 'Verwenden Sie die ID eines Themas des Fragenkatalogs.',
  'problems.unknownQuestion': '„{id}“ ist keine Frage des Fragenkatalogs.',
  'problems.unknownQuestion.fix': 'Verwenden Sie die ID einer Frage des Fragenkatalogs.',
  'problems.unknownGate': '„{id}“ ist kein Gate des Fragenkatalogs.',
  'problems.unknownGate.fix': 'Verwenden Sie die ID eines Gates des Fragenkatalogs.',
  'problems.unknownAction': '„{id}“ ist keine Maßnahme des Fragenkatalogs.',
  'problems.unknownAction.fix': 'Verwenden Sie die ID einer Maßnahme des Fragenkatalogs.',
  'problems.unknownFact': '„{id}“ ist kein Profilmerkmal des Fragenkatalogs.',
  'problems.unknownFact.fix': 'Verwenden Sie die ID eines Profilmerkmals des Fragenkatalogs.',
  'problems.unknownOption': '„{id}“ ist keine Option des Profilmerkmals „{fact}“.',
  'problems.unknownOption.fix': 'Möglich sind: {allowed}.',
  'problems.unknownParticipant': '„{id}“ gehört nicht zu den Teilnehmenden dieser Sitzung.',
  'problems.unknownParticipant.fix': 'Ergänzen Sie die Person oder entfernen Sie die Stimme.',

  // Sessions
  'problems.otherPack': 'Die Sitzung wurde mit dem Fragenkatalog „{gotId}“ {gotVersion} angelegt, nicht mit „{packId}“ {packVersion}.',
  'problems.otherPack.fix': 'Öffnen Sie sie mit dem Fragenkatalog „{gotId}“ {gotVersion}.',
  'problems.otherPackVersion':
    'Die Sitzung wurde mit Version {gotVersion} des Fragenkatalogs „{packId}“ angelegt, nicht mit Version {packVersion}.',
  'problems.otherPackVersion.fix': 'Öffnen Sie sie mit Version {gotVersion} des Fragenkatalogs.',
  'problems.secondVote': '„{person}“ hat in Runde {round} eine zweite Stimme zu „{question}“ (die erste ist votes[{first}]).',
  'problems.secondVote.fix': 'Behalten Sie eine der beiden Stimmen oder geben Sie der späteren die nächste Runde.',
  'problems.secondAgreed': '„{question}“ hat eine zweite gemeinsame Antwort (die erste ist agreed[{first}]).',
  'problems.secondAgreed.fix': 'Behalten Sie eine der beiden.',
  'problems.gateNotApplicable': '„{question}“ entscheidet über Gate {gate} und lässt sich nicht mit „trifft nicht zu“ beantworten.',
  'problems.gateNotApplicable.fix': 'Antworten Sie mit einer Stufe oder mit „unbekannt“.',
  'problems.ownActionTaken':
    'Der Fragenkatalog hat schon eine Maßnahme „{id}“, deshalb kann das Team keine eigene mit dieser ID hinzufügen.',
  'problems.ownActionTaken.fix':
    'Lassen Sie den Wert weg, um die Maßnahme des Fragenkatalogs in den Plan zu holen, oder wählen Sie eine andere ID.',
  'problems.ownActionWaits': '„{id}“ ist weder eine Maßnahme des Fragenkatalogs noch eine, die das Team hinzugefügt hat.',
  'problems.ownActionWaits.fix': 'Nennen Sie eine vorhandene Maßnahme oder entfernen Sie die Voraussetzung.',
  'problems.dateTooLate': '{got} liegt mehr als zehn Jahre nach dem Beginn des Plans.',
  'problems.dateTooLate.fix': 'Wählen Sie ein früheres Datum.',

  // Packs
  'problems.notFiveLevels': 'Eine Frage hat genau fünf Stufen.',
  'problems.notFiveLevels.fix': 'Schreiben Sie fünf Stufen, von nicht vorhanden (0) bis gemessen und verbessert (4).',
  'problems.badCondition':
    '{got} ist keine Bedingung, die {allowed, select, profile {hier stehen darf} other {ein Muster verwenden darf}}.',
  'problems.badCondition.fix':
    '{allowed, select, profile {Verwenden Sie all, any, not oder ein Profilmerkmal mit „is“ oder „in“; nur Muster dürfen Antworten lesen.} other {Verwenden Sie genau eine dieser Formen: all, any, not, fact, topic, gate, question, groupGap, confidenceGap, emptySeats.}}',
  'problems.cycle': 'Diese Maßnahmen warten aufeinander: {cycle}.',
  'problems.cycle.fix': 'Entfernen Sie eine dieser Voraussetzungen.',
  'problems.idStyle':
    'Die ID „{id}“ hat nicht die erwartete Form: {style, select, kebab {Kleinbuchstaben mit Bindestrichen} camel {ein Name in camelCase} gate {ein Gate (G01, G02 und so weiter)} topic {ein Thema seiner Dimension (dimension.thema)} other {eine Aussage (S1-01 und so weiter)}}.',
  'problems.idStyle.fix':
    '{style, select, kebab {Schreiben Sie sie wie run-money.} camel {Schreiben Sie sie wie volumeStep.} gate {Schreiben Sie sie wie G07.} topic {Schreiben Sie die ID der Dimension, einen Punkt und ein eigenes Wort.} other {Schreiben Sie sie wie S1-01.}}',
  'problems.gateNotExpress': 'Gate {gate} hängt an einer Frage, die in der Tiefe „Express“ nicht gestellt wird.',
  'problems.gateNotExpress.fix': 'Geben Sie der Frage die Tiefe „Express“ oder verlegen Sie das Gate auf eine Frage dieser Tiefe.',
  'problems.topicNotExpress': 'Das Thema „{topic}“ hat keine Frage der Tiefe express.',
  'problems.topicNotExpress.fix': 'Ergänzen Sie eine solche Frage, damit auch ein kurzer Workshop dieses Thema sieht.',
  'problems.laterPhase': 'Die Maßnahme „{action}“ ({own}) wartet auf „{id}“ aus der späteren Phase {phase}.',
  'problems.laterPhase.fix': 'Verschieben Sie eine der beiden in eine andere Phase oder entfernen Sie die Voraussetzung.',
  'problems.estimateOrder': 'Die Schätzung steigt nicht von min über likely bis max ({min}, {likely}, {max}).',
  'problems.estimateOrder.fix': 'Bringen Sie die drei Zahlen in die richtige Reihenfolge.',
  'problems.notLifted': 'Keine Maßnahme verbessert, wonach die Frage „{id}“ fragt.',
  'problems.notLifted.fix': 'Nehmen Sie die Frage bei einer Maßnahme in lifts auf.',
  'problems.notClosed': 'Keine Maßnahme erfüllt Gate {id}.',
  'problems.notClosed.fix': 'Nehmen Sie das Gate bei einer Maßnahme in closes auf.',
  'problems.patternWithoutActions': 'Das Muster „{id}“ nennt keine erste Maßnahme.',
  'problems.patternWithoutActions.fix': 'Nennen Sie die Maßnahmen, die dagegen helfen, die nützlichste zuerst.',
  'problems.neverHolds':
    '{what, select, question {Kein Profil führt zur Frage „{id}“} gate {Kein Profil verlangt Gate {id}} pattern {Das Muster „{id}“ kann nie erkannt werden, egal wie geantwortet wird} other {Bei keinem Profil gilt dieses Gewicht des Themas „{id}“}}: {parts} {count, plural, one {kann nicht zutreffen} other {können nicht zugleich zutreffen}}.',
  'problems.neverHolds.fix':
    '{count, plural, one {Ändern Sie diese Bedingung so, dass sie sich erfüllen lässt} other {Lockern Sie eine dieser Bedingungen oder lassen Sie sie weg}}.',
  'problems.neverPlanned':
    'Die Maßnahme „{id}“ kann nie in einen Plan kommen: In lifts steht keine Frage, die gestellt werden kann, und nichts, was sich planen lässt, wartet auf sie.',
  'problems.neverPlanned.fix': 'Nennen Sie in lifts die Fragen, denen sie hilft, oder entfernen Sie die Maßnahme.',
  'problems.unknownClaim': '„{id}“ steht nicht im Verzeichnis der Aussagen des Fragenkatalogs.',
  'problems.unknownClaim.fix': 'Verwenden Sie die ID einer Aussage aus der Liste claims oder ergänzen Sie die Aussage dort.',
  'problems.claimUnused': 'Keine Frage, kein Muster und keine Maßnahme führt die Aussage „{id}“ auf.',
  'problems.claimUnused.fix': 'Nehmen Sie ihre ID dort in claims auf, wo sie abgedeckt ist, oder streichen Sie sie aus dem Verzeichnis.',
  'problems.claimsNotAsked':
    'Fragen decken {asked, number} von {all, number} Aussagen ab ({percent, number} %); mindestens {min, number} % sind nötig. Nicht abgedeckt: {ids}{more, plural, =0 {} one { und # weitere} other { und # weitere}}.',
  'problems.claimsNotAsked.fix': 'Nehmen Sie diese IDs bei passenden Fragen in claims auf oder schreiben Sie solche Fragen.',
  'problems.tooManyWords': 'Dieser Text hat {words, number} Wörter; höchstens {max, number} sind hier erlaubt.',
  'problems.tooManyWords.fix': 'Kürzen Sie ihn.',
  'problems.vagueWord': 'Das Wort „{word}“ kann alles bedeuten.',
  'problems.vagueWord.fix': 'Sagen Sie, was zu sehen wäre: eine Aufzeichnung, ein Datum, ein Name, ein Test, eine Zahl.',
  'problems.andOr': '„und/oder“ fragt nach zwei Dingen zugleich.',
  'problems.andOr.fix': 'Entscheiden Sie sich für eines oder machen Sie zwei Fragen daraus.',
  'problems.negation': 'Die Frage enthält die Verneinung „{word}“.',
  'problems.negation.fix': 'Fragen Sie nach dem, was da sein soll.',
  'problems.hardToRead':
    'Diese Frage, ihre Begründung und ihre Stufen sind schwer zu lesen: {lix, number} auf der LIX-Skala, erlaubt sind höchstens {max, number}. Der schwierigste Satz lautet „{sentence}“. Er hat {words, plural, one {ein Wort} other {# Wörter}}, davon {longWords, number} mit mehr als sechs Buchstaben.',
  'problems.hardToRead.fix': 'Machen Sie zwei Sätze daraus und wählen Sie kürzere Wörter; gehen Sie dann beim nächsten Satz genauso vor.',

  // Two languages of one pack; {language} is the one compared with
  'problems.otherPackId': 'Das ist der Fragenkatalog „{got}“, keine Sprachfassung des Fragenkatalogs „{expected}“.',
  'problems.otherPackId.fix': 'Geben Sie beiden Dateien dieselbe ID oder vergleichen Sie mit einer anderen Datei.',
  'problems.languageTwice': 'Beide Dateien nennen „{language}“ als ihre Sprache.',
  'problems.languageTwice.fix': 'Schreiben Sie hier die Sprache dieser Datei.',
  'problems.onlyHere': 'Das Feld „{field}“ fehlt in der Sprachfassung „{language}“.',
  'problems.onlyHere.fix': 'Ergänzen Sie es auch dort oder entfernen Sie es hier.',
  'problems.onlyThere': 'Das Feld „{field}“ fehlt hier, in der Sprachfassung „{language}“ ist es vorhanden.',
  'problems.onlyThere.fix': 'Ergänzen Sie es auch hier oder entfernen Sie es dort.',
  'problems.idOnlyHere': 'Die ID „{id}“ fehlt in der Sprachfassung „{language}“.',
  'problems.idOnlyHere.fix': 'Ergänzen Sie den Eintrag auch dort, entfernen Sie ihn hier oder berichtigen Sie seine ID.',
  'problems.idOnlyThere': 'Die ID „{id}“ fehlt in dieser Liste; in der Sprachfassung „{language}“ steht sie bei {place}.',
  'problems.idOnlyThere.fix': 'Übersetzen Sie diesen Eintrag in diese Liste oder entfernen Sie ihn dort.',
  'problems.otherOrder': 'Hier steht „{got}“, in der Sprachfassung „{language}“ an dieser Stelle „{expected}“.',
  'problems.otherOrder.fix': 'Bringen Sie die Einträge dieser Liste in dieselbe Reihenfolge wie dort.',
  'problems.otherLength':
    'Diese Liste hat {got, plural, =0 {keinen Eintrag} one {einen Eintrag} other {# Einträge}}; in der Sprachfassung „{language}“ hat sie {expected, plural, =0 {keinen} one {einen} other {#}}.',
  'problems.otherLength.fix': 'Geben Sie beiden Listen dieselben Einträge in derselben Reihenfolge.',
  'problems.untranslated': 'Dieser Text ist derselbe wie in der Sprachfassung „{language}“: „{text}“.',
  'problems.untranslated.fix': 'Übersetzen Sie ihn.',
  'problems.otherValue': 'Hier steht {got}, in der Sprachfassung „{language}“ {expected}.',
  'problems.otherValue.fix': 'Schreiben Sie in beide Dateien denselben Wert.',
  'problems.languageUnreadable': 'Diese Datei sieht aus wie eine Sprachfassung des Fragenkatalogs, lässt sich aber nicht lesen. {reason}',
  'problems.languageUnreadable.fix':
    'Reparieren Sie die Datei, benennen Sie sie um oder nennen Sie die Vergleichsdateien ausdrücklich mit --with.',
}
