# Whom of the map something moves.

who-minds = { $n ->
    [0] El mapa no dice de nadie nada sobre { $subject }.
   *[other] { $subject }: { $personas }.
}
who-minds-question = ¿quién es { $persona }?
who-minds-need = Necesita en { $phase }: { $need } ({ $id })
