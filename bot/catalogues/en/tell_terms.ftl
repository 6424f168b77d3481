# What the words of the map mean.

tell-terms = { $part ->
    [driver] Driver: leads the buyer through the phase and does most of the reading.
    [participant] Participant: takes part in the phase without leading it.
    [gatekeeper] Gatekeeper: takes no part in the phase, but the buyer cannot leave it without their approval. Content reaches them through somebody else and asks for that approval.
   *[not-involved] Not involved: has nothing to do with the phase; nothing is written for them there.
}
tell-product-no = No. What { $product } does not do: { $thing }.
tell-product-does-not = What { $product } does not do: { $things }.
tell-product-unknown = Nothing I know says whether { $product } does that.
tell-product-is = { $product } is: { $what }
tell-product-no-list = It does not do: { $things }.
tell-terms-own = { $term ->
    [cell] Cell: a persona in a phase.
    [need] Need: something a persona must be able to do or decide to leave a phase; must, should or nice.
    [gap] Gap: a cell with open needs: coverage under 40 %, or no must met for a driver or gatekeeper.
    [coverage] Coverage: how far the needs of a cell are met by what may be offered, 0 to 100.
    [priority] Priority: importance × hole × urgency; the gaps are ranked by it.
    [covered] Covered: at least 75 % of the needs of a cell are met, and every must.
    [partial] Partial: neither covered nor a gap.
    [unmapped] Unmapped: the persona takes part in the phase, but nobody wrote down what they need there.
    [stale] Stale: 30 % or more of the weight of a cell’s needs rest on assets past their shelf life.
    [thin] Thin: one asset carries 80 % or more of what a cell of several needs has.
    [potential] Potential: what coverage would be with every suggested tag confirmed.
    [micro-journey] Micro-journey: what a persona wants to reach in a phase, and how it ends well for them.
    [demand] Demand: questions that got no good answer, by cell and need.
    [participation] Participation: the part a persona plays in a phase: driver, participant, gatekeeper or not involved.
    [persona] Persona: a kind of buyer, described by how they work, decide and read.
    [phase] Phase: a step of the buyer’s journey, as the company’s map has it.
    [role] Buying role: what a persona is in every deal, such as champion or economic buyer; participation is by phase.
    [asset] Asset: a piece of content; collateral when sales sends it.
    [brief] Brief: what a writer gets for the next piece: reader, needs, evidence, claims, what exists, how success is measured.
    [claim] Claim: a statement marketing may use, with its source. A forbidden one blocks the assets that make it.
    [gate] Weakest gate: the lowest coverage among the drivers and gatekeepers of a phase.
    [pack] Pack: what to send in a deal now, best first.
    [suggestion] Suggestion: a need an asset seems to serve though nobody tagged it; it counts once a person confirms it.
    [blocked] Blocked: may not be offered: a draft, expired, replaced, permission withdrawn, forbidden claim, internal or for partners only.
    [evidence] Evidence: what customers said or did, word for word, from a research note.
   *[depth] Depth: 1 snapshot, 2 overview, 3 detailed, 4 reference.
}
tell-terms-stands-in = “{ $term }” is no word of the map. It stands in: { $where }.
tell-terms-nowhere = “{ $term }” is no word of the map, nor of anything in the library.
