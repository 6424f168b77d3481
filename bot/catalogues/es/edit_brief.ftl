# Se cambia un brief propuesto, o se dice si un solo contenido sirve para varios.

edit-brief-which = ¿Qué brief? Pide antes una propuesta o nombra la persona y la fase.
edit-brief-one-for-all = { $possible ->
    [yes] Sí, un solo contenido podría servir para { $cells }.
   *[no] No, un solo contenido no basta para { $cells }.
}
edit-brief-reads = { $cell } lee: { $formats }
edit-brief-reads-unknown = { $cell }: nadie sabe qué se lee ahí
edit-brief-no-format-in-common = Sin ningún formato en común: { $one } y { $other }.
edit-brief-depths-apart = Piden una profundidad distinta: { $one } y { $other }.
edit-brief-too-many-needs = En total hay { $n } necesidades abiertas; un contenido para más de { $most } no cubre bien ninguna.
edit-brief-share-notes = Pueden compartir su base: { $notes }. Enlaza un contenido con el otro.
edit-brief-share-links = Pueden enlazarse entre sí, y las cifras de uno sirven para el otro.
edit-brief-changed = La propuesta para { $cell }, con cambios:
edit-brief-needs = necesidades: { $before } → { $after }
edit-brief-due = entrega: { $before } → { $after }
edit-brief-format = formato: { $before } → { $after }
edit-brief-length = extensión: { $before } → { $after }
edit-brief-languages = idiomas: { $before } → { $after }
edit-brief-score = Puntos: { $before } → { $after }/100.
edit-brief-not-stored = Todavía no está guardado: di «guárdalo» para guardarlo.
edit-brief-start-over = Empezar de nuevo
edit-brief-no-step = Se queda como está: { $length }, y no hay otro nivel en esa dirección.
edit-brief-already = Ya está así: { $values }.
edit-brief-not-in-it = No estaba en la propuesta: { $needs }.
edit-brief-nothing = ¿Qué cambio? Puedo cambiar lector, necesidades, formato, profundidad, idiomas y fecha; el texto es cosa de quien escribe.
edit-brief-reader = lector: { $before } → { $after }
edit-brief-kept = { $id } es ahora la versión { $version }
edit-brief-reviewers = revisan: { $before } → { $after }
