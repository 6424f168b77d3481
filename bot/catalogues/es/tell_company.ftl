# Hechos de la empresa solo por su nombre.

tell-company-rivals = Hay { $n } competidores anotados: { $names }.
tell-company-kind = { $kind ->
    [direct] competidor directo
    [adjacent] cercano
    [status-quo] lo que se hace hoy
   *[other] competidor
}
tell-company-rival = { $name }, { $kind }
tell-company-rival-noted = { $name }, { $kind }: { $note }
tell-company-against = { $n ->
    [0] Aquí no se puede leer ningún contenido contra él.
   *[other] Contenidos contra él: { $assets }.
}
tell-company-ask = ¿qué tenemos contra { $name }?
tell-company-segments = { $n ->
    [one] El segmento:
   *[other] { $n } segmentos:
}
tell-company-changed = { $name }, cambió el { $day }: { $why }
