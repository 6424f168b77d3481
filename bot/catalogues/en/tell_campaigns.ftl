# Which campaigns run against which cells.

tell-campaigns-headline = { $n ->
    [one] { $n } campaign: { $campaigns }.
   *[other] { $n } campaigns: { $campaigns }.
}
tell-campaigns-ended = ended
tell-campaigns-elsewhere = not where this reader looks
tell-campaigns-unpromoted = Covered, no campaign: { $cells }.
tell-campaigns-bare = No campaign at all in { $phases }.
tell-campaigns-none = No campaign fits that.
tell-campaigns-none-of-motion = No { $motion } campaign fits that.
tell-campaigns-covered = { $cell } is { $covered } covered.
