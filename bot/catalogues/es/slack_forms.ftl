# Windows with something to fill in. Titles and buttons have at most 24 characters.

slack-new-brief = Nuevo brief
slack-preview = Vista previa
slack-for-whom = Para quién
slack-when = Cuándo
slack-choose = Elige
slack-better = Mejor: { $cell }.
slack-nobody-reads = *{ $cell }* no necesita contenido: allí nadie lo leería.
slack-what-is-missing = Qué falta
slack-needs-hint = Marcado: lo más importante de lo que hoy nada cubre. Más de tres en una pieza no cubren bien ninguna.
slack-due-hint = Si queda vacío, la fecha se toma de las oportunidades en espera.
slack-for-deal = Para qué oportunidad
slack-note = Nota para quien escribe
slack-add-asset = Proponer contenido
slack-add-says = Marketing decide. Recibes un archivo para la carpeta de la biblioteca; hasta que esté en ella, el contenido solo queda propuesto.
slack-add = Proponer
slack-asset-title = Título
slack-asset-link = Enlace
slack-audience = Quién puede tenerlo
slack-audience-hint = Interno mientras no digas otra cosa.
slack-length = Extensión
slack-as-i-ask = Como yo pregunte
slack-stage-words = Palabras para las fases
slack-stages-of-map = Las del mapa
slack-digest = Resumen
slack-digest-hint = Privado, y solo si hay novedades.
slack-save = Guardar
slack-send = Enviar
slack-what-was-wrong = ¿Qué estaba mal?
slack-in-your-words = Con tus palabras
slack-goes-to-owner = Lo recibe quien cuida el contenido, sin las frases sobre oportunidades o gente de un comprador que no deba conocer.
slack-which-sent = ¿Cuáles has enviado?
slack-reminders = Recordatorios de briefs
slack-reminders-hint = En privado: tres días antes de la fecha, ese día y cada semana después.
slack-not-listed =
    { $n ->
    [one] Falta aquí 1 opción más
   *[other] Faltan aquí { $n } opciones más
    }{ $of ->
    [writer] ; dilo en el hilo: «dáselo a { $name }».
    [reviewer] ; dilo en el hilo: «añade a { $name } como revisor».
    [format] ; dilo en el hilo: «formato: { $name }».
    [language] ; dilo en el hilo: «también en { $name }».
    [asset] ; dilo en el hilo: «publicado como { $name }».
    [persona] ; dilo en el hilo: «brief para { $name }».
    [phase] ; dilo en el hilo: «brief para { $name }».
    [tag] ; dilo en el hilo: «etiqueta { $asset } con { $name }».
    [deal] ; dilo en el hilo: «brief para { $name }».
    [need] ; dilo en el hilo: «brief para { $name }».
   *[other] .
    }
