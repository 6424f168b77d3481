# One thing about the gaps just told.

choose-gap-requested = { $n ->
    [0] { $cell }: Danach hat in den letzten 90 Tagen niemand vergeblich gefragt.
   *[other] { $cell }: Danach gefragt: { $names }.
}
choose-gap-least = Am wenigsten Arbeit: { $cell }: { $work }
choose-gap-lift = „{ $need }“ ({ $id }) brächte { $points } Punkte.
