# What is said of a question asked in vain.

outcome-noted = He anotado la pregunta.
outcome-noted-too = He anotado la pregunta. { $n ->
    [one] { $n } colega ya preguntó
   *[other] { $n } colegas ya preguntaron
} lo mismo.
