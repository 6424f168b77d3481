# The phases of the journey. Questions, exits and goals are said as the company wrote them.

tell-journey-headline = The journey: { $phases }
tell-journey-not-mapped = { $phase } (owner: { $owner }): not mapped yet.
tell-journey-phase = { $phase } (owner: { $owner }): “{ $question }” Ends when: { $exit }
tell-journey-nobody = nobody
tell-journey-ends = { $phase } ends when: { $exit }
tell-journey-days = { $phase }: { $days ->
    [0] nobody has noted how long it usually takes.
   *[other] usually { $days } days.
}
tell-phase-owner = { $phase } is looked after by { $owner }.
tell-phase-outside = { $n ->
    [0] { $phase }: everybody takes part.
   *[other] { $phase }, not involved: { $readers }.
}
