# Qué quiere recibir alguien, y cuándo.

subscribe-who = ¿Quién eres? Solo puedo guardarlo para alguien cuyo identificador conozco.
subscribe-wanted = { $subject }, { $schedule }, solo para ti
subscribe-at = { $often } a las { $hour }
subscribe-holds = { $role ->
    [sales] Trae tus oportunidades, quién falta en ellas y qué hay nuevo. Una semana sin novedades no envía nada.
    [writer] Trae tus briefs con sus fechas y qué fue de tus últimos contenidos. Una semana sin novedades no envía nada.
   *[marketer] Trae la cobertura frente a la última medición, los huecos nuevos y los cerrados, las preguntas sin respuesta y lo que caduca pronto. Una semana sin novedades no envía nada.
}
subscribe-sending = Llega en Slack como mensaje directo, según tu reloj allí y como mucho una vez por semana.
subscribe-stop-label = Cancelarlo
subscribe-stop = cancela el { $subject }
subscribe-nothing-to-stop = No tienes ninguna suscripción, así que no hay nada que cancelar.
subscribe-ended = no más { $subjects } para ti
subscribe-often = { $often ->
    [Mon] los lunes
    [Tue] los martes
    [Wed] los miércoles
    [Thu] los jueves
    [Fri] los viernes
    [Sat] los sábados
   *[Sun] los domingos
}
subscribe-only = Envío una sola cosa con regularidad: el resumen, una vez por semana, con huecos, cambios y lo que te espera. No vigilo nada más.
subscribe-digest-label = Resumen semanal
subscribe-digest = envíame el resumen cada semana
subscribe-brief = { $brief }: a quien lo escribe o revisa se le recuerda por mensaje directo cuando vence o le espera; no se envía nada más. Cada cuánto está en tus ajustes (/milepost settings).
subscribe-none = No recibes ningún resumen.
subscribe-there = Recibes el { $subject } { $schedule }, en privado.
subscribe-reminders = Los recordatorios de briefs se desactivan en tus ajustes: escribe /milepost settings o abre Ajustes en mi pestaña de inicio.
subscribe-private = El resumen es privado: lo envío por mensaje directo a quien lo pide para sí, y a ningún canal.
subscribe-weekly = El resumen llega una vez por semana, el día y a la hora que digas; no envío nada más a menudo ni más espaciado.
