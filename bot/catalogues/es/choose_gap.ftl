# One thing about the gaps just told.

choose-gap-requested = { $n ->
    [0] { $cell }: nadie lo pidió en vano en los últimos 90 días.
   *[other] { $cell }: lo pidió { $names }.
}
choose-gap-least = Menos trabajo: { $cell }: { $work }
choose-gap-lift = «{ $need }» ({ $id }) aportaría { $points } puntos.
