# Varias preguntas en un mensaje, respondidas por orden.

several-answer = Sobre { $question }: { $answer }
several-offers = Para enviar en este caso: { $titles }.
several-more = { $n ->
    [one] Una línea más
   *[other] { $n } líneas más
} si lo preguntas aparte.
several-left = Queda pendiente, pregúntalo aparte: { $questions }.
