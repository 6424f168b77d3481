# Estado, redacción o fecha de un brief en marcha.

update-brief-wanted = { $id } «{ $title }»: { $changes }
update-brief-change = { $field }: { $before } → { $after }
update-brief-file-says = Vale en cuanto conste en el archivo de briefs. Hoy dice esto. { $state }
update-brief-only-marketing-approves = Solo marketing aprueba los briefs.
update-brief-only-marketing-gives = Solo marketing asigna un brief a otra persona.
update-brief-sales = Ventas puede pedir briefs y cancelar o fechar los suyos; del resto se ocupa marketing.
update-brief-of-somebody-else = Lo escribe { $writer }: solo esa persona o marketing puede cambiarlo.
update-brief-soon = { $days ->
    [0] Eso es hoy mismo.
    [one] Falta { $days } día.
   *[other] Faltan { $days } días.
}
update-brief-nothing = ¿Qué cambio en { $id }? Di un estado, quién lo escribe o una fecha.
update-brief-unknown = No conozco el brief { $named }.
update-brief-this = { $id }: { $title }
update-brief-which = ¿Qué brief?
update-brief-listed = { $id } «{ $title }»: { $cell }. { $state }
update-brief-status-of = Estado de { $id }
update-brief-ask-status = ¿estado de { $id }?
update-brief-no-such-step = No es un paso posible: el brief está { $status }.
update-brief-closed = Está { $status }, y lo cerrado queda cerrado. Pide un brief nuevo.
update-brief-no-writer = Aún no lo escribe nadie que yo conozca: di quién lo escribe.
update-brief-why-dropped = ¿Por qué se descarta { $id }? Dilo en pocas palabras; hasta entonces sigue como está.
update-brief-no-asset = No conozco ningún contenido { $named }, así que { $id } sigue como está.
update-brief-not-its-piece = Ese contenido no lleva la etiqueta de ninguna necesidad de { $id }, así que no cerraría nada: etiquétalo primero o nombra otro.
update-brief-not-published = { $asset } no está publicado: { $status }. { $id } sigue abierto hasta que lo esté.
update-brief-so-already = En { $id } ya es así.
update-brief-not-done = Sin hacer ({ $what }): { $why }
update-brief-fields = otros campos
update-brief-nothing-to-undo = { $id } solo tiene una versión: no hay adónde volver.
update-brief-nobody = No conozco a ningún colega que se llame { $named }.
update-brief-writers = Quién puede escribir { $id }: { $writers }.
update-brief-which-asset = ¿En qué contenido se convirtió { $id }? Dilo con su id, por ejemplo A17: nada se publica sin su pieza. ¿Terminado, pero aún no está en la biblioteca? Di «entrego».
update-brief-seller = Es alguien de ventas, y ventas no escribe briefs.
update-brief-only-marketing-drops = Solo marketing, o quien lo pidió, descarta un brief.
update-brief-reviewers-stay = { $names }: quien aprueba una afirmación del brief sigue revisándolo.
update-brief-proposal-stays = La propuesta queda como está.
update-brief-falls-short = Eso no es todo lo que pide { $id }: { $short }.
update-brief-publish-anyway = Con «sí» se publica así de todos modos; o di otra pieza.
update-brief-short-untagged = sin etiqueta para { $needs }
update-brief-short-unmet = tampoco así cubierto: { $needs }
update-brief-short-blocked = { $assets } no se puede ofrecer
update-brief-short-format = formato: { $formats }, aquí se lee { $opened }
update-brief-short-language = idioma: { $languages }, se pide en { $wanted }
