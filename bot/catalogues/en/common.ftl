# Milepost's own values, and how things are counted. `Words.named(kind, value)` looks them up.

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
