# The phases of the journey. Questions, exits and goals are said as the company wrote them.

tell-journey-headline = Put kupca: { $phases }
tell-journey-not-mapped = { $phase } (odgovara: { $owner }): još nije mapirano.
tell-journey-phase = { $phase } (odgovara: { $owner }): „{ $question }” Završava kada: { $exit }
tell-journey-nobody = nitko
tell-journey-ends = { $phase } završava kada: { $exit }
tell-journey-days = { $phase }: { $days ->
    [0] nigdje ne piše koliko to obično traje.
   *[other] uobičajeno: { $days } dana.
}
tell-phase-owner = { $phase }: odgovorna osoba je { $owner }.
tell-phase-outside = { $n ->
    [0] { $phase }: sudjeluju svi.
   *[other] { $phase }, ne sudjeluju: { $readers }.
}
