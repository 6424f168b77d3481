# Milepost's own values, and how things are counted. `Words.named(kind, value)` looks them up.

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
