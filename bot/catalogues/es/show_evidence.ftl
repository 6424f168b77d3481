# What a statement about a cell rests on. Customers' words are quoted as they stand in the notes.

show-evidence-for-what = ¿Evidencia de qué? Indica una persona o una fase.
show-evidence-headline = { $n ->
    [one] Lo que sabemos ({ $personas }) se apoya en { $n } nota: { $notes }.
   *[other] Lo que sabemos ({ $personas }) se apoya en { $n } notas: { $notes }.
}
show-evidence-no-notes = Ninguna nota habla de: { $personas }.
show-evidence-quote = «{ $text }» ({ $source })
show-evidence-pattern = patrón, no causa: { $text } ({ $source })
show-evidence-low = { $n ->
    [0] La evidencia es escasa: no se ha preguntado a nadie.
    [one] La evidencia es escasa: { $n } nota cualitativa.
   *[other] La evidencia es escasa: { $n } notas cualitativas.
}
show-evidence-low-in = { $n ->
    [one] La evidencia es escasa: { $n } nota cualitativa (solo { $segments }).
   *[other] La evidencia es escasa: { $n } notas cualitativas (solo { $segments }).
}
show-evidence-enough = { $n ->
    [one] La evidencia basta para actuar: { $n } nota cualitativa.
   *[other] La evidencia basta para actuar: { $n } notas cualitativas.
}
show-evidence-enough-in = { $n ->
    [one] La evidencia basta para actuar: { $n } nota cualitativa (solo { $segments }).
   *[other] La evidencia basta para actuar: { $n } notas cualitativas (solo { $segments }).
}
show-evidence-through = { $account } (a través de { $owner })
show-evidence-interview = Próxima entrevista: un contacto «{ $persona }» en { $accounts }.
show-evidence-numbers-only = Solo son cifras ({ $notes }): a nadie se le preguntó por qué.
show-evidence-kinds = Notas: { $asked } cualitativas, { $counted } cuantitativas
show-evidence-inside = { $n ->
    [one] 1 tomada mientras alguien compraba
   *[other] { $n } tomadas mientras alguien compraba
}
show-evidence-days = { $n ->
    [one] del { $last }
   *[other] del { $first } al { $last }
}
show-evidence-no-kind = { $kind ->
    [numbers] No se guardan cifras sobre { $personas }.
   *[words] No se preguntó a nadie sobre { $personas }; solo hay cifras.
}
show-evidence-need = { $n ->
    [0] { $id }, { $need }: poca evidencia, ninguna nota habla de ello.
   *[other] { $id }, { $need }: se apoya en { $notes }.
}
