# Milepost's own values, and how things are counted. `Words.named(kind, value)` looks them up.

quoted = «{ $text }»

status-covered = cubierta
status-partial = cubierta en parte
status-gap = hueco
status-not-needed = no hace falta
status-unmapped = sin mapear

participation-driver = impulsor
participation-participant = participante
participation-gatekeeper = gatekeeper
participation-not-involved = no participa

participations-driver = impulsores
participations-participant = participantes
participations-gatekeeper = gatekeepers
participations-not-involved = no participan

label-met = cubierta
label-weak = débil
label-unmet = sin cubrir

depth-1 = resumen breve
depth-2 = visión general
depth-3 = detallado
depth-4 = referencia

action-finish = terminar
action-refresh = actualizar
action-repurpose = adaptar
action-translate = traducir
action-retag = reetiquetar
action-externalise = abrir al exterior
action-create = escribir

asset-status-draft = borrador
asset-status-in-review = en revisión
asset-status-published = publicado
asset-status-archived = archivado

brief-status-proposed = propuesto
brief-status-accepted = aceptado
brief-status-assigned = asignado
brief-status-in-progress = en redacción
brief-status-requested = solicitado
brief-status-writing = en redacción
brief-status-in-review = en revisión
brief-status-approved = aprobado
brief-status-done = terminado
brief-status-published = publicado
brief-status-cancelled = cancelado
brief-status-dropped = descartado

importance-must = imprescindible
importance-should = recomendable
importance-nice = opcional

audience-external = externo
audience-nda = bajo NDA
audience-partner = para socios
audience-internal = interno

contact-engaged = en contacto
contact-not-engaged = sin contacto
contact-approved = ha aprobado
contact-blocking = bloquea

deal-open = abierta
deal-won = ganada
deal-lost = perdida

count-need = { $n ->
    [one] { $n } necesidad
   *[other] { $n } necesidades
}
count-asset = { $n ->
    [one] { $n } contenido
   *[other] { $n } contenidos
}
count-cell = { $n ->
    [one] { $n } celda
   *[other] { $n } celdas
}
count-day = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
count-deal = { $n ->
    [one] { $n } oportunidad
   *[other] { $n } oportunidades
}
count-brief = { $n ->
    [one] { $n } brief
   *[other] { $n } briefs
}
count-persona = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
count-phase = { $n ->
    [one] { $n } fase
   *[other] { $n } fases
}
count-colleague = { $n ->
    [one] { $n } colega
   *[other] { $n } colegas
}
count-time = { $n ->
    [one] { $n } vez
   *[other] { $n } veces
}

intent-need-lookup = qué necesitan los lectores
intent-asset-find = buscar contenidos
intent-deal-collateral = contenidos para una oportunidad
intent-deal-info = una oportunidad
intent-asset-info = un contenido
intent-coverage-matrix = cobertura
intent-compare = comparación
intent-gap-list = huecos
intent-explain-score = por qué esta puntuación
intent-brief-create = un brief nuevo
intent-brief-edit = cambios en un brief
intent-brief-update = estado de un brief
intent-brief-status = briefs y quién los escribe
intent-brief-review = revisión de un brief
intent-persona-info = una persona
intent-journey-info = el recorrido
intent-crosswalk = etapas en otras palabras
intent-evidence = evidencia
intent-claims = afirmaciones
intent-audit = estado de la biblioteca
intent-metrics = cifras
intent-campaign-info = campañas
intent-asset-update = cambio en un contenido
intent-feedback = comentarios
intent-subscribe = suscripción
intent-style = estilo
intent-help = ayuda
intent-out-of-data = no está en los datos
intent-out-of-scope = otro tema
intent-malicious = no permitido

buying-role-champion = champion
buying-role-economic-buyer = comprador económico
buying-role-decision-maker = quien decide
buying-role-technical-buyer = comprador técnico
buying-role-technical-evaluator = evaluador técnico
buying-role-influencer = influenciador
buying-role-end-user = usuario final
buying-role-executive-sponsor = patrocinador ejecutivo
buying-role-procurement = compras
buying-role-legal = legal
buying-role-blocker = bloqueador

letter-driver = I
letter-participant = P
letter-gatekeeper = G

format-blog = artículo de blog
format-guide = guía
format-checklist = lista de verificación
format-calculator = calculadora
format-one-pager = one-pager
format-datasheet = ficha técnica
format-case-study = caso de éxito
format-video = vídeo
format-webinar = webinar
format-slides = presentación
format-template = plantilla
format-white-paper = white paper
format-faq = preguntas frecuentes
format-email = correo electrónico
format-infographic = infografía
format-interactive-demo = demo interactiva
format-security-pack = paquete de seguridad
format-comparison-page = página comparativa
format-battlecard = battlecard

# The same, more than one.
formats-blog = artículos de blog
formats-guide = guías
formats-checklist = listas de verificación
formats-calculator = calculadoras
formats-one-pager = one-pagers
formats-datasheet = fichas técnicas
formats-case-study = casos de éxito
formats-video = vídeos
formats-webinar = webinars
formats-slides = presentaciones
formats-template = plantillas
formats-white-paper = white papers
formats-faq = preguntas frecuentes
formats-email = correos electrónicos
formats-infographic = infografías
formats-interactive-demo = demos interactivas
formats-security-pack = paquetes de seguridad
formats-comparison-page = páginas comparativas
formats-battlecard = battlecards

finding-expired = caducado
finding-superseded = sustituido por una versión más nueva
finding-draft = borrador o en revisión
finding-withdrawn = permiso del cliente retirado
finding-never-used-90d = publicado y sin uso en 90 días
finding-untagged = sin ninguna etiqueta
finding-not-involved-cells = dirigido a lectores que no participan
finding-stale = demasiado antiguo, y nada más reciente cubre la necesidad
finding-aged = pasada su vida útil
finding-duplicates = pares duplicados
finding-due-to-expire-180d = caduca pronto
finding-mis-tagged-suspects = las etiquetas parecen erróneas
finding-gives-orders = contiene órdenes para un asistente

# The words a question asks for a finding by.
asked-expired = caducado caducados caducada vencido antiguo antiguos anticuado obsoleto desactualizado viejo
asked-superseded = sustituido reemplazado versión nueva antiguo antiguos anticuado obsoleto desactualizado viejo
asked-draft = borrador borradores revisión
asked-withdrawn = permiso retirado cliente
asked-never-used-90d = usado usados usa uso
asked-untagged = etiqueta etiquetas
asked-not-involved-cells = lectores participan
asked-stale = antiguo antiguos anticuado obsoleto desactualizado viejo revisión vencida
asked-aged = antiguo antiguos anticuado desactualizado viejo revisión vencida
asked-duplicates = duplicado duplicados repetido
asked-due-to-expire-180d = caduca caducan pronto vence
asked-mis-tagged-suspects = etiquetas erróneas incorrectas
asked-gives-orders = órdenes instrucciones manipulado manipulados

field-status = estado
field-writer = redacción
field-due = entrega
field-personas = personas
field-phases = fases
field-needs = necesidades

reason-outdated = desactualizado
reason-wrong-format = formato equivocado
reason-wrong-persona = público equivocado
reason-not-shareable = no se puede compartir
reason-broken-link = enlace roto
reason-missing = falta algo
reason-wrong = incorrecto
reason-used = usado

subject-digest = resumen
subject-gap-digest = resumen de huecos
