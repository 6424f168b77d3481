# Two or three things of a kind side by side.

compare-two-what = ¿Qué quieres comparar? Indica dos contenidos, personas, fases, idiomas, sectores, segmentos u oportunidades.
compare-two-unknown = No conozco nada con el nombre { $names } que puedas ver, así que no puedo compararlo.
compare-two-personas = Dos personas
compare-two-question = compara { $first } y { $second } en { $phase }
# Assets
compare-two-use = { $n ->
    [one] Usa { $asset }: el otro no se puede usar.
   *[other] Usa { $asset }: los otros no se pueden usar.
}
compare-two-assets = { $assets }, lado a lado.
compare-two-copies = Son copias: solo cuenta una.
compare-two-used = Se puede usar
compare-two-yes = sí
compare-two-no = no, { $why }
compare-two-for = Para
compare-two-phases = Fases
compare-two-form = Formato
compare-two-language = Idioma
compare-two-industry = Sector
compare-two-audience = Quién puede verlo
compare-two-reviewed = Revisado
compare-two-uses = Uso en 90 días
compare-two-not-said = sin indicar
compare-two-both = En común cubren: { $needs }
compare-two-nothing-in-common = No cubren ninguna necesidad en común.
compare-two-only = Solo { $asset }: { $needs }
# Deals
compare-two-stuck = La oportunidad que lleva más tiempo parada: { $account }.
compare-two-in-time = Ninguna supera su tiempo habitual.
compare-two-days = { $days ->
    [one] { $days } día en la etapa
   *[other] { $days } días en la etapa
}
compare-two-days-usual = { $days ->
    [one] { $days } día en la etapa (lo habitual: { $usual })
   *[other] { $days } días en la etapa (lo habitual: { $usual })
}
compare-two-collateral = Material: { $account }
# The library seen through lenses
compare-two-whole = toda la biblioteca
compare-two-coverage = Cobertura: { $coverage }.
compare-two-no-difference = No hay diferencia en ninguna celda. Cobertura: { $coverage }.
compare-two-no-number = sin cifra
compare-two-matrix = Matriz completa
compare-two-matrix-question = enséñame la matriz de cobertura: { $lens }
# Personas and phases
compare-two-cells = { $names }, en comparación.
compare-two-weakest = { $names }, en comparación: lo más débil es { $cell } con { $covered }.
compare-two-needs = Lo más débil en detalle
compare-two-needs-question = ¿qué necesita { $persona } en { $phase }?
compare-two-unmapped = no está en el mapa
compare-two-not-involved = no participa, no necesita nada
compare-two-reads = lee { $formats }
compare-two-not-met = sin cubrir: { $needs }
compare-two-all-met = todas las necesidades cubiertas
compare-two-wants = quiere: { $goal }
