# Two or three things of a kind side by side.

compare-two-what = Compare what? Name two assets, personas, phases, languages, industries, segments or deals.
compare-two-unknown = I know nothing by the name { $names } that you may see, so I cannot compare it.
compare-two-personas = Two personas
compare-two-question = compare { $first } and { $second } in { $phase }
# Assets
compare-two-use = { $n ->
    [one] Use { $asset }: the other may not be used.
   *[other] Use { $asset }: the others may not be used.
}
compare-two-assets = { $assets } side by side.
compare-two-copies = They are copies of each other: only one counts.
compare-two-used = May be used
compare-two-yes = yes
compare-two-no = no, { $why }
compare-two-for = For
compare-two-phases = Phases
compare-two-form = Form
compare-two-language = Language
compare-two-industry = Industry
compare-two-audience = Who may see it
compare-two-reviewed = Reviewed
compare-two-uses = Used in 90 days
compare-two-not-said = not said
compare-two-both = Both serve: { $needs }
compare-two-nothing-in-common = They serve no need in common.
compare-two-only = Only { $asset }: { $needs }
# Deals
compare-two-stuck = { $account } is stuck longest.
compare-two-in-time = None of them is over its usual time.
compare-two-days = { $days ->
    [one] { $days } day in stage
   *[other] { $days } days in stage
}
compare-two-days-usual = { $days ->
    [one] { $days } day in stage (usual { $usual })
   *[other] { $days } days in stage (usual { $usual })
}
compare-two-collateral = Collateral: { $account }
# The library seen through lenses
compare-two-whole = the whole library
compare-two-coverage = Coverage: { $coverage }.
compare-two-no-difference = No difference in any cell. Coverage: { $coverage }.
compare-two-no-number = no number
compare-two-matrix = Whole matrix
compare-two-matrix-question = show me the coverage matrix for { $lens }
# Personas and phases
compare-two-cells = { $names } compared.
compare-two-weakest = { $names } compared: the weakest is { $cell } with { $covered }.
compare-two-needs = The weakest in detail
compare-two-needs-question = what does { $persona } need in { $phase }?
compare-two-unmapped = not in the map
compare-two-not-involved = not involved, needs nothing
compare-two-reads = reads { $formats }
compare-two-not-met = not met: { $needs }
compare-two-all-met = every need met
compare-two-wants = wants: { $goal }
