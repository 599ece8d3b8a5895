/** German, storage: saving, opening and what can go wrong with either. Keys start with `storage.`. */
import type { storage as english } from '../en/storage'

export const storage: Record<keyof typeof english, string> = {
  'storage.journal': 'Die Protokolldatei auf diesem Computer ließ sich nicht schreiben.',
  'storage.journalSaid': 'Die Protokolldatei auf diesem Computer ließ sich nicht schreiben. {detail}',
  'storage.journalTimeout':
    'Die Protokolldatei auf diesem Computer hat 3 Sekunden lang nicht reagiert. Ihre Antworten stehen noch auf dem Bildschirm. Versuchen Sie es noch einmal.',
  'storage.store':
    'Der Speicher des Browsers hat die Änderung nicht angenommen. Nichts ist verloren, sie steht in der Protokolldatei. Versuchen Sie es noch einmal.',
  'storage.storeTimeout':
    'Der Speicher des Browsers hat 3 Sekunden lang nicht reagiert. Nichts ist verloren, die Änderung steht in der Protokolldatei. Versuchen Sie es noch einmal.',
  'storage.openJournal':
    'Die Protokolldatei auf diesem Computer ließ sich nicht lesen. Deshalb lässt sich gerade nichts sicher öffnen. {detail}',
  'storage.openStore':
    'Der Speicher des Browsers ließ sich nicht öffnen. {detail} Schließen Sie andere Fenster von Ready Room und versuchen Sie es noch einmal.',
  'storage.openTimeout':
    'Der Speicher des Browsers reagiert nicht. Schließen Sie andere Fenster von Ready Room und versuchen Sie es noch einmal.',
  'storage.newer':
    'Das wurde mit einer neueren Version von Ready Room gespeichert. Installieren Sie diese Version, um es zu öffnen. Nichts wurde verändert.',
  'storage.damaged':
    'Diese Sitzung lässt sich nicht lesen ({detail}). Nichts wurde verändert, ihre Protokolldatei liegt weiterhin im Datenordner.',
  'storage.missing': 'Diese Sitzung ist nicht auf diesem Computer.',
  'storage.packMissing':
    'Diese Sitzung gehört zu Version {version} des Fragenkatalogs „{pack}“. Diese Version ist nicht auf diesem Computer.',
  'storage.packGone': 'Der Fragenkatalog „{pack}“ ist nicht mehr auf diesem Computer. Wählen Sie einen anderen.',
  'storage.otherWindow':
    'Ready Room ist jetzt in einem anderen Fenster offen, das mit Ihren Sitzungen arbeitet. Machen Sie dort weiter, oder versuchen Sie es noch einmal, um hier weiterzumachen.',
  'storage.recovered':
    '{count, plural, one {Der Browser hatte eine Sitzung verloren. Alles Gespeicherte ist wieder da.} other {Der Browser hatte # Sitzungen verloren. Alles Gespeicherte ist wieder da.}}',
  'storage.unreadable':
    '{count, plural, one {Die Protokolldatei einer Sitzung lässt sich nicht lesen. Sie liegt weiterhin im Datenordner. Öffnen Sie die Sitzung, um mehr zu erfahren.} other {Die Protokolldateien von # Sitzungen lassen sich nicht lesen. Sie liegen weiterhin im Datenordner. Öffnen Sie eine der Sitzungen, um mehr zu erfahren.}}',
  'storage.shellUnreachable':
    'Der Hintergrundprozess von Ready Room reagiert nicht. Läuft er noch? Starten Sie Ready Room neu und versuchen Sie es noch einmal.',
  'storage.shellUnclear': 'Der Hintergrundprozess von Ready Room hat eine unverständliche Antwort gegeben. Starten Sie Ready Room neu.',
  'storage.sampleMissing': 'Dieses Beispiel lässt sich nicht öffnen. {reason}',
  'storage.importPack': 'Die Datei braucht Version {version} des Fragenkatalogs „{pack}“, die nicht auf diesem Computer ist.',
  'storage.importPackFix':
    'Öffnen Sie die Datei auf dem Computer, auf dem sie entstanden ist, oder lassen Sie sich eine geben, die zum Fragenkatalog hier passt.',
}
