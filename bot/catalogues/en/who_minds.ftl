# Whom of the map something moves.

who-minds = { $n ->
    [0] The map says of nobody that they mind { $subject }.
   *[other] { $subject }: { $personas }.
}
who-minds-question = who is { $persona }?
who-minds-need = Needs in { $phase }: { $need } ({ $id })
