# Which campaigns run against which cells.

tell-campaigns-headline = { $when ->
    [running] { $n ->
        [one] { $n } campaign is running: { $campaigns }.
       *[other] { $n } campaigns are running: { $campaigns }.
    }
    [ended] { $n ->
        [one] { $n } campaign has ended: { $campaigns }.
       *[other] { $n } campaigns have ended: { $campaigns }.
    }
   *[any] { $n ->
        [one] { $n } campaign: { $campaigns }.
       *[other] { $n } campaigns: { $campaigns }.
    }
}
tell-campaigns-running = running
tell-campaigns-running-until = running until { $day }
tell-campaigns-ended-on = ended { $day }
tell-campaigns-starts = starts { $day }
tell-campaigns-one = { $campaign }: { $state }. Owner: { $owner }.
tell-campaigns-began = Began { $day }.
tell-campaigns-nobody = nobody
tell-campaigns-no-channel = none named
tell-campaigns-channels = { $fits ->
    [yes] Where they look: it runs on { $channels }; { $cell } looks at { $places }.
   *[no] Not where they look: it runs on { $channels }; { $cell } looks at { $places }.
}
tell-campaigns-channels-unknown = Channels: { $channels }. The map and the campaign do not both name channels for { $cell }.
tell-campaigns-elsewhere = not where this reader looks
tell-campaigns-unpromoted = Covered, no campaign: { $cells }.
tell-campaigns-bare = No campaign at all in { $phases }.
tell-campaigns-none = No campaign fits that.
tell-campaigns-none-of-motion = No { $motion } campaign fits that.
tell-campaigns-covered = { $cell } is { $covered } covered.
tell-campaigns-layer = Campaign layer
tell-campaigns-layer-question = show the coverage matrix with the campaign layer
tell-campaigns-of-another = { $campaign } is not for them: it is for { $cell }.
tell-campaigns-within = { $edge ->
    [starts] { $n ->
        [0] No campaign starts from { $first } to { $last }.
        [one] { $n } campaign starts from { $first } to { $last }:
       *[other] { $n } campaigns start from { $first } to { $last }:
    }
   *[ends] { $n ->
        [0] No campaign ends from { $first } to { $last }.
        [one] { $n } campaign ends from { $first } to { $last }:
       *[other] { $n } campaigns end from { $first } to { $last }:
    }
}
tell-campaigns-place = { $edge ->
    [starts] { $place ->
        [first] Starts first: { $campaign }, { $day }.
       *[last] Starts last: { $campaign }, { $day }.
    }
   *[ends] { $place ->
        [first] Ends first: { $campaign }, { $day }.
       *[last] Ends last: { $campaign }, { $day }.
    }
}
