# What research holds about a subject; the words of customers are said as they stand in the notes.

evidence-on-headline = { $kind ->
    [quotes] { $n ->
        [0] Ninguna cita sobre «{ $topic }».
        [one] { $n } cita sobre «{ $topic }»:
       *[other] { $n } citas sobre «{ $topic }»:
    }
   *[notes] { $n ->
        [0] Ninguna nota habla de «{ $topic }».
        [one] { $n } fuente sobre «{ $topic }»:
       *[other] { $n } fuentes sobre «{ $topic }»:
    }
}
evidence-on-beside = { $about ->
    [it] Lo demás que dicen las notas sobre ello:
    [foreign] Las notas están en otro idioma y no tienen esa palabra. Lo que citan:
   *[other] Lo más cercano:
}
