# The phases of the journey. Questions, exits and goals are said as the company wrote them.

tell-journey-headline = Die Journey: { $phases }
tell-journey-not-mapped = { $phase } (zuständig: { $owner }): noch nicht kartiert.
tell-journey-phase = { $phase } (zuständig: { $owner }): „{ $question }“ Endet, wenn: { $exit }
tell-journey-nobody = niemand
tell-journey-ends = { $phase } endet, wenn: { $exit }
tell-journey-days = { $phase }: { $days ->
    [0] wie lange das üblicherweise dauert, steht nirgends.
   *[other] üblich sind { $days } Tage.
}
tell-phase-owner = { $phase }: zuständig ist { $owner }.
tell-phase-outside = { $n ->
    [0] { $phase }: Alle sind beteiligt.
   *[other] { $phase }, nicht beteiligt: { $readers }.
}
