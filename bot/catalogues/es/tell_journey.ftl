# The phases of the journey. Questions, exits and goals are said as the company wrote them.

tell-journey-headline = El recorrido: { $phases }
tell-journey-not-mapped = { $phase } (responsable: { $owner }): todavía sin mapear.
tell-journey-phase = { $phase } (responsable: { $owner }): «{ $question }» Termina cuando: { $exit }
tell-journey-nobody = nadie
tell-journey-ends = { $phase } termina cuando: { $exit }
tell-journey-days = { $phase }: { $days ->
    [0] nadie ha anotado cuánto suele durar.
   *[other] lo habitual son { $days } días.
}
tell-phase-owner = { $phase }: responsable, { $owner }.
tell-phase-outside = { $n ->
    [0] { $phase }: participan todos.
   *[other] { $phase }, no participan: { $readers }.
}
