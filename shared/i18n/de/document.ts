/** German, document. Keys start with `document.`. */
import type { document as english } from '../en/document'

export const document: Record<keyof typeof english, string> = {
  'document.title': 'Dokument',
  'document.lead': 'Was die Beteiligten zu „{title}“ erhalten: das Einzige, was sie von dieser Sitzung sehen.',
  'document.edition': 'Ausgabe',
  'document.edition.brief':
    'Zwei Seiten für alle, die entscheiden: erbetene Entscheidung, Auflagen, Kosten, erste Maßnahmen, Hindernisse, Uneinigkeit.',
  'document.edition.full': 'Der ganze Fall auf etwa 30 Seiten: Zusammenfassung, Dimensionen, Gates, Befunde, Freigabeplan, Nachweise.',
  'document.edition.record':
    'Was im Raum gesagt wurde, 20 bis 30 Seiten: jede Antwort mit Nachweis, abweichenden Meinungen, Notizen, Entscheidungen.',
  'document.contents': 'Was darin steht',
  'document.chosen': '{count} von {all} Teilen',
  'document.order.help':
    'Wählen Sie ab, was hier nicht gebraucht wird. Verschieben: den Teil ziehen oder Alt zusammen mit den Pfeiltasten drücken.',
  'document.order.drag': 'Zum Verschieben ziehen',
  'document.order.up': 'Nach oben: {name}',
  'document.order.down': 'Nach unten: {name}',
  'document.order.moved': '{name} ist jetzt Teil {place} von {all}.',
  'document.output': 'Die Dateien',
  'document.formats': 'Formate',
  'document.format.pdf': 'PDF',
  'document.format.docx': 'Word',
  'document.format.pptx': 'PowerPoint',
  'document.format.xlsx': 'Excel',
  'document.format.html': 'Webseite',
  'document.format.md': 'Markdown',
  'document.format.csv': 'CSV',
  'document.formatText.pdf': 'zum Lesen, Versenden und Drucken',
  'document.formatText.docx': 'zum Bearbeiten',
  'document.formatText.pptx': 'Folien zum Vorstellen',
  'document.formatText.xlsx': 'Plan, Gates und Antworten zum Filtern und Sortieren',
  'document.formatText.html': 'eine Datei für jeden Browser, auch auf dem Telefon',
  'document.formatText.md': 'für Wikis und Repositorys',
  'document.formatText.csv': 'die Maßnahmen, für Planungswerkzeuge',
  'document.preset': 'CSV für',
  'document.preset.plain': 'Tabellenkalkulation, mit allen Spalten',
  'document.preset.jira': 'Jira',
  'document.preset.azure-devops': 'Azure DevOps',
  'document.preset.drops': 'Beim Import fällt weg: {dropped}. Als Text in der Beschreibung steht: {asText}.',
  'document.paper': 'Papier',
  'document.paper.a4': 'A4',
  'document.paper.letter': 'Letter',
  'document.names': 'Namen',
  'document.names.named': 'Personen werden namentlich genannt.',
  'document.names.seat': 'Nur Rollen; Namen von Teilnehmenden in Notizen werden ersetzt.',
  'document.names.anonymous': 'Keine Namen; Namen von Teilnehmenden in Notizen werden ersetzt.',
  'document.save': '{count, plural, =0 {Speichern} one {{name} speichern} other {# Dateien speichern}}',
  'document.chooseOne': 'Wählen Sie mindestens einen Teil.',
  'document.chooseFormat': 'Wählen Sie mindestens ein Format.',
  'document.cancel': 'Abbrechen',
  'document.retry': 'Erneut versuchen',
  'document.show': 'Im Ordner zeigen',
  'document.progress': 'Fortschritt: {name}',
  'document.choosing': 'Speicherort wird gewählt',
  'document.waiting': 'wartet noch',
  'document.counting': 'wird aufgebaut',
  'document.part': '{format, select, pdf {Seite} pptx {Folie} xlsx {Blatt} other {Teil}} {done} von {total}',
  'document.writing': 'wird geschrieben',
  'document.announce.making': '{count, plural, one {Das Dokument wird erstellt.} other {# Dokumente werden erstellt.}}',
  'document.done.file': 'Gespeichert.',
  'document.done.download': 'In Ihren Downloads.',
  'document.done.text': '{name}, {pages, plural, =0 {} one {# Seite, } other {# Seiten, }}{size}',
  'document.done.several':
    'Fragt der Browser, ob mehrere Dateien heruntergeladen werden dürfen, erlauben Sie es; sonst kommt nur die erste an.',
  'document.lost':
    'In den PDF-Schriften fehlen {scripts}: {characters}{more, plural, =0 {} one { und # weiteres Zeichen} other { und # weitere Zeichen}} erscheinen als „?“ oder ohne Akzente. Word-, PowerPoint-, Excel- und HTML-Dateien zeigen sie richtig; drucken Sie die HTML-Datei im Browser als PDF, dann stehen sie auch dort.',
  'document.script.han': 'chinesische Schriftzeichen',
  'document.script.kana': 'japanische Kana',
  'document.script.hangul': 'koreanische Buchstaben',
  'document.script.arabic': 'arabische Buchstaben',
  'document.script.hebrew': 'hebräische Buchstaben',
  'document.script.devanagari': 'Devanagari-Buchstaben',
  'document.script.thai': 'thailändische Buchstaben',
  'document.script.latin': 'einige lateinische Buchstaben mit Akzent',
  'document.script.greek': 'einige griechische Buchstaben mit Akzent',
  'document.script.cyrillic': 'einige kyrillische Buchstaben',
  'document.script.emoji': 'Emojis',
  'document.script.other': 'einige Zeichen',
  'document.failed.title': '{name} wurde nicht gespeichert.',
  'document.failed.fonts':
    'Die Schriften des Dokuments ließen sich nicht lesen. Starten Sie die App neu; hilft das nicht, installieren Sie sie neu.',
  'document.failed.stopped':
    'Das Erstellen brach ab, vermutlich aus Mangel an Speicher. Schließen Sie andere Programme und versuchen Sie es erneut, oder lassen Sie Teile weg.',
  'document.failed.unexpected':
    'Beim Erstellen ist etwas Unerwartetes passiert. An der Sitzung hat sich nichts geändert; versuchen Sie es erneut, oder lassen Sie Teile weg.',
  'document.failed.saving': 'Die Datei ließ sich nicht schreiben. Wählen Sie einen anderen Ordner und versuchen Sie es erneut.',
  'document.failed.cancelled': 'Das Erstellen wurde abgebrochen.',
  'document.early.title': 'Noch kein Urteil.',
  'document.early.text':
    '{answered} von {asked} Fragen sind beantwortet. Das Dokument zeigt, wie weit das Interview ist; {needed, plural, one {mit einer weiteren Antwort} other {mit # weiteren Antworten}} enthält es Urteil, Gates und Plan.',
  'document.early.go': 'Interview fortsetzen',

  'document.section.cover': 'Deckblatt und Inhalt',
  'document.section.coverText': 'Immer dabei',
  'document.section.progress': 'Interview bisher',
  'document.section.progressText': 'Wie viele Fragen je Dimension beantwortet sind und die Aufgaben bis zum Abschluss',
  'document.section.decision': 'Die Entscheidung',
  'document.section.decisionText':
    'Seite 1: was zu entscheiden ist, von wem, bis wann; {count, plural, =0 {kein offenes Gate} one {# offenes Gate} other {# offene Gates}}, Kosten, erste Maßnahmen',
  'document.section.behind': 'Was dahintersteht',
  'document.section.behindText':
    'Seite 2: Hindernisse, {count, plural, =0 {keine Aufgabe} one {# Aufgabe} other {# Aufgaben}}, Uneinigkeit, wer dabei war, Grenzen, Unterschriften',
  'document.section.signoff': 'Unterschriften',
  'document.section.signoffText':
    '{count, plural, =0 {Drei Zeilen zum Unterschreiben von Hand} one {Eine Zeile zum Unterschreiben von Hand} other {# Zeilen zum Unterschreiben von Hand}}',
  'document.section.summary': 'Zusammenfassung',
  'document.section.summaryText':
    'Eine Seite: Urteil, ausschlaggebende Regel, {count, plural, one {eine Dimension} other {# Dimensionen}}, was folgt',
  'document.section.dimensions': 'Dimensionen',
  'document.section.dimensionsText':
    '{count, plural, one {Ein Thema} other {# Themen}} im Vergleich zur Messlatte, mit Antworten, Nachweisen und Notizen',
  'document.section.gates': 'Gate-Übersicht',
  'document.section.gatesText': '{count, plural, one {Ein Gate} other {# Gates}}: Stand, was den Ausschlag gab, wer verantwortlich ist',
  'document.section.findings': 'Befunde',
  'document.section.findingsText':
    '{count, plural, =0 {Nichts gefunden; so steht es auf der Seite} one {Ein Befund: Hindernis, schwaches Thema, Unbekanntes, Uneinigkeit oder Stärke} other {# Befunde: Hindernisse, schwache Themen, Unbekanntes, Uneinigkeit, Stärken}}',
  'document.section.patterns': 'Muster des Scheiterns',
  'document.section.patternsText':
    '{count, plural, =0 {Keines passt; so steht es auf der Seite} one {Ein bekanntes Muster, mit dem, was dafür und dagegen spricht} other {# bekannte Muster, mit dem, was dafür und dagegen spricht}}',
  'document.section.plan': 'Freigabeplan',
  'document.section.planText':
    '{count, plural, =0 {Keine Maßnahme nötig; nur Aufgaben} one {Eine Maßnahme: Diagramm, Tabelle, Aufgaben, Aufwand} other {# Maßnahmen: Diagramm, Tabelle, Aufgaben, Aufwand}}',
  'document.section.cards': 'Maßnahmenkarten',
  'document.section.cardsText':
    '{count, plural, =0 {Keine Maßnahme, also keine Karte} one {Eine Karte: Ergebnis, Messgröße, Grund, wer verantwortlich ist} other {# Karten: Ergebnis, Messgröße, Grund, wer verantwortlich ist}}',
  'document.section.later': 'Spätere Maßnahmen',
  'document.section.laterText':
    '{count, plural, =0 {Nichts bleibt für später} one {Eine lohnende Maßnahme, für die Freigabe nicht nötig} other {# lohnende Maßnahmen, für die Freigabe nicht nötig}}',
  'document.section.agreement': 'Wie weit die Einigkeit reicht',
  'document.section.agreementText':
    '{count, plural, =0 {Niemand hat abgestimmt, der Teil entfällt} one {Die Stimmen zu einer Frage und was daraus wurde} other {Die Stimmen zu # Fragen und was aus den strittigsten wurde}}',
  'document.section.answers': 'Alle Fragen',
  'document.section.answersText':
    '{count, plural, one {Eine Frage} other {# Fragen}} mit Stimmen, gemeinsamer Antwort, abweichenden Meinungen, Nachweisen und Notizen; was nicht gefragt wurde',
  'document.section.decisions': 'Entscheidungen',
  'document.section.decisionsText':
    '{count, plural, =0 {Nichts wurde entschieden; so steht es auf der Seite} one {Eine Entscheidung, von wem und wann} other {# Entscheidungen, von wem und wann}}',
  'document.section.parking': 'Themenspeicher',
  'document.section.parkingText':
    '{count, plural, =0 {Nichts wurde zurückgestellt; so steht es auf der Seite} one {Ein zurückgestellter Punkt} other {# zurückgestellte Punkte}}',
  'document.section.evidence': 'Nachweise und Notizen',
  'document.section.evidenceText':
    '{count, plural, =0 {Noch keine Antwort mit Nachweis} one {Eine Antwort mit Nachweis} other {# Antworten mit Nachweis}}; Entscheidungen, Notizen, Themenspeicher',
  'document.section.method': 'Methode und Grenzwerte',
  'document.section.methodText': 'Wie das Urteil zustande kommt: {count} Regeln mit den Werten, auf denen sie beruhen, und alle Grenzwerte',
  'document.section.people': 'Wer teilgenommen hat',
  'document.section.peopleText':
    '{count, plural, =0 {Niemand ist eingetragen; die zu besetzenden Rollen} one {Eine Person und die unbesetzten Rollen} other {# Personen und die unbesetzten Rollen}}',
}
