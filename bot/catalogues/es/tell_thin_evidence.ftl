# Dónde el mapa se apoya en pocas conversaciones con clientes.

tell-thin-evidence-headline = { $n ->
    [0] La evidencia no es escasa en ninguna parte: cada celda se apoya en dos conversaciones o más.
    [one] La evidencia es escasa en { $n } de { $of } celdas: menos de dos conversaciones con clientes.
   *[other] La evidencia es escasa en { $n } de { $of } celdas: menos de dos conversaciones con clientes.
}
tell-thin-evidence-in = { $n ->
    [0] Para { $segments } la evidencia no es escasa en ninguna parte.
    [one] Para { $segments } la evidencia es escasa en { $n } celda: menos de dos conversaciones con clientes de allí.
   *[other] Para { $segments } la evidencia es escasa en { $n } celdas: menos de dos conversaciones con clientes de allí.
}
tell-thin-evidence-reader = { $n ->
    [0] { $persona }: no se preguntó a nadie ({ $phases })
   *[other] { $persona }: solo { $notes } ({ $phases })
}
tell-thin-evidence-needs = Poca evidencia, ninguna nota habla por { $n ->
    [one] 1 necesidad: { $needs }
   *[other] { $n } necesidades: { $needs }
}{ $more ->
    [0] .
   *[other] { " " }y { $more } más.
}
tell-thin-evidence-unheard = Ninguna conversación con clientes de: { $segments }.
