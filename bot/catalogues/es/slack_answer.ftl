# An answer in Slack: headings, buttons and the small print.

slack-nearest = Lo más parecido:
slack-more-assets = { $n ->
    [one] y un contenido más
   *[other] y { $n } contenidos más
}
slack-more = { $n ->
    [one] y uno más
   *[other] y { $n } más
}
slack-open = Abrir
slack-show-more = { $n ->
    [one] Mostrar una línea más
   *[other] Mostrar { $n } líneas más
}
slack-whole-answer = Respuesta completa
slack-close = Cerrar
slack-cancel = Cancelar
slack-sent = He enviado algo
slack-only-in = Solo en { $language }
slack-language = Idioma
slack-segment = Segmento
slack-all-segments = Todos los segmentos e idiomas
slack-why = ¿Por qué esto?
slack-share = Compartir en un canal
slack-helpful = Útil
slack-not-helpful = No es útil
slack-reads = lee: { $formats }
slack-review-tags = Revisar etiquetas de { $asset }
slack-stage = { $stage } = { $phase }
slack-days = { $n ->
    [one] un día en esta fase
   *[other] { $n } días en esta fase
}
slack-days-usual = { $n ->
    [one] un día en esta fase, lo habitual { $typical }
   *[other] { $n } días en esta fase, lo habitual { $typical }
}
slack-against = frente a { $rival }
slack-next-step = *Siguiente paso:* { $step }
slack-approval-open = Falta la aprobación:
slack-create-brief = Crear brief
slack-why-number = ¿Por qué { $number }?
slack-not-now = Ahora no
slack-next-page = Siguiente parte ({ $page } de { $pages })
slack-csv = Exportar CSV
slack-overall = En total { $covered }.
slack-legend-status = 🟢 { status-covered } · 🟡 { status-partial } · 🔴 { status-gap } · ⚪ { status-not-needed }
slack-legend = { slack-legend-status } · { letter-driver } { participation-driver } · { letter-participant } { participation-participant } · { letter-gatekeeper } { participation-gatekeeper }
slack-legend-campaigns = tras el punto: campañas en curso o previstas
slack-weakest-gate = puerta más débil
slack-no-part = –
slack-unmapped = ?
slack-reader = Lector
slack-format = Formato
slack-due = Entrega
slack-score = Puntuación
slack-from-to = De → a
slack-outline = Esquema
slack-use = Usar: { $assets }
slack-link-to = Enlazar a: { $assets }
slack-do-not-use = No usar: { $assets }
slack-to-mend = Por corregir
slack-from-data = Escrito a partir de datos.
slack-proposed-from-data = Escrito a partir de datos. Es una propuesta: solo se guarda cuando lo digas.
slack-export = Descargar
slack-edit = Editar
slack-assign = Asignar
slack-tags-accepted = Etiquetas de { $asset } aceptadas.
slack-tags-rejected = Sugerencia para { $asset } rechazada.
slack-undo = { $n ->
    [one] Deshacer (una hora)
   *[other] Deshacer ({ $n } horas)
}
slack-untagged = nada
slack-tagged-now = Etiquetas actuales: { $tags }
slack-accept = Aceptar
slack-suggest = Sugerir
slack-reject = Rechazar
slack-effect = Al aceptar, { $cell } pasa de { $before } a { $after }.
slack-changed-meanwhile = { $ids }: alguien lo cambió entretanto; no se hizo nada.
slack-changed-meanwhile-remedy = Míralo otra vez y decide.
slack-old-button = Este botón es de un mensaje antiguo y ya no funciona.
slack-old-button-remedy = Vuelve a preguntar y usa los botones nuevos.
slack-broke = Algo falló por nuestra parte; tu pregunta queda guardada.
slack-broke-code = Prueba en un minuto. Si sigue igual, da este código a quien administra Milepost: { $code }
slack-busy = { $n ->
    [one] Hay una pregunta antes que la tuya.
   *[other] Hay { $n } preguntas antes que la tuya.
}
slack-why-covered = ¿Por qué { $covered }?
slack-cell-evidence = Evidencia
slack-cell-journey = Recorrido
