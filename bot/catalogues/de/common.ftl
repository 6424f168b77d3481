# Milepost's own values, and how things are counted. `Words.named(kind, value)` looks them up.

quoted = „{ $text }“

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

brief-status-proposed = vorgeschlagen
brief-status-accepted = angenommen
brief-status-assigned = vergeben
brief-status-in-progress = in Arbeit
brief-status-requested = angefordert
brief-status-writing = in Arbeit
brief-status-in-review = in Prüfung
brief-status-approved = freigegeben
brief-status-done = fertig
brief-status-published = veröffentlicht
brief-status-cancelled = abgesagt
brief-status-dropped = verworfen

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

intent-need-lookup = was Leser brauchen
intent-asset-find = Assets finden
intent-deal-collateral = Assets für einen Deal
intent-deal-info = ein Deal
intent-asset-info = ein Asset
intent-coverage-matrix = Abdeckung
intent-compare = Vergleich
intent-gap-list = Lücken
intent-explain-score = warum diese Bewertung
intent-brief-create = ein neues Briefing
intent-brief-edit = Änderungen am Briefing
intent-brief-update = Status eines Briefings
intent-brief-status = Briefings und wer sie schreibt
intent-brief-review = Prüfung eines Briefings
intent-persona-info = eine Persona
intent-journey-info = die Journey
intent-crosswalk = Phasen in anderen Worten
intent-evidence = Belege
intent-claims = Aussagen
intent-audit = Zustand der Bibliothek
intent-metrics = Kennzahlen
intent-campaign-info = Kampagnen
intent-asset-update = Änderung an einem Asset
intent-feedback = Rückmeldung
intent-subscribe = Abonnement
intent-style = Stil
intent-help = Hilfe
intent-out-of-data = nicht in den Daten
intent-out-of-scope = anderes Thema
intent-malicious = nicht erlaubt

buying-role-champion = Champion
buying-role-economic-buyer = Budgetverantwortung
buying-role-decision-maker = Entscheidung
buying-role-technical-buyer = technischer Einkauf
buying-role-technical-evaluator = technische Bewertung
buying-role-influencer = Einfluss
buying-role-end-user = Anwendung
buying-role-executive-sponsor = Sponsor im Management
buying-role-procurement = Einkauf
buying-role-legal = Recht
buying-role-blocker = Blocker

letter-driver = T
letter-participant = B
letter-gatekeeper = G

format-blog = Blogartikel
format-guide = Leitfaden
format-checklist = Checkliste
format-calculator = Rechner
format-one-pager = One-Pager
format-datasheet = Datenblatt
format-case-study = Fallstudie
format-video = Video
format-webinar = Webinar
format-slides = Folien
format-template = Vorlage
format-white-paper = Whitepaper
format-faq = FAQ
format-email = E-Mail
format-infographic = Infografik
format-interactive-demo = interaktive Demo
format-security-pack = Sicherheitspaket
format-comparison-page = Vergleichsseite
format-battlecard = Battlecard

# The same, more than one.
formats-blog = Blogartikel
formats-guide = Leitfäden
formats-checklist = Checklisten
formats-calculator = Rechner
formats-one-pager = One-Pager
formats-datasheet = Datenblätter
formats-case-study = Fallstudien
formats-video = Videos
formats-webinar = Webinare
formats-slides = Foliensätze
formats-template = Vorlagen
formats-white-paper = Whitepaper
formats-faq = FAQs
formats-email = E-Mails
formats-infographic = Infografiken
formats-interactive-demo = interaktive Demos
formats-security-pack = Sicherheitspakete
formats-comparison-page = Vergleichsseiten
formats-battlecard = Battlecards

finding-expired = abgelaufen
finding-superseded = durch eine neuere Fassung ersetzt
finding-draft = Entwurf oder in Prüfung
finding-withdrawn = Kundenfreigabe zurückgezogen
finding-never-used-90d = veröffentlicht und seit 90 Tagen ungenutzt
finding-untagged = ganz ohne Tags
finding-not-involved-cells = für Leser, die nicht beteiligt sind
finding-stale = zu alt, und nichts Frischeres deckt den Bedarf
finding-aged = über der Haltbarkeit
finding-duplicates = doppelte Paare
finding-due-to-expire-180d = läuft bald ab
finding-mis-tagged-suspects = Tags wirken falsch
finding-gives-orders = enthält Anweisungen an einen Assistenten

# The words a question asks for a finding by.
asked-expired = abgelaufen abgelaufene veraltet veraltete alt alte
asked-superseded = ersetzt überholt neuere fassung version veraltet veraltete alt alte
asked-draft = entwurf entwürfe prüfung
asked-withdrawn = freigabe zurückgezogen kundenfreigabe erlaubnis
asked-never-used-90d = ungenutzt ungenutzte unbenutzt unbenutzte genutzt benutzt
asked-untagged = tags schlagworte
asked-not-involved-cells = leser beteiligt unbeteiligte
asked-stale = veraltet veraltete alt alte überfällig überfällige
asked-aged = veraltet veraltete alt alte überfällig überfällige
asked-duplicates = doppelt doppelte duplikat duplikate
asked-due-to-expire-180d = bald läuft ablaufen
asked-mis-tagged-suspects = falsch falsche tags
asked-gives-orders = anweisungen befehle manipuliert manipulierte

field-status = Status
field-writer = Autor
field-due = fällig
field-personas = Personas
field-phases = Phasen
field-needs = Bedarfe

reason-outdated = veraltet
reason-wrong-format = falsches Format
reason-wrong-persona = falsche Zielgruppe
reason-not-shareable = nicht teilbar
reason-broken-link = Link kaputt
reason-missing = es fehlt etwas
reason-wrong = falsch
reason-used = verwendet

subject-digest = Digest
subject-gap-digest = Lücken-Digest
