# Who a persona is. What the company wrote about it is said as it is written.

tell-persona-mapped = { $n ->
    [one] El mapa tiene { $n } persona: { $personas }.
   *[other] El mapa tiene { $n } personas: { $personas }.
}
tell-persona-there = Sí, hay una persona: { $personas }.
tell-persona-goals = Objetivos: { $goals }
tell-persona-pains = Problemas: { $pains }
tell-persona-triggers = Desencadenantes: { $triggers }
tell-persona-criteria = Decide según: { $criteria }
tell-persona-objections = Objeciones: { $objections }
tell-persona-reads = Lee: { $channels }
tell-persona-part = Papel en cada fase: { $phases }
tell-persona-says = Dice: { $quotes }
tell-persona-quote = «{ $text }»
tell-persona-sourced = «{ $text }» ({ $source })
tell-persona-unsourced = «{ $text }» (sin fuente)
tell-persona-rests-on = { $n ->
    [0] Se apoya en: ninguna evidencia
    [1] Se apoya en: poca evidencia, una sola fuente: { $notes }
   *[other] Se apoya en: { $notes }
}
tell-persona-formats = Formatos: { $formats }
tell-persona-role = { $roles }: { $personas }.
tell-persona-kpis = Se mide por: { $kpis }
tell-persona-words = Palabras: { $terms }
tell-persona-silent = De eso el mapa no dice nada sobre { $persona }.
persona-in-phase = { $field ->
    [field-goals] Objetivo en { $phase }: { $text }
    [field-questions] Pregunta en { $phase }: { $text }
    [field-activities] Hace en { $phase }: { $text }
    [formats] Abre en { $phase }: { $text }
    [field-depth] Profundidad en { $phase }: { $text }
    [field-channels] Canales en { $phase }: { $text }
    [field-languages] Idiomas en { $phase }: { $text }
   *[field-beliefs] Debe estar seguro en { $phase }: { $text }
}
tell-persona-opens = { $phases ->
    [none] { $asked ->
        [any] No, { $format }: en ninguna fase
       *[other] No, { $format }: no en { $asked }
    }
   *[other] Sí, { $format }: { $phases }
}
tell-persona-met = { $met ->
    [yes] Sí, { $channel }; todos los canales: { $channels }
   *[no] No, { $channel } no; canales: { $channels }
}
tell-persona-in-phase = { $n ->
    [0] En { $phase } no participa nadie.
   *[other] Participan en { $phase }: { $personas }.
}
tell-reader-about = { $objection } → { $need } ({ $id }): { $met }
