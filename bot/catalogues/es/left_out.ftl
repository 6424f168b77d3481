# Qué ha dejado fuera una respuesta con contenidos para enviar, y por qué.

left-out-line = Fuera quedan: { $reasons }.
left-out-first = { $n ->
    [one] { $n } contenido ha quedado fuera: { $reasons }.
   *[other] { $n } contenidos han quedado fuera: { $reasons }.
}
left-out-nothing = No ha quedado nada fuera.
left-out-more = y { $n } más
left-out-less-why = se puede enviar, responde menos
left-out-reason = { $kind ->
    [internal] { $n ->
        [one] { $n } interno
       *[other] { $n } internos
    }
    [expired] { $n ->
        [one] { $n } caducado
       *[other] { $n } caducados
    }
    [superseded] { $n ->
        [one] { $n } sustituido
       *[other] { $n } sustituidos
    } por otro más nuevo
    [status] { $n } sin publicar
    [withdrawn] { $n } que el cliente ya no permite
    [claims] { $n } con una afirmación que no se puede usar
    [audience] { $n } para otros lectores
    [language] { $n } en otro idioma
   *[less] { $n } que { $n ->
        [one] responde
       *[other] responden
    } menos
}
