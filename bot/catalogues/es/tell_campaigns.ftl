# Which campaigns run against which cells.

tell-campaigns-headline = { $n ->
    [one] { $n } campaña: { $campaigns }.
   *[other] { $n } campañas: { $campaigns }.
}
tell-campaigns-ended = terminada
tell-campaigns-elsewhere = no donde mira este lector
tell-campaigns-unpromoted = Cubiertas, sin campaña: { $cells }.
tell-campaigns-bare = Sin ninguna campaña en { $phases }.
tell-campaigns-none = Ninguna campaña encaja con eso.
tell-campaigns-none-of-motion = Ninguna campaña { $motion } encaja con eso.
tell-campaigns-covered = { $cell }: { $covered } de cobertura.
