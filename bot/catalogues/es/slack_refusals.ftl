# Lo que un botón o un formulario no puede hacer, y qué ayuda. `Refused` los nombra.

refused-forgotten = La pregunta de esta respuesta ya no se guarda.
refused-forgotten-remedy = Vuelve a hacerla y usa los botones nuevos.
refused-gone = Aquello de lo que trata ya no está en la biblioteca.
refused-gone-remedy = Pregunta otra vez para ver qué hay ahora.
refused-not-in-channel = No estoy en ese canal, así que no puedo escribir allí.
refused-not-in-channel-remedy = Escribe /invite @Milepost en él y vuelve a intentarlo.
refused-not-here = Aquí leen invitados, así que esto no se hace aquí.
refused-not-here-remedy = Pregúntame en un mensaje directo.
refused-marketers-only = Esto solo lo decide marketing.
refused-marketers-only-remedy = Díselo a alguien de marketing.
refused-too-late = Ya no se puede deshacer: han pasado más de 24 horas.
refused-too-late-remedy = Cambia las etiquetas en el archivo del contenido.
refused-too-slow = Slack cerró la puerta antes de que la ventana estuviera lista.
refused-too-slow-remedy = Púlsalo otra vez.
refused-undone = Esto ya se deshizo.
refused-undone-remedy = Pide otra vez la revisión para decidir de nuevo.
refused-no-files = Slack no aceptó el archivo.
refused-no-files-remedy = Quien administra Milepost puede darle el permiso files:write; docs/slack.md dice cómo.
refused-no-writers = En la lista de personas no hay nadie que escriba.
refused-no-writers-remedy = Añádelas en company.yaml, cada una con el equipo writers.
refused-reviewed = No queda por decidir ninguna etiqueta sugerida para este contenido.
refused-reviewed-remedy = Llegan sugerencias nuevas cuando cambia su texto o el mapa.
refused-private = Una oportunidad se cuenta a quien la lleva, no a un canal.
refused-private-remedy = Copia lo que los demás deban saber.
