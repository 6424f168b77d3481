# What changed since a day.

tell-changes-nothing = { $over ->
    [yes] Nothing with a date changed from { $day } to { $last }.
   *[no] Nothing with a date changed since { $day }.
}
tell-changes-headline =
    { $over ->
        [yes] From { $day } to { $last }
       *[no] Since { $day }
    }: { $n ->
        [one] { $n } dated change; content taken away or replaced: { $lost }.
       *[other] { $n } dated changes, { $lost } of which took content away or replaced it.
    }
tell-changes-today-only = Coverage today: { $now }. No snapshot is kept from { $day } or before, so I cannot say what it was.
tell-changes-how-kept = Each sync that changes something keeps one.
tell-changes-measured = Coverage on { $day }: { $before }; today: { $now }.
tell-changes-no-older = No older snapshot is kept.
tell-changes-no-number = no number
tell-changes-closed = Closed gaps: { $cells }.
tell-changes-opened = New gaps: { $cells }.
tell-changes-more = and { $n } more
tell-changes-coverage = Coverage now
tell-changes-coverage-question = show me the coverage matrix
tell-changes-audit = Audit
tell-changes-audit-question = what is expired?
# One line a change: the day, what it happened to, what happened.
tell-changes-expired = { $day }: { $thing } expired, no longer for use
tell-changes-withdrawn = { $day }: { $thing } customer permission withdrawn
tell-changes-permission = { $day }: { $thing } customer permission changed
tell-changes-superseded = { $day }: { $thing } replaced by { $other }
tell-changes-published = { $day }: { $thing } new
tell-changes-drafted = { $day }: { $thing } drafted, not published
tell-changes-reviewed = { $day }: { $thing } reviewed
tell-changes-aged = { $day }: { $thing } went past its shelf life
tell-changes-campaign-started = { $day }: { $thing } campaign started
tell-changes-campaign-ended = { $day }: { $thing } campaign ended
tell-changes-brief-requested = { $day }: { $thing } brief requested
tell-changes-claim-approved = { $day }: { $thing } claim approved
tell-changes-claim-expired = { $day }: { $thing } claim expired
tell-changes-segment-changed = { $day }: { $thing } segment changed
tell-changes-research-added = { $day }: { $thing } research added
tell-changes-segment-same = { $segment }: no change is written down.
tell-changes-segment-why = { $segment } changed on { $day }: { $why }
