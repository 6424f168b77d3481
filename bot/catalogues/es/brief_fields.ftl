# Los campos de un brief propuesto.

brief-fields-length = { $depth ->
    [1] como mucho 1 página, 400 palabras o 3 minutos
    [2] de 800 a 1.200 palabras o 10 minutos
    [3] de 1.500 a 3.000 palabras, o una plantilla con guía
   *[4] lo que pida la referencia, con índice
}
brief-fields-not-opened = { $cell }: aquí se abren otros formatos ({ $formats }).
brief-fields-not-written = Hasta ahora aquí no se escribe nada en { $languages }: prevé quién lo traduce y quién lo revisa.
brief-fields-past = Esa fecha de entrega ya pasó.
brief-fields-too-long = El formato { $format } tiene una página: di otro formato o acórtalo.
brief-fields-more-than-read = { $said ->
    [yes] Es más de lo que el mapa da a { $persona }, que lee: { $reads }.
   *[no] Es más de lo que el mapa da a { $persona }: { $depth }.
}
