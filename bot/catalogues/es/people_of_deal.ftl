# De quién del cliente se pregunta: la primera línea.

people-contacts = Contactos en { $account }: { $people }.
people-named = { $name } ({ $role }, { $status })
people-none-known = En { $account } no se conoce todavía ningún contacto por su nombre.
people-not-identified = { $people } en { $account }: todavía sin identificar.
people-names = Los nombres de las personas de { $account } solo los ve quien lleva la oportunidad; aquí hay solo roles.
people-unreached = Sin contacto todavía en { $account }: { $people }.
people-all-reached = En { $account } ya hay contacto con todas las personas conocidas y ninguna aprobación espera un primer contacto.
people-missing = Según el mapa también intervienen, y aún no se conoce a nadie: { $people }.
people-part = { $persona } ({ $part }, { $phase })
people-blocking = Bloquea { $account }: { $people }.
people-none-blocking = Nadie bloquea { $account } y no hay aprobaciones pendientes.
people-none-blocking-but = No consta que nadie bloquee { $account }; falta: { $people }.
people-status = { $who }, { $status }
people-agreed = { $said ->
    [yes] Sí: { $who }.
   *[no] Según lo anotado, no: { $who }.
}
people-needed = { $said ->
    [yes] Sí, en { $phases }: { $who }.
   *[no] No: { $who }. En el mapa nada espera esa aprobación.
}
people-gates = Tiene que aprobar { $account } ({ $phase }): { $people }.
people-no-gates = { $phase } no tiene gatekeeper: nadie tiene que aprobar { $account } ahora.
people-held-up = { $people }: { $n ->
    [one] 1 oportunidad lo espera: { $accounts }.
   *[other] { $n } oportunidades lo esperan: { $accounts }.
}
people-held-up-none = Ninguna oportunidad abierta que puedas ver espera a { $people }.
