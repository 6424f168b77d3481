# What Milepost says when it cannot answer, and what can be asked instead.

decline-no-deal = Ein sichtbarer Deal oder eine Person mit diesem Namen ist nicht bekannt.
decline-not-in-the-map = Das ist nicht auf der Karte.
decline-unresolved = { $n ->
    [one] { $words } ist nicht auf der Karte: Welcher Bedarf da besteht, würden zwei Interviews zeigen.
   *[other] { $words } sind nicht auf der Karte: Welcher Bedarf da besteht, würden je zwei Interviews zeigen.
}
decline-unread = Ich kenne { $words } nicht: So heißt hier, soweit sichtbar, keine Persona, keine Phase und kein Kunde.
decline-known = Kartierte Personas: { $personas }.
decline-no-map = Noch ist nichts kartiert, also lässt sich nicht sagen, was fehlt.
decline-no-map-remedy = Wer Milepost betreibt, trägt Personas, Phasen und Bedarfe ein: personas.yaml und journey.yaml.
decline-known-more = { $n } weitere
decline-near = Auf der Karte am nächsten: { $personas }.
decline-near-label = Bedarf: { $persona }
decline-near-question = { $phase ->
    [none] was braucht { $persona }?
   *[other] was braucht { $persona } in { $phase }?
}
decline-which-phase = Welche Phase? Wer gemeint ist ({ $part }), ist von Phase zu Phase verschieden.
decline-gaps-label = Größte Lücken
decline-gaps = wo sind unsere größten Content-Lücken?
decline-stock-label = Was es gibt
decline-stock = wie viele Assets haben wir?
decline-gatekeeper-label = Bedarf eines Gatekeepers
decline-needs = { $part ->
    [driver] welche Inhalte braucht der Treiber in { $phase }?
    [participant] welche Inhalte brauchen die Teilnehmer in { $phase }?
   *[gatekeeper] welche Inhalte braucht der Gatekeeper in { $phase }?
}
decline-coverage-label = Abdeckung
decline-coverage = zeig mir die Abdeckungsmatrix
