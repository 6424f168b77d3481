# Ventanas en las que se decide algo, y lo que se dice después.

slack-share-title = Compartir la respuesta
slack-share-where = En qué canal
slack-share-hint = Solo se publica lo que todos allí pueden ver.
slack-post = Publicar
slack-shared-by = Compartido por { $name }
slack-shared = Publicado en #{ $channel }.
slack-shared-public = Allí leen invitados, así que solo lleva lo público de esta respuesta.
slack-shared-unseen = No veo quién lee allí, así que solo lleva lo público de esta respuesta.
slack-shared-less = Lo que nombra una oportunidad no va incluido: allí leen otros.
slack-shared-without = No va incluido: { $assets }.
slack-shared-more = { $n } más
slack-put-off-cell = { $n ->
    [one] *{ $cell }* no aparece entre las carencias durante un día.
   *[other] *{ $cell }* no aparece entre las carencias durante { $n } días.
}
slack-put-off-reason = Por qué ahora no
slack-put-off = Aplazar
slack-put-off-done = { $cell } queda aplazado hasta el { $day }.
slack-edit-tags = Editar etiquetas
slack-more-tags = { $n ->
    [one] y una etiqueta más: «Editar» la muestra
   *[other] y { $n } etiquetas más: «Editar» las muestra
}
slack-which-tags = Qué etiquetas son correctas
slack-which-tags-hint = Lo que no esté marcado se rechaza y no se vuelve a sugerir.
slack-who-writes = Quién lo escribe
slack-who-writes-hint = Lo recibe en un mensaje directo.
slack-cannot = No es posible
slack-broke-title = Algo falló
slack-not-in-map = El mapa ya no tiene esto.
slack-cell-gone = El mapa ya no tiene el lector o la fase de que trataba esto: elige otros.
slack-nobody-there = Nadie allí necesita contenido. Elige otra fase.
slack-nobody-there-but = Nadie allí necesita contenido, o el mapa no dice cuál. Lo más cercano: { $cell }.
slack-too-many-needs = { $n ->
    [one] Una necesidad como máximo: una pieza sobre más no cumple bien ninguna.
   *[other] { $n } necesidades como máximo: una pieza sobre más no cumple bien ninguna.
}
slack-due-past = Ese día ya pasó.
slack-deal-elsewhere = Esa oportunidad no está abierta en esta fase: elige su fase o quita la oportunidad.
slack-note-said = Nota para quien escribe: { $note }
slack-sent-noted = { $n ->
    [one] Anotado: un contenido enviado.
   *[other] Anotado: { $n } contenidos enviados.
}
slack-thanks = Gracias. Se lo digo a quien lleva lo que contenía.
slack-thanks-nobody = Gracias, queda anotado.
slack-owner-told = A { $name } no le ayudó una respuesta ({ $reason }). De lo tuyo contenía:
slack-owner-told-of = { $name } dice de tu { $asset } que no sirve.
slack-owner-told-fault = { $name } ha encontrado un fallo en tu { $asset }: { $fault }.
slack-owner-unknown = No encuentro a { $owners } en este Slack, así que no he avisado: díselo tú si es importante.
slack-owner-question = La pregunta era: «{ $question }»
slack-owner-words = En sus palabras: «{ $more }»
slack-in-your-messages = El archivo está en tus mensajes directos.
slack-matrix-file = Matriz de cobertura
slack-brief-file = Brief: { $title }
slack-tags-suggested = { $name } sugiere estas etiquetas:
slack-suggested-to = Sugerido a { $owner }, que decide.
slack-suggested-nobody = Anotado como sugerencia; el contenido no tiene a quién preguntar.
slack-tags-back = Deshecho: lo que se sugiere para { $asset } vuelve a estar pendiente.
slack-decided-by = { $name } ya lo decidió.
slack-ask-person = Preguntar a { $name }
slack-ask-person-gets = *{ $name }* recibe esto de mí en un mensaje directo, una vez:
slack-ask-person-note = Algo que añadir
slack-asks-you = *{ $name }* te pregunta, porque la biblioteca no tiene nada para ello:
slack-asks-you-answer = Escribe tú a { $name }: lo que me digas a mí no le llega.
slack-asked-person = { $name } ha preguntado a { $person }, que tiene la pregunta en un mensaje directo.
