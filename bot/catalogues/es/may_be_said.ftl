# Si algo se puede decir: la primera línea.

may-be-said-style = No: la guía de estilo dice: { $rule }
may-be-said-approved = { $facts ->
    [no] Aprobada: { $claim } ({ $id })
   *[other] Aprobada: { $claim } ({ $id }, { $facts })
}
may-be-said-expired = No: { $id } caducó el { $day }: { $claim }
may-be-said-not-approved = No: { $id } no está aprobada: { $claim }
