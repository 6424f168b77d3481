# Se guarda un brief propuesto; después un modelo puede afinar sus palabras.

keep-brief-kept = { $id } «{ $title }» para { $cell }
keep-brief-already = { $id } ya está guardado. { $state }
keep-brief-which = De uno en uno, cada uno recibe su número: di «guarda la primera».
keep-brief-held = { $id } «{ $title }» ya trata de { $needs }, y dos briefs abiertos para una necesidad se escribirían dos veces. { $state }
keep-brief-step = { $what ->
    [accept] Aprobar { $id }
    [sharpen] Afinar { $id }
   *[status] Estado de { $id }
}
keep-brief-ask = { $what ->
    [accept] { $id } está aprobado
    [sharpen] afina { $id }
   *[status] estado de { $id }
}
sharpen-brief-keep-first = Primero guárdalo: unas palabras más afinadas son una versión de un brief guardado.
sharpen-brief-keep = guárdalo
sharpen-brief-in-file = { $id } está en el archivo de briefs de la empresa: sus palabras se cambian allí.
sharpen-brief-done = { $id } es ahora la versión { $version }, con palabras más afinadas de un modelo; cada frase se comprobó con el brief
sharpen-brief-as-it-was = { $why ->
    [no-model] { $id } sigue como estaba: aquí no hay ningún modelo de lenguaje configurado.
    [over-budget] { $id } sigue como estaba: lo que el modelo de lenguaje puede costar hoy está gastado.
    [nothing-held] { $id } sigue como estaba: nada de lo que escribió el modelo de lenguaje dice solo lo que dice el brief.
   *[failed] { $id } sigue como estaba: el modelo de lenguaje no dio nada que se pueda usar.
}
sharpen-brief-field = { $field ->
    [before] creencia de antes
    [after] creencia de después
    [takeaway] idea principal
    [angle] enfoque
    [outline] títulos
   *[people] preguntas de entrevista
}
sharpen-brief-line = { $field ->
    [before] creencia de antes: { $before } → { $after }
    [after] creencia de después: { $before } → { $after }
    [takeaway] idea principal: { $before } → { $after }
    [angle] enfoque: { $before } → { $after }
    [angle-option] o como enfoque: { $after }
    [heading] título: { $before } → { $after }
   *[question] pregunta: { $before } → { $after }
}
sharpen-brief-left = Siguen como estaban, porque no todo lo que escribió el modelo está en el brief: { $fields }.
