# Milepost's own values, and how things are counted. `Words.named(kind, value)` looks them up.

quoted = “{ $text }”

status-covered = covered
status-partial = partial
status-gap = gap
status-not-needed = not needed
status-unmapped = not mapped

participation-driver = driver
participation-participant = participant
participation-gatekeeper = gatekeeper
participation-not-involved = not involved

participations-driver = drivers
participations-participant = participants
participations-gatekeeper = gatekeepers
participations-not-involved = not involved

label-met = met
label-weak = weak
label-unmet = not met

depth-1 = snapshot
depth-2 = overview
depth-3 = detailed
depth-4 = reference

action-finish = finish
action-refresh = refresh
action-repurpose = repurpose
action-translate = translate
action-retag = retag
action-externalise = make external
action-create = write

asset-status-draft = draft
asset-status-in-review = in review
asset-status-published = published
asset-status-archived = archived

brief-status-proposed = proposed
brief-status-accepted = accepted
brief-status-assigned = assigned
brief-status-in-progress = being written
brief-status-requested = requested
brief-status-writing = being written
brief-status-in-review = in review
brief-status-approved = approved
brief-status-done = done
brief-status-published = published
brief-status-cancelled = cancelled
brief-status-dropped = dropped

importance-must = must
importance-should = should
importance-nice = nice to have

audience-external = external
audience-nda = under NDA
audience-partner = for partners
audience-internal = internal

contact-engaged = engaged
contact-not-engaged = not engaged
contact-approved = approved
contact-blocking = blocking

deal-open = open
deal-won = won
deal-lost = lost

count-need = { $n ->
    [one] { $n } need
   *[other] { $n } needs
}
count-asset = { $n ->
    [one] { $n } asset
   *[other] { $n } assets
}
count-cell = { $n ->
    [one] { $n } cell
   *[other] { $n } cells
}
count-day = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
count-deal = { $n ->
    [one] { $n } deal
   *[other] { $n } deals
}
count-brief = { $n ->
    [one] { $n } brief
   *[other] { $n } briefs
}
count-persona = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
count-phase = { $n ->
    [one] { $n } phase
   *[other] { $n } phases
}
count-colleague = { $n ->
    [one] { $n } colleague
   *[other] { $n } colleagues
}
count-time = { $n ->
    [one] { $n } time
   *[other] { $n } times
}

intent-need-lookup = what readers need
intent-asset-find = find assets
intent-deal-collateral = assets for a deal
intent-deal-info = a deal
intent-asset-info = an asset
intent-coverage-matrix = coverage
intent-compare = comparison
intent-gap-list = gaps
intent-explain-score = why this score
intent-brief-create = a new brief
intent-brief-edit = edits to a brief
intent-brief-update = state of a brief
intent-brief-status = briefs and who writes them
intent-brief-review = review of a brief
intent-persona-info = a persona
intent-journey-info = the journey
intent-crosswalk = stages in other words
intent-evidence = evidence
intent-claims = claims
intent-audit = state of the library
intent-metrics = figures
intent-campaign-info = campaigns
intent-asset-update = change to an asset
intent-feedback = feedback
intent-subscribe = subscription
intent-style = style
intent-help = help
intent-out-of-data = not in the data
intent-out-of-scope = another subject
intent-malicious = not allowed

buying-role-champion = champion
buying-role-economic-buyer = economic buyer
buying-role-decision-maker = decision maker
buying-role-technical-buyer = technical buyer
buying-role-technical-evaluator = technical evaluator
buying-role-influencer = influencer
buying-role-end-user = end user
buying-role-executive-sponsor = executive sponsor
buying-role-procurement = procurement
buying-role-legal = legal
buying-role-blocker = blocker

letter-driver = D
letter-participant = P
letter-gatekeeper = G

format-blog = blog
format-guide = guide
format-checklist = checklist
format-calculator = calculator
format-one-pager = one-pager
format-datasheet = datasheet
format-case-study = case study
format-video = video
format-webinar = webinar
format-slides = slides
format-template = template
format-white-paper = white paper
format-faq = FAQ
format-email = email
format-infographic = infographic
format-interactive-demo = interactive demo
format-security-pack = security pack
format-comparison-page = comparison page
format-battlecard = battlecard

# The same, more than one.
formats-blog = blog posts
formats-guide = guides
formats-checklist = checklists
formats-calculator = calculators
formats-one-pager = one-pagers
formats-datasheet = datasheets
formats-case-study = case studies
formats-video = videos
formats-webinar = webinars
formats-slides = slide decks
formats-template = templates
formats-white-paper = white papers
formats-faq = FAQs
formats-email = emails
formats-infographic = infographics
formats-interactive-demo = interactive demos
formats-security-pack = security packs
formats-comparison-page = comparison pages
formats-battlecard = battlecards

finding-expired = expired
finding-superseded = superseded by a newer version
finding-draft = draft or in review
finding-withdrawn = customer permission withdrawn
finding-never-used-90d = published and unused in 90 days
finding-untagged = without any tag
finding-not-involved-cells = aimed at readers who take no part
finding-stale = past its shelf life, and nothing fresher meets the need
finding-aged = past its shelf life
finding-duplicates = duplicate pairs
finding-due-to-expire-180d = expiring soon
finding-mis-tagged-suspects = tags look wrong
finding-gives-orders = holds orders to an assistant

# The words a question asks for a finding by.
asked-expired = expired lapsed outdated obsolete old date
asked-superseded = superseded replaced newer version outdated obsolete old date
asked-draft = draft review
asked-withdrawn = withdrawn permission customer
asked-never-used-90d = unused used published
asked-untagged = untagged tag without
asked-not-involved-cells = aimed readers involved part
asked-stale = stale old aged outdated obsolete date shelf life fresher overdue review
asked-aged = outdated obsolete old aged date overdue review
asked-duplicates = duplicate double twice same pairs
asked-due-to-expire-180d = expiring due soon
asked-mis-tagged-suspects = tags tagged mistagged wrong
asked-gives-orders = orders instructions tampered manipulated injection

field-status = status
field-writer = writer
field-due = due
field-personas = personas
field-phases = phases
field-needs = needs

reason-outdated = outdated
reason-wrong-format = wrong format
reason-wrong-persona = wrong reader
reason-not-shareable = not shareable
reason-broken-link = broken link
reason-missing = something is missing
reason-wrong = wrong
reason-used = used

subject-digest = digest
subject-gap-digest = gap digest
