# Was ein vorgeschlagenes Briefing selbst sagt. The need and the customer are the company's own words.

brief-told-title = { $formats } für { $persona } in { $phase }: { $need }
brief-told-gap = Priorität { $priority }, Platz { $place } von { $cells }. Abdeckung { $covered }, { $open } von { $n } Bedarfen offen.
brief-told-held = Schon in einer späteren Phase, ohne dass diese Person an Bord ist: { $accounts }.
brief-told-lost = Verloren, mit dieser Persona dagegen: { $account }.
brief-told-after = { $kind ->
    [proof] Ich habe es bei jemandem wie mir geprüft: { $need }
    [tool] Ich kann es selbst ausrechnen: { $need }
    [approval] Ich kann ja oder nein sagen: { $need }
    [budget] Ich kann die Ausgabe vertreten: { $need }
    [alignment] Wir können uns einigen: { $need }
    [reassurance] Ich kenne den schlimmsten Fall und kann damit leben: { $need }
   *[information] Ich weiß genug, um zu entscheiden: { $need }
}
brief-told-takeaway = { $kind ->
    [proof] Das lässt sich selbst prüfen: { $need }.
    [tool] Das lässt sich selbst ausrechnen: { $need }.
    [approval] Das genügt für ein Ja oder Nein: { $need }.
    [budget] Diese Ausgabe lässt sich vertreten: { $need }.
    [alignment] Darauf können sich alle einigen: { $need }.
    [reassurance] Der schlimmste Fall, offen gesagt: { $need }.
   *[information] Die Antwort darauf: { $need }.
}
brief-told-answered = „{ $question }“ { $kind ->
    [proof] beantwortet jemand wie Sie, samt den Grenzen.
    [tool] beantworten Ihre eigenen Zahlen, nicht unsere.
    [approval] lässt sich von hier aus mit Ja oder Nein beantworten.
    [budget] ist vollständig beantwortet, mit dem, was Sie sonst später fänden.
    [alignment] hat eine Antwort, auf die Sie sich alle einigen können.
    [reassurance] hat eine Antwort, und auch, was dann geschieht.
   *[information] hat eine Antwort, und hier steht, woher sie kommt.
}
