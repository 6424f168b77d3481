# Qué opina alguien de una respuesta o de un contenido.

take-feedback-which = ¿Qué respuesta o qué contenido? Nombra el contenido o dilo justo después de la respuesta.
take-feedback-thanks = De nada. Si te ha servido o no, dilo: eso se guarda.
take-feedback-welcome = De nada.
take-feedback-label = { $good ->
    [yes] Me ha servido
   *[no] No me ha servido
}
take-feedback-verdict = { $good ->
    [yes] útil
   *[no] no es útil
}
take-feedback-about = { $verdict }, sobre { $about }
take-feedback-owners = Lo leerá { $owners }.
take-feedback-no-owner = El contenido no tiene responsable que lo lea.
take-feedback-demand = Desde ahora cuenta como demanda de { $need }.
take-feedback-unanswered = Desde ahora cuenta como una pregunta que nadie supo responder.
take-feedback-sent-to = Anotado como enviado a { $account }.
take-feedback-sent-which = ¿Cuál se envió? Di su número en la última lista o su nombre: «he enviado el segundo».
take-feedback-sent-blocked = { $asset } no debe salir: { $reason }. { $owner ->
    [none] No tiene responsable: di a quien lleva la biblioteca que ha salido.
   *[other] Di a { $owner } que ha salido.
}
take-feedback-sent-nda = { $asset } es solo para lectores bajo NDA: comprueba que lo hay.
take-feedback-uses = Los usos en los archivos quedan como están: salen de vuestro propio recuento.
take-feedback-thumb = { $good ->
    [yes] pulgar arriba
   *[no] pulgar abajo
}
take-feedback-thumb-for = { $good ->
    [yes] pulgar arriba para { $asset }
   *[no] pulgar abajo para { $asset }
}
take-feedback-left = De acuerdo. Pregúntame lo que quieras.
take-feedback-fault-of = ¿De qué contenido se trata? Dilo con su nombre y quien lo cuida se entera.
take-feedback-unsent = De acuerdo: no anoto nada como enviado.
