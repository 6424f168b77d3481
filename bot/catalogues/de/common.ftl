# Milepost's own values, and how things are counted. `Words.named(kind, value)` looks them up.

status-covered = abgedeckt
status-partial = teilweise abgedeckt
status-gap = Lücke
status-not-needed = nicht nötig
status-unmapped = nicht kartiert

participation-driver = treibende Kraft
participation-participant = beteiligt
participation-gatekeeper = Gatekeeper
participation-not-involved = nicht beteiligt

participations-driver = treibende Kräfte
participations-participant = Beteiligte
participations-gatekeeper = Gatekeeper
participations-not-involved = nicht Beteiligte

label-met = erfüllt
label-weak = schwach
label-unmet = nicht erfüllt

depth-1 = Kurzfassung
depth-2 = Überblick
depth-3 = ausführlich
depth-4 = Nachschlagewerk

action-finish = fertigstellen
action-refresh = auffrischen
action-repurpose = umarbeiten
action-translate = übersetzen
action-retag = neu verschlagworten
action-externalise = für außen freigeben
action-create = schreiben

asset-status-draft = Entwurf
asset-status-in-review = in Prüfung
asset-status-published = veröffentlicht
asset-status-archived = archiviert

importance-must = muss
importance-should = soll
importance-nice = kann

audience-external = extern
audience-nda = unter NDA
audience-partner = für Partner
audience-internal = intern

contact-engaged = im Gespräch
contact-not-engaged = nicht im Gespräch
contact-approved = hat zugestimmt
contact-blocking = blockiert

deal-open = offen
deal-won = gewonnen
deal-lost = verloren

count-need = { $n ->
    [one] { $n } Bedarf
   *[other] { $n } Bedarfe
}
count-asset = { $n ->
    [one] { $n } Asset
   *[other] { $n } Assets
}
count-cell = { $n ->
    [one] { $n } Zelle
   *[other] { $n } Zellen
}
count-day = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
count-deal = { $n ->
    [one] { $n } Deal
   *[other] { $n } Deals
}
count-brief = { $n ->
    [one] { $n } Briefing
   *[other] { $n } Briefings
}
count-persona = { $n ->
    [one] { $n } Persona
   *[other] { $n } Personas
}
count-phase = { $n ->
    [one] { $n } Phase
   *[other] { $n } Phasen
}
count-colleague = { $n ->
    [one] { $n } Kollege oder Kollegin
   *[other] { $n } Kolleginnen und Kollegen
}
count-time = { $n ->
    [one] { $n } Mal
   *[other] { $n } Mal
}
