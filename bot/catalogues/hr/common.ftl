# Milepost's own values, and how things are counted. `Words.named(kind, value)` looks them up.

status-covered = pokriveno
status-partial = djelomično pokriveno
status-gap = praznina
status-not-needed = nije potrebno
status-unmapped = nije mapirano

participation-driver = pokretač
participation-participant = sudionik
participation-gatekeeper = vratar
participation-not-involved = ne sudjeluje

participations-driver = pokretači
participations-participant = sudionici
participations-gatekeeper = vratari
participations-not-involved = ne sudjeluju

label-met = pokriveno
label-weak = slabo
label-unmet = nije pokriveno

depth-1 = sažetak
depth-2 = pregled
depth-3 = detaljno
depth-4 = priručnik

action-finish = dovršiti
action-refresh = osvježiti
action-repurpose = preraditi
action-translate = prevesti
action-retag = ponovno označiti
action-externalise = otvoriti prema van
action-create = napisati

asset-status-draft = nacrt
asset-status-in-review = u pregledu
asset-status-published = objavljeno
asset-status-archived = arhivirano

importance-must = nužno
importance-should = poželjno
importance-nice = dobrodošlo

audience-external = za javnost
audience-nda = uz NDA
audience-partner = za partnere
audience-internal = interno

contact-engaged = uključen
contact-not-engaged = nije uključen
contact-approved = odobrio
contact-blocking = blokira

deal-open = otvoren
deal-won = dobiven
deal-lost = izgubljen

count-need = { $n ->
    [one] { $n } potreba
    [few] { $n } potrebe
   *[other] { $n } potreba
}
count-asset = { $n ->
    [one] { $n } sadržaj
    [few] { $n } sadržaja
   *[other] { $n } sadržaja
}
count-cell = { $n ->
    [one] { $n } ćelija
    [few] { $n } ćelije
   *[other] { $n } ćelija
}
count-day = { $n ->
    [one] { $n } dan
    [few] { $n } dana
   *[other] { $n } dana
}
count-deal = { $n ->
    [one] { $n } posao
    [few] { $n } posla
   *[other] { $n } poslova
}
count-brief = { $n ->
    [one] { $n } brief
    [few] { $n } briefa
   *[other] { $n } briefova
}
count-persona = { $n ->
    [one] { $n } persona
    [few] { $n } persone
   *[other] { $n } persona
}
count-phase = { $n ->
    [one] { $n } faza
    [few] { $n } faze
   *[other] { $n } faza
}
count-colleague = { $n ->
    [one] { $n } kolega
    [few] { $n } kolege
   *[other] { $n } kolega
}
count-time = { $n ->
    [one] { $n } put
    [few] { $n } puta
   *[other] { $n } puta
}
