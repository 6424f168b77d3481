# Un brief guardado: qué se puede hacer con él y qué se dice de él.

slack-keep-brief = Guardar este brief
slack-state = Estado
slack-writer = Quién escribe
slack-reviewers = Quién revisa
slack-languages = Idiomas
slack-first-language = Idioma en que se escribe primero
slack-i-write-it = Lo escribo yo
slack-back-to-writer = Devolver a quien escribe
slack-publish = Publicar
slack-publish-title = Publicar un brief
slack-drop = Descartar
slack-drop-title = Descartar un brief
slack-drop-reason = Por qué se descarta
slack-what-it-became = El contenido en que se convirtió
slack-what-it-became-hint = Se avisa a quienes lo pidieron en vano.
slack-publish-anyway-label = No todo
slack-publish-anyway = Es la pieza, aunque no sea todo lo que pide el brief
slack-publish-anyway-error = Elige otra, o marca que es la pieza de todos modos.
slack-change-brief = Editar el brief
slack-versions = Versiones
slack-version = Versión { $version }
slack-version-by = { $version }: { $who }, { $day }
slack-brief-already = { $name } se adelantó: { $id } está así: { $status }.
slack-brief-already-yours = Ya lo cambiaste tú: { $id } está así: { $status }.
slack-brief-answered-yours = Ya respondiste a esto: { $id } está así: { $status }.
slack-brief-it-is = Es { $id }.
slack-brief-unchanged = No se cambió nada en { $id }.
slack-is-it-done = Ha llegado esto para *{ $id }* «{ $title }»: { $assets }. ¿Está hecho el brief con ello?
slack-yes-done = Sí, está hecho
slack-not-done = No, esto no
slack-not-done-noted = Anotado: no volveré a preguntar por esto. El brief sigue abierto.
slack-arrived-gone = Lo que había llegado ya no está en la biblioteca. El brief sigue abierto.
slack-remind-ahead = { $days ->
    [one] Este brief vence mañana.
    [many] Este brief vence dentro de { $days } de días.
   *[other] Este brief vence dentro de { $days } días.
}
slack-remind-today = Este brief vence hoy.
slack-remind-overdue = { $days ->
    [one] Este brief lleva un día de retraso.
    [many] Este brief lleva { $days } de días de retraso.
   *[other] Este brief lleva { $days } días de retraso.
}
slack-mute-reminders = No recordar más
slack-reminders-muted = No te recordaré más los briefs. En los ajustes del inicio de la app vuelve.
slack-draft-of = { $file }: { $line }
slack-draft-not-read = { $file } no se puede leer: { $why }.
slack-drafts-left = { $n ->
    [one] Un archivo más no se revisó: tres cada vez.
    [many] { $n } de archivos más no se revisaron: tres cada vez.
   *[other] { $n } archivos más no se revisaron: tres cada vez.
}
