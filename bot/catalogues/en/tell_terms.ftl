# What the words of the map mean.

tell-terms = { $part ->
    [driver] Driver: leads the buyer through the phase and does most of the reading.
    [participant] Participant: takes part in the phase without leading it.
    [gatekeeper] Gatekeeper: takes no part in the phase, but the buyer cannot leave it without their approval. Content reaches them through somebody else and asks for that approval.
   *[not-involved] Not involved: has nothing to do with the phase; nothing is written for them there.
}
tell-product-no = No. What { $product } does not do: { $thing }.
