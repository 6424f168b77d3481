# What a persona needs in a phase, what meets it and what is missing.

tell-needs-headline = { $cell } ({ $part }): { $status }; { $open ->
    [0] every need is met
   *[other] { $open } of { $n ->
        [one] { $n } need
       *[other] { $n } needs
    } not met
}.
tell-needs-who = { $phase } has { $n } { $parts }: { $names }.
tell-needs-gatekeepers = They take no part in the evaluation, but the phase is not passed without their approval.
tell-needs-cells = { $personas } in { $phases }: { $n ->
    [0] no need is written down yet
   *[other] { $open ->
        [0] every need is met
       *[other] { $open } of { $n ->
            [one] { $n } need
           *[other] { $n } needs
        } not met
    }
}.
tell-needs-on-matter = On “{ $matter }”, { $personas }: { $n ->
    [one] { $met ->
        [0] one need, not met
       *[other] one need, met
    }
   *[other] { $met } of { $n } needs met
}.
tell-needs-others = Not about it, so not listed: { $n ->
    [one] { $n } other need
   *[other] { $n } other needs
} in { $phases }.
tell-needs-covered = { $status }, { $covered }
tell-needs-reads = reads { $habits }
tell-needs-channels = channels: { $channels }
tell-needs-low-evidence = { $n ->
    [0] low evidence: nobody was asked
   *[other] low evidence: only { $notes }
}
tell-needs-no-evidence = no evidence
tell-needs-not-met = not met: { $needs }
tell-needs-only = only { $assets }
tell-needs-nothing-yet = nothing yet
tell-needs-in-language = in { $language }
tell-needs-elsewhere = nothing in { $language }; in { $there }: { $assets }
tell-needs-not-written = Nothing here is written in { $language }; the figures are those for { $default }.
tell-needs-nothing-in = Seen for readers of { $language }: { $without ->
    [0] every need has something in { $language }
   *[other] { $without } of { $n } needs { $without ->
        [one] has
       *[other] have
    } nothing in { $language }
}; what is in { $default } counts { $counts }.
tell-needs-without-language = Whatever the language: { $covered }.
tell-needs-maybe = maybe: { $asset } seems to serve { $needs }, not tagged yet
tell-needs-maybe-with = maybe: { $asset } seems to serve { $needs }, not tagged yet; with it { $potential }
tell-needs-unmapped = not in the map yet.
tell-needs-not-involved = not involved, so no content is needed there.
tell-needs-no-content = { $persona } needs no content there.
tell-needs-undecided = { $persona } is not mapped there yet: nobody decided what they need.
tell-needs-first-phase = The first phase that matters: { $phase }.
tell-needs-phase-unmapped = { $n ->
    [one] { $phases } is known but not mapped yet
   *[other] { $phases } are known but not mapped yet
}, so I cannot say who needs what there.
tell-needs-nobody-as = Nobody is { $part } in { $phases }.
tell-needs-nobody-in = Nobody takes part in { $phases }.
tell-needs-nobody = The map has nobody there.
