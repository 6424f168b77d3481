# Whom of the map something moves.

who-minds = { $n ->
    [0] Karta ni za koga ne kaže ništa o: { $subject }.
   *[other] { $subject }: { $personas }.
}
who-minds-question = tko je { $persona }?
who-minds-need = Potreba u fazi { $phase }: { $need } ({ $id })
