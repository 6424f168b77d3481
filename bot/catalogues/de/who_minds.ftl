# Whom of the map something moves.

who-minds = { $n ->
    [0] Von niemandem sagt die Map etwas zu { $subject }.
   *[other] { $subject }: { $personas }.
}
who-minds-question = wer ist { $persona }?
who-minds-need = Bedarf in { $phase }: { $need } ({ $id })
