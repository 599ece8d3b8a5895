/** German, the shells: menu, dialogs, and why a file or a journal could not be read or written. Keys start with `shell.`. */
import type { shell as english } from '../en/shell'

export const shell: Record<keyof typeof english, string> = {
  'shell.disk-full': 'Der Datenträger ist voll, {name} wurde nicht geschrieben. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'shell.file-locked':
    '{name} ist in einem anderen Programm geöffnet oder schreibgeschützt und wurde nicht ersetzt. Schließen Sie die Datei dort und versuchen Sie es noch einmal.',
  'shell.no-permission':
    'Auf diesem Computer fehlt das Recht, {name} zu schreiben. Wählen Sie einen anderen Ordner oder ändern Sie dessen Rechte.',
  'shell.folder-missing': 'Den Ordner von {name} gibt es nicht mehr. Wählen Sie einen anderen Ordner.',
  'shell.write-failed': '{name} ließ sich nicht schreiben ({code}). Versuchen Sie es noch einmal oder wählen Sie einen anderen Ordner.',
  'shell.journal-damaged':
    'Zeile {line} der Protokolldatei {name} ist beschädigt. Alles davor ist noch lesbar. Nichts wurde hinzugefügt oder verändert.',
  'shell.journal-short':
    'Die Protokolldatei {name} ist kürzer als zuvor: Zeile {line} und alles danach fehlen. Nichts wurde hinzugefügt oder verändert.',
  'shell.unknown-request': 'Diese Version von Ready Room kennt die Anfrage {name} nicht.',
  'shell.invalid-request': 'Die Anfrage {name} ist unverständlich: {detail}.',
  'shell.target-unknown': 'Der Speicherort ist nicht mehr bekannt. Wählen Sie ihn noch einmal.',
  'shell.not-here': 'Das geht nur im Desktop-Fenster von Ready Room.',
  'shell.internal':
    'Etwas Unerwartetes ist schiefgegangen. Dieser Schritt hat nichts gespeichert. Einzelheiten stehen im Fehlerprotokoll von Ready Room.',
  'shell.unauthorised': 'Diese Seite gehört zu einem früheren Start von Ready Room. Schließen Sie sie und öffnen Sie Ready Room neu.',
  'shell.too-large': 'Die Anfrage ist größer, als Ready Room erlaubt.',
  'shell.save-title': 'Speichern unter',
  'shell.filter-all': 'Alle Dateien',
  'shell.filter-one': '{extension}-Datei',
  'shell.open-failed': '{name} lässt sich nicht öffnen: Die Datei ist größer als 60 MB oder nicht lesbar.',
  'shell.crash-title': 'Ready Room wurde angehalten',
  'shell.crash-text': 'Das Fenster ist mehrmals hintereinander abgestürzt. Was als gespeichert angezeigt wurde, ist auf dem Datenträger.',
  'shell.crash-reload': 'Noch einmal versuchen',
  'shell.crash-quit': 'Beenden',
  'shell.running-elsewhere': 'Ready Room läuft bereits und soll sein Fenster nach vorn holen.',
  'shell.running-silent':
    'Ein anderes Ready Room verwendet den Datenordner, reagiert aber nicht. Beenden Sie es und starten Sie noch einmal.',
  'shell.menu-file': 'Datei',
  'shell.menu-new': 'Neue Sitzung',
  'shell.menu-open': 'Sitzungsdatei öffnen…',
  'shell.menu-edit': 'Bearbeiten',
  'shell.menu-undo': 'Rückgängig',
  'shell.menu-redo': 'Wiederherstellen',
  'shell.menu-view': 'Ansicht',
  'shell.menu-window': 'Fenster',
  'shell.menu-help': 'Hilfe',
  'shell.menu-help-app': 'Hilfe zu Ready Room',
  'shell.menu-keys': 'Tasten',
}
