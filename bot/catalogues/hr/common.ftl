# Milepost's own values, and how things are counted. `Words.named(kind, value)` looks them up.

quoted = „{ $text }”

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

brief-status-proposed = predložen
brief-status-accepted = prihvaćen
brief-status-assigned = dodijeljen
brief-status-in-progress = u izradi
brief-status-requested = zatražen
brief-status-writing = u izradi
brief-status-in-review = u pregledu
brief-status-approved = odobren
brief-status-done = gotov
brief-status-published = objavljen
brief-status-cancelled = otkazan
brief-status-dropped = odbačen

importance-must = nužno
importance-should = poželjno
importance-nice = dobrodošlo

audience-external = za javnost
audience-nda = uz NDA
audience-partner = za partnere
audience-internal = interno

contact-engaged = u kontaktu
contact-not-engaged = još bez kontakta
contact-approved = odobrenje dano
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

intent-need-lookup = što čitatelji trebaju
intent-asset-find = traženje sadržaja
intent-deal-collateral = sadržaj za posao
intent-deal-info = posao
intent-asset-info = sadržaj
intent-coverage-matrix = pokrivenost
intent-compare = usporedba
intent-gap-list = praznine
intent-explain-score = zašto ta ocjena
intent-brief-create = novi brief
intent-brief-edit = izmjene briefa
intent-brief-update = stanje briefa
intent-brief-status = briefovi i tko ih piše
intent-brief-review = pregled briefa
intent-persona-info = persona
intent-journey-info = put kupca
intent-crosswalk = faze drugim riječima
intent-evidence = dokazi
intent-claims = tvrdnje
intent-audit = stanje knjižnice
intent-metrics = brojke
intent-campaign-info = kampanje
intent-asset-update = promjena sadržaja
intent-feedback = povratna informacija
intent-subscribe = pretplata
intent-style = stil
intent-help = pomoć
intent-out-of-data = nije u podacima
intent-out-of-scope = druga tema
intent-malicious = nije dopušteno

buying-role-champion = zagovornik
buying-role-economic-buyer = ekonomski kupac
buying-role-decision-maker = donositelj odluke
buying-role-technical-buyer = tehnički kupac
buying-role-technical-evaluator = tehnički procjenitelj
buying-role-influencer = utjecajna osoba
buying-role-end-user = krajnji korisnik
buying-role-executive-sponsor = izvršni sponzor
buying-role-procurement = nabava
buying-role-legal = pravna služba
buying-role-blocker = protivnik

letter-driver = P
letter-participant = S
letter-gatekeeper = V

format-blog = blog
format-guide = vodič
format-checklist = kontrolna lista
format-calculator = kalkulator
format-one-pager = one-pager
format-datasheet = tehnički list
format-case-study = studija slučaja
format-video = video
format-webinar = webinar
format-slides = prezentacija
format-template = predložak
format-white-paper = white paper
format-faq = česta pitanja
format-email = e-pošta
format-infographic = infografika
format-interactive-demo = interaktivni demo
format-security-pack = sigurnosni paket
format-comparison-page = stranica s usporedbom
format-battlecard = battlecard

# The same, more than one.
formats-blog = blogovi
formats-guide = vodiči
formats-checklist = kontrolne liste
formats-calculator = kalkulatori
formats-one-pager = one-pageri
formats-datasheet = tehnički listovi
formats-case-study = studije slučaja
formats-video = videozapisi
formats-webinar = webinari
formats-slides = prezentacije
formats-template = predlošci
formats-white-paper = white paperi
formats-faq = česta pitanja
formats-email = e-poruke
formats-infographic = infografike
formats-interactive-demo = interaktivni demoi
formats-security-pack = sigurnosni paketi
formats-comparison-page = stranice s usporedbom
formats-battlecard = battlecardi

finding-expired = isteklo
finding-superseded = zamijenjeno novijom verzijom
finding-draft = nacrt ili u pregledu
finding-withdrawn = klijent je povukao dopuštenje
finding-never-used-90d = objavljeno i nekorišteno 90 dana
finding-untagged = bez ijedne oznake
finding-not-involved-cells = za čitatelje koji ne sudjeluju
finding-stale = zastarjelo, a ništa svježije ne pokriva potrebu
finding-aged = prošao rok svježine
finding-duplicates = duplikati
finding-due-to-expire-180d = uskoro istječe
finding-mis-tagged-suspects = oznake izgledaju pogrešno
finding-gives-orders = sadrži naredbe asistentu

# The words a question asks for a finding by.
asked-expired = isteklo istekli isteklog zastarjelo zastarjeli zastario staro stari
asked-superseded = zamijenjeno noviji novija verzija zastarjelo zastarjeli zastario staro stari
asked-draft = nacrt nacrti pregled pregledu
asked-withdrawn = dopuštenje dozvola povukao klijent
asked-never-used-90d = nekorišteno nekorišteni korišteno koristi
asked-untagged = oznaka oznake oznaka tagova
asked-not-involved-cells = čitatelji sudjeluju
asked-stale = zastarjelo zastarjeli zastario staro stari pregled zakašnjeli
asked-aged = zastarjelo zastarjeli zastario staro stari pregled zakašnjeli
asked-duplicates = duplikat duplikati dvostruko
asked-due-to-expire-180d = uskoro istječe ističe
asked-mis-tagged-suspects = pogrešno pogrešne oznake
asked-gives-orders = naredbe upute manipulirano manipulirani manipulirane manipulirana

field-status = status
field-writer = autor
field-due = rok
field-personas = persone
field-phases = faze
field-needs = potrebe

reason-outdated = zastarjelo
reason-wrong-format = pogrešan format
reason-wrong-persona = pogrešna publika
reason-not-shareable = ne smije se dijeliti
reason-broken-link = pokvarena poveznica
reason-missing = nešto nedostaje
reason-wrong = netočno
reason-used = korišteno

subject-digest = pregled
subject-gap-digest = pregled praznina
