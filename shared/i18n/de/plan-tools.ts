/** German, the tools around the plan: what if, capacity, what changed, money. Keys start with `plan.`. */
import type { planTools as english } from '../en/plan-tools'

export const planTools: Record<keyof typeof english, string> = {
  'plan.what-if': 'Was wäre, wenn das erledigt wäre?',
  'plan.what-if.projected': 'voraussichtlich',
  'plan.what-if.today': 'Wie es heute steht',
  'plan.what-if.count': '{ticked, plural, =0 {keine} other {#}} von {count, plural, one {# Maßnahme} other {# Maßnahmen}}',
  'plan.what-if.later': 'Später',
  'plan.what-if.dropped': 'Vom Team gestrichen',
  'plan.what-if.result': 'Mit allem, was angekreuzt ist: {verdict}. {passed} von {required} Gates wären bestanden.',
  'plan.what-if.no-gate': 'Kein Gate müsste noch einmal geprüft werden.',
  'plan.what-if.gates':
    '{count, plural, one {Ein Gate müsste vor der Freigabe noch geprüft werden} other {# Gates müssten vor der Freigabe noch geprüft werden}}',
  'plan.what-if.gate': '{state, select, fail {heute nicht bestanden} unverified {heute nicht belegt} other {heute bestanden}}',
  'plan.what-if.reset': 'Wieder den Freigabeplan ankreuzen',
  'plan.what-if.note':
    'Ankreuzen ist ein Gedankenspiel: Nichts davon wird gespeichert, und was erledigt ist, macht kein Urteil schlechter.',
  'plan.capacity.change': 'Kapazität ändern',
  'plan.capacity.done': 'Kapazität ausblenden',
  'plan.capacity.lead':
    'Wie viele Personentage pro Woche diese Personen für den Plan haben. Wo nichts eingetragen ist, wird mit {days} gerechnet. Jeder Eintrag ändert den Plan sofort.',
  'plan.capacity.field': 'Tage pro Woche: {pool}',
  'plan.capacity.assumed': 'Tage pro Woche, angenommen: {days}',
  'plan.capacity.entered': 'Tage pro Woche',
  'plan.capacity.reset': 'Zurück auf {days}',
  'plan.capacity.too-much':
    '{people, plural, one {Mehr, als eine Person in einer Woche hat.} other {Mehr, als # Personen in einer Woche haben.}}',
  'plan.capacity.room': 'In jeder Woche ist Luft.',
  'plan.capacity.full': 'Ausgelastet in {count, plural, one {Woche} other {den Wochen}} {weeks}.',
  'plan.capacity.unused': 'Im Plan nicht gebraucht.',
  'plan.capacity.member': '{seat} ({people})',
  'plan.capacity.effect':
    '{same, select, true {Der Plan dauert {weeks, plural, one {# Woche} other {# Wochen}}, wie zuvor.} other {Der Plan dauert {weeks, plural, one {# Woche} other {# Wochen}}, vorher {before}.}}',
  'plan.capacity.others': '{count, plural, one {Eine weitere, im Plan nicht gebraucht} other {# weitere, im Plan nicht gebraucht}}',
  'plan.capacity.shared': 'Wer sich die Zeit teilt',
  'plan.capacity.shared-lead':
    'Rollen, die sich ihre Zeit teilen, werden wie eine geplant: Niemand arbeitet zwei volle Wochen in einer. Wer mehrere Rollen allein hat, zählt von Anfang an als eine Person.',
  'plan.capacity.own': 'Eigene Zeit',
  'plan.capacity.with': 'Teilt die Zeit mit {pool}',
  'plan.capacity.seats': '{count, plural, one {# Rolle} other {# Rollen}}',
  'plan.capacity.nobody': 'Niemand in der Runde',
  'plan.capacity.waiting':
    '{count, plural, one {Eine Maßnahme wartet auf Personen, nicht auf andere Arbeit} other {# Maßnahmen warten auf Personen, nicht auf andere Arbeit}}',
  'plan.capacity.waits': 'beginnt in Woche {week}. Vorher zu beenden ({pool}): {actions}.',

  'plan.overload':
    '{all} Maßnahmen sind mehr, als ein Team gleichzeitig trägt. Nach Priorität kommen die ersten {max} zuerst; zu hinterfragen {count, plural, one {ist die letzte} other {sind die letzten #}}.',
  'plan.overload.label': 'Mehr, als ein Team trägt',
  'plan.overload.show': '{count, plural, one {Welche das ist und was zu tun ist} other {Welche das sind und was zu tun ist}}',
  'plan.overload.item': '{owner}{gates, select, none {} other {, trägt bei zu {gates}}}',
  'plan.overload.what-to-do':
    'Nehmen Sie aus dem Plan, was für die Freigabe entbehrlich ist, und halten Sie fest, warum. Was bleiben muss, braucht mehr Personen oder eine spätere Freigabe.',

  'plan.money': 'Was es kostet',
  'plan.money.effort': 'Aufwand bis zur Freigabe',
  'plan.money.effort-value': '{likely} {count, plural, one {Personentag} other {Personentage}}',
  'plan.money.range': '{min} bis {max}',
  'plan.money.cost': 'Kosten bis zur Freigabe',
  'plan.money.cost-note': 'Tagessätze und externe Kosten',
  'plan.money.unpriced': 'Personentage ohne Tagessatz, in den Kosten bis zur Freigabe nicht enthalten: {days} ({seats}).',
  'plan.money.waiting': 'Kosten des Wartens',
  'plan.money.waiting-note': 'entgangener Nutzen in {weeks, plural, one {# Woche} other {# Wochen}}',
  'plan.money.run': 'Betriebskosten pro Jahr',
  'plan.money.benefit': 'bei einem Nutzen von {benefit}',
  'plan.money.benefit-alone': 'Nutzen pro Jahr',
  'plan.money.spent': 'Bisher ausgegeben',
  'plan.money.spent-note': 'für den Piloten',
  'plan.money.none': 'Zu Kosten und Nutzen ist nichts eingetragen, deshalb stehen hier keine Beträge.',
  'plan.money.add': 'In der Vorbereitung eintragen',

  'plan.changes': 'Was sich im Plan geändert hat',
  'plan.changes.last-seen': 'dem letzten Blick darauf',
  'plan.changes.since': 'Änderungen im Plan seit {since}: {what}.',
  'plan.changes.same': 'Seit der Plan als Vergleich festgehalten wurde ({since}), hat sich nichts geändert.',
  'plan.changes.none': 'Halten Sie diesen Plan als Vergleich fest, um später zu sehen, was neue Antworten daran ändern.',
  'plan.changes.show': 'Änderungen zeigen',
  'plan.changes.hide': 'Änderungen ausblenden',
  'plan.changes.keep': 'Als Vergleich festhalten',
  'plan.changes.forget': 'Vergleich verwerfen',
  'plan.changes.count-in': '{count, plural, one {eine Maßnahme neu} other {# Maßnahmen neu}}',
  'plan.changes.count-out': '{count, plural, one {eine Maßnahme entfallen} other {# Maßnahmen entfallen}}',
  'plan.changes.count-moved': '{count, plural, one {eine Maßnahme verschoben} other {# Maßnahmen verschoben}}',
  'plan.changes.count-changed':
    '{count, plural, one {bei einer Maßnahme Verantwortung, Phase oder Aufwand geändert} other {bei # Maßnahmen Verantwortung, Phase oder Aufwand geändert}}',
  'plan.changes.weeks': '{after, plural, one {# Woche} other {# Wochen}} statt {before}',
  'plan.changes.in': 'Neu',
  'plan.changes.out': 'Entfallen',
  'plan.changes.moved': 'Verschoben',
  'plan.changes.changed': 'Verantwortung, Phase oder Aufwand geändert',
  'plan.changes.span': '{one, select, true {Woche {first}} other {Wochen {first} bis {last}}}',
  'plan.changes.from-to': 'bisher {before}, jetzt {after}.',
  'plan.changes.out-because':
    '{why, select, done {Erledigt: Es gibt nichts mehr zu verbessern.} later {Steht jetzt unter „Später“.} dropped {Vom Team gestrichen.} other {Die Antworten erfordern sie nicht mehr.}}',
  'plan.changes.why-duration': 'Ihre Dauer hat sich geändert.',
  'plan.changes.why-prerequisite': 'Worauf sie wartet, hat sich verschoben: {actions}.',
  'plan.changes.why-pool': 'Andere Personen erledigen sie.',
  'plan.changes.why-busy': 'Dieselben Personen beenden vorher: {actions}.',
  'plan.changes.why-free': 'Dieselben Personen müssen vorher nicht mehr beenden: {actions}.',
  'plan.changes.field':
    '{field, select, owner {Verantwortlich: {after}, vorher {before}.} phase {Phase: {after}, vorher {before}.} other {Aufwand in Tagen: {after}, vorher {before}.}}',

  'plan.unapplied':
    '{count, plural, one {Eine Änderung am Plan hat keine Wirkung mehr.} other {# Änderungen am Plan haben keine Wirkung mehr.}}',
  'plan.unapplied.label': 'Änderungen ohne Wirkung',
  'plan.unapplied.place': '{op, select, add {in den Plan aufgenommen} drop {gestrichen} restore {zurückgeholt} other {bearbeitet}}',
  'plan.unapplied.reason.done': 'Es gibt nichts mehr zu verbessern.',
  'plan.unapplied.reason.not-needed': 'Die Antworten erfordern sie nicht mehr.',
  'plan.unapplied.reason.unreadable': 'Der Wert ist nicht lesbar.',
  'plan.unapplied.reason.cycle':
    'Sie wartet über andere Maßnahmen auf sich selbst. Worauf sie wartet, bleibt im Plan deshalb unberücksichtigt.',
  'plan.unapplied.reason.no-such-action': 'Es gibt diese Maßnahme nicht mehr, weder im Fragenkatalog noch beim Team.',
  'plan.unapplied.look': 'Zur Antwort',
  'plan.unapplied.forget': 'Diese Änderung verwerfen',
}
