/** German, command line. Keys start with `cli.`. Errors are one line: who reads them may be a script's log. */
import type { cli as english } from '../en/cli'

export const cli: Record<keyof typeof english, string> = {
  'cli.help': `Ready Room auf der Befehlszeile: dieselben Berechnungen und Dokumente wie in der App, ohne Fenster.

Aufruf: npm run --silent cli -- <Befehl> …

  analyse DATEI… [--pack DATEI]
      Eine Zeile JSON je Sitzungsdatei: Urteil, Werte, Gates, Einigkeit, Befunde, Roadmap.
  export DATEI --format FORMAT[,FORMAT]… --edition AUSGABE[,AUSGABE]… --out ORDNER
         [--pack DATEI] [--lang en|de] [--preset NAME] [--branding DATEI]
      Schreibt die Dokumente einer Sitzung in einen Ordner, jede Ausgabe in jedem Format, und gibt die Pfade aus.
      Ausgaben: brief, full, record.
      --preset jira oder azure-devops gibt einer CSV-Datei die Felder, die dieses Werkzeug importiert; was dabei
      wegfällt, steht in der Fehlerausgabe.
      --branding nimmt eine JSON-Datei mit logo, accent, tint, footer und confidentiality, wie die App sie speichert.
  check-pack DATEI [--with DATEI]… [--json]
      Nennt alles, was an einem Fragenkatalog nicht stimmt, jeweils mit der Stelle und dem, was zu tun ist.
      Vergleicht ihn mit seinen anderen Sprachen: mit den Dateien hinter --with, sonst mit pack.<Sprache>.json daneben.
      Exit-Code 1, wenn etwas gefunden wird.
  schedule DATEI… [--restarts N]
      Plant reine Planungsaufgaben: eine Zeile JSON je Datei mit makespan, lowerBound und den Startwochen.
      Nach einem ersten Durchgang werden N weitere Zeitpläne versucht, der kürzeste bleibt: 500, wenn N fehlt.
      Dieselbe Datei ergibt jedes Mal denselben Zeitplan.

Sitzungen mit dem Fragenkatalog „core“ dieser Version brauchen kein --pack. Fehlerhafte Eingaben werden in einer
Zeile auf der Fehlerausgabe gemeldet, mit Exit-Code 2; dann wird nichts ausgegeben oder geschrieben.

  --help     dieser Text
  --version  die Version von Ready Room
`,
  'cli.noCommand': 'Kein Befehl angegeben; möglich sind analyse, export, check-pack und schedule (mehr mit --help).',
  'cli.unknownCommand': 'Den Befehl „{command}“ gibt es nicht; möglich sind analyse, export, check-pack und schedule (mehr mit --help).',
  'cli.unknownOption': 'Der Befehl {command} hat keine Option {option}; siehe --help.',
  'cli.optionNeedsValue': 'Die Option {option} braucht einen Wert.',
  'cli.optionTakesNoValue': 'Die Option {option} nimmt keinen Wert.',
  'cli.repeatedOption': 'Die Option {option} ist zweimal angegeben.',
  'cli.missingOption': 'Der Befehl {command} braucht die Option {option}.',
  'cli.noFile': 'Der Befehl {command} braucht eine Datei.',
  'cli.oneFileOnly': 'Der Befehl {command} nimmt eine Datei, nicht {count, number}.',
  'cli.badRestarts': '--restarts braucht eine ganze Zahl von 0 bis 1.000.000, nicht „{value}“.',
  'cli.formatNotAvailable': 'Das Format „{format}“ ist nicht bekannt; diese Version schreibt {known}.',
  'cli.presetNotAvailable': 'Die Vorlage „{preset}“ ist nicht bekannt; diese Version hat: {known}.',
  'cli.presetNeedsCsv': 'Die Option --preset gilt für das Format csv, das hier nicht verlangt ist.',
  'cli.presetDrops': 'Der Import von {preset} hat keinen Platz für: {dropped}. In der Beschreibung, als Text: {asText}.',
  'cli.lost': '{file}: {sentence}',
  'cli.editionNotAvailable': 'Die Ausgabe „{edition}“ ist nicht bekannt; diese Version schreibt {known}.',
  'cli.notBranding':
    '{file}: Das ist kein Branding; nötig sind accent und tint als #rrggbb, footer und confidentiality als Text und logo als null oder als PNG- oder JPEG-Bild mit mime, base64, width und height.',
  'cli.brandingColour': '{file}: Die Farbe {name} ({given}) hat zu wenig Kontrast; an ihrer Stelle steht {instead}.',
  'cli.languageNotAvailable': 'Die Sprache „{language}“ ist nicht verfügbar; diese Version hat: {known}.',

  'cli.fileNotFound': '{file}: Diese Datei gibt es nicht.',
  'cli.fileIsFolder': '{file}: Das ist ein Ordner, keine Datei.',
  'cli.fileUnreadable': '{file}: Die Datei lässt sich nicht lesen ({code}).',
  'cli.fileNotText': '{file}: Die Datei ist kein UTF-8-Text.',
  'cli.problem': '{file}: {message} {fix}',
  'cli.problemAt': '{file}, bei {path}: {message} {fix}',
  'cli.moreProblems': '{sentence} ({count, plural, one {Ein weiteres Problem} other {# weitere Probleme}} in dieser Datei.)',
  'cli.packNeeded': 'Die Sitzung wurde mit dem Fragenkatalog „{packId}“ angelegt, den Ready Room nicht mitliefert.',
  'cli.packNeeded.fix': 'Geben Sie die Datei des Fragenkatalogs mit --pack an.',
  'cli.otherVersionNeeded':
    'Die Sitzung wurde mit Version {packVersion} des Fragenkatalogs „{packId}“ angelegt; dieses Ready Room liefert Version {shipped} mit.',
  'cli.otherVersionNeeded.fix': 'Geben Sie die Datei des Fragenkatalogs mit --pack an.',

  'cli.packIsFine': '{file}: keine Probleme gefunden.',
  'cli.packProblem': '{path}: {message} {fix}',
  'cli.packAgrees': '{file}: stimmt mit {reference} überein.',
  'cli.packProblemIn': '{file}, {path}: {message} {fix}',
  'cli.wholeFile': 'die ganze Datei',
  'cli.packProblemCount': '{file}: {count, plural, one {ein Problem} other {# Probleme}}.',

  'cli.scheduleProblem': 'Die Datei besteht nicht aus einem einzigen Objekt mit capacity und actions.',
  'cli.scheduleProblem.fix': 'Schreiben Sie ein Objekt mit den Feldern capacity und actions.',
  'cli.scheduleCycle': 'Diese Maßnahmen warten aufeinander: {cycle}.',
  'cli.scheduleCycle.fix': 'Entfernen Sie eine dieser Verknüpfungen.',
  'cli.unknownPrerequisite': '„{id}“ ist keine Maßnahme dieser Datei.',
  'cli.unknownPrerequisite.fix': 'Verwenden Sie die ID einer ihrer Maßnahmen.',
  'cli.noCapacity': 'Die Maßnahme „{id}“ braucht „{resource}“, wofür keine Kapazität angegeben ist.',
  'cli.noCapacity.fix': 'Geben Sie eine Kapazität dafür an.',
  'cli.needTooLarge': 'Die Maßnahme „{id}“ braucht je Woche {need} von „{resource}“, die Kapazität ist aber {capacity}.',
  'cli.needTooLarge.fix': 'Erhöhen Sie die Kapazität oder verteilen Sie die Maßnahme auf mehr Wochen.',

  'cli.folderUnusable': '{folder}: Der Ordner lässt sich nicht anlegen oder verwenden ({code}).',
  'cli.writeFailed':
    '{file}: {reason}{written, plural, =0 {} one { (Eine Datei davor wurde geschrieben.)} other { (# Dateien davor wurden geschrieben.)}}',
}
