# One thing about the gaps just told.

choose-gap-requested = { $n ->
    [0] { $cell }: u posljednjih 90 dana nitko nije uzalud pitao.
   *[other] { $cell }: pitali su { $names }.
}
choose-gap-least = Najmanje posla: { $cell }: { $work }
choose-gap-lift = „{ $need }” ({ $id }) donijelo bi bodova: { $points }.
