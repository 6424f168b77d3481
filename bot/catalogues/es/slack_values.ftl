# Values as Slack's messages say them. `Words.named` looks them up.

slack-role-marketer = Marketing
slack-role-writer = Redacción
slack-role-sales = Ventas
slack-finding-expired = caducados
slack-finding-superseded = sustituidos
slack-finding-draft = en borrador
slack-finding-withdrawn = permiso retirado
slack-finding-never-used-90d = sin usar
slack-finding-untagged = sin etiquetas
slack-finding-not-involved-cells = para nadie
slack-finding-stale = anticuados
slack-finding-duplicates = en duplicado
slack-finding-due-to-expire-180d = por caducar
slack-finding-mis-tagged-suspects = con etiquetas dudosas
slack-finding-gives-orders = con órdenes
slack-reason-outdated = Anticuado
slack-reason-wrong-format = Formato equivocado
slack-reason-wrong-persona = Lector equivocado
slack-reason-missing = Falta algo
slack-digest-weekly = Cada lunes, 9:00
slack-digest-never = Nunca
slack-digest-at = { $day ->
    [Mon] Cada lunes
    [Tue] Cada martes
    [Wed] Cada miércoles
    [Thu] Cada jueves
    [Fri] Cada viernes
    [Sat] Cada sábado
   *[Sun] Cada domingo
}, { $hour }
slack-step-accepted = Aceptar
slack-step-in-progress = Empezar
slack-step-in-review = Entregar a revisión
slack-told-assigned = { $name } te ha dado este brief para escribir.
slack-told-in-review = { $name } te entregó esto para revisar.
slack-told-accepted = { $name } aceptó el brief que pediste.
slack-told-published = { $name } publicó lo que pediste.
slack-told-dropped = { $name } descartó el brief que pediste: { $why }
slack-told-own-dropped = { $name } descartó este brief, ya no tienes que escribirlo: { $why }
slack-told-own-published = { $name } publicó este brief: ya no queda nada que escribir.
slack-told-back = { $name } te devuelve este brief: vuelve a estar en tus manos. Lo que falte se puede preguntar en este hilo.
slack-told-back-because = { $name } te ha devuelto este brief: { $why }
slack-told-taken-away = { $name } te quitó { $id } «{ $title }». Ahora lo escribe: { $writer }.
slack-told-changed = { $name } cambió { $id } «{ $title }»: { $changed }
slack-told-as-before = { $name } cambió { $id } «{ $title }» y lo deshizo: está como estaba.
slack-reminders-due = Cuando vence un brief mío
slack-reminders-never = Nunca
slack-stages = { $more ->
    [yes] { $stages } …
   *[no] { $stages }
}
