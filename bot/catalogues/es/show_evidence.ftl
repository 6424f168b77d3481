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
