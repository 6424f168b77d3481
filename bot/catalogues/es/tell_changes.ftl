# What changed since a day.

tell-changes-nothing = { $over ->
    [yes] Del { $day } al { $last } no cambió nada que lleve fecha.
   *[no] Desde el { $day } no ha cambiado nada que lleve fecha.
}
tell-changes-headline =
    { $over ->
        [yes] Del { $day } al { $last }
       *[no] Desde el { $day }
    }: { $n ->
        [one] { $n } cambio con fecha; contenidos retirados o sustituidos: { $lost }.
       *[other] { $n } cambios con fecha; contenidos retirados o sustituidos: { $lost }.
    }
tell-changes-today-only = Cobertura hoy: { $now }. No se guardó ningún registro del { $day } ni de antes, así que no puedo decir cómo estaba.
tell-changes-how-kept = Cada sincronización que cambia algo guarda uno.
tell-changes-measured = Cobertura el { $day }: { $before }; hoy: { $now }.
tell-changes-no-older = No se guarda ningún registro anterior.
tell-changes-no-number = sin cifra
tell-changes-closed = Huecos cerrados: { $cells }.
tell-changes-opened = Huecos nuevos: { $cells }.
tell-changes-more = y { $n } más
tell-changes-coverage = Cobertura actual
tell-changes-coverage-question = enséñame la matriz de cobertura
tell-changes-audit = Auditoría
tell-changes-audit-question = ¿qué ha caducado?
# One line a change: the day, what it happened to, what happened.
tell-changes-expired = { $day }: { $thing }: caducado, ya no se puede usar
tell-changes-withdrawn = { $day }: { $thing }: el cliente retiró su permiso
tell-changes-permission = { $day }: { $thing }: cambió el permiso del cliente
tell-changes-superseded = { $day }: { $thing }: lo sustituye { $other }
tell-changes-published = { $day }: { $thing }: nuevo
tell-changes-drafted = { $day }: { $thing }: borrador, sin publicar
tell-changes-reviewed = { $day }: { $thing }: revisado
tell-changes-aged = { $day }: { $thing }: superó su vida útil
tell-changes-campaign-started = { $day }: { $thing }: empezó la campaña
tell-changes-campaign-ended = { $day }: { $thing }: terminó la campaña
tell-changes-brief-requested = { $day }: { $thing }: se pidió el brief
tell-changes-claim-approved = { $day }: { $thing }: se aprobó la afirmación
tell-changes-claim-expired = { $day }: { $thing }: caducó la afirmación
tell-changes-segment-changed = { $day }: { $thing }: cambió el segmento
tell-changes-research-added = { $day }: { $thing }: nueva investigación
tell-changes-segment-same = { $segment }: no consta ningún cambio.
tell-changes-segment-why = { $segment } cambió el { $day }: { $why }
