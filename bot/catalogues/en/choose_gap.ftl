# One thing about the gaps just told.

choose-gap-requested = { $n ->
    [0] { $cell }: nobody asked for it in vain in the last 90 days.
   *[other] { $cell }: asked for by { $names }.
}
choose-gap-least = Least work: { $cell }: { $work }
choose-gap-lift = “{ $need }” ({ $id }) would bring { $points } points.
