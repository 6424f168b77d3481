# The phases of the journey. Questions, exits and goals are said as the company wrote them.

tell-journey-headline = The journey: { $phases }
tell-journey-not-mapped = { $phase } (owner: { $owner }): not mapped yet.
tell-journey-phase = { $phase } (owner: { $owner }): “{ $question }” Ends when: { $exit }
tell-journey-nobody = nobody
