# What is said of a question asked in vain.

outcome-noted = He anotado la pregunta.
outcome-noted-too = He anotado la pregunta. { $n ->
    [one] { $n } colega ya preguntó
   *[other] { $n } colegas ya preguntaron
} lo mismo.
outcome-noted-last = He anotado la pregunta. { $n ->
    [one] { $who } ya preguntó lo mismo el { $day }
   *[other] { $n } colegas ya preguntaron lo mismo, { $who } por última vez, el { $day }
}.
