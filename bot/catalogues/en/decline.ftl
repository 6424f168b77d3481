# What Milepost says when it cannot answer, and what can be asked instead.

decline-no-deal = I know no deal or person by that name that you may see.
decline-not-in-the-map = That is not in the map.
decline-unresolved = { $n ->
    [one] { $words } is not in the map: what they need, two interviews would tell.
   *[other] { $words } are not in the map: what they need, two interviews each would tell.
}
decline-unread = I do not know { $words }: no reader, phase or account that you may see is called so.
decline-known = Mapped personas: { $personas }.
decline-no-map = Nothing is mapped yet, so nobody can say what is missing.
decline-no-map-remedy = Whoever runs Milepost adds personas, phases and needs: personas.yaml and journey.yaml.
decline-known-more = { $n } more
decline-near = Closest in the map: { $personas }.
decline-near-label = Needs: { $persona }
decline-near-question = { $phase ->
    [none] what does { $persona } need?
   *[other] what does { $persona } need in { $phase }?
}
decline-which-phase = Which phase? The people meant ({ $part }) differ from phase to phase.
decline-gaps-label = Biggest gaps
decline-gaps = where are our biggest content gaps?
decline-stock-label = What there is
decline-stock = how many assets do we have?
decline-gatekeeper-label = Needs of a gatekeeper
decline-needs = { $part ->
    [driver] what content does the driver need in { $phase }?
    [participant] what content does the participant need in { $phase }?
   *[gatekeeper] what content does the gatekeeper need in { $phase }?
}
decline-coverage-label = Coverage
decline-coverage = show me the coverage matrix
