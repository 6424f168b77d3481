# Si algo se puede decir: la primera línea.

may-be-said-style = No: la guía de estilo dice: { $rule }
may-be-said-approved = { $facts ->
    [no] Aprobada: { $claim } ({ $id })
   *[other] Aprobada: { $claim } ({ $id }, { $facts })
}
may-be-said-only = Aprobada solo tal cual: «{ $claim }» ({ $id }{ $facts ->
    [no] )
   *[other] , { $facts })
}. { $known ->
    [yes] No dice nada de { $added }.
   *[no] No puedo saber si dice { $added }: el registro está en otro idioma.
}
may-be-said-expired = No: { $id } caducó el { $day }: { $claim }
may-be-said-not-approved = No: { $id } no está aprobada: { $claim }
may-be-said-otherwise = No, con { $figures } no: { $id } dice «{ $claim }».
may-be-said-whole = Dilo entero; aquí falta { $missing }.
may-be-said-nowhere = Ninguna afirmación, ni aprobada ni prohibida, lo dice con estas palabras. { $ask }
may-be-said-elsewhere = No lo digas todavía: no puedo saber si alguna afirmación lo dice, porque el registro está en otro idioma. { $ask } Están prohibidas, y la tuya puede ser una de ellas:
may-be-said-near = Ninguna afirmación lo dice con estas palabras. Lo más cercano, aprobado solo tal cual: «{ $claim }» ({ $id }). { $ask }
may-be-said-near-forbidden = Lo más cercano del registro es «{ $claim }», y está prohibido. { $verdict }
may-be-said-ask = { $known ->
    [yes] Pregunta antes a { $who }.
   *[no] Antes hay que aprobarlo.
}
may-be-said-as-it-stands = Solo lo que dice, nada más amplio.
may-be-said-unnamed = No: «{ $name }» no ha autorizado que se le nombre. Quita el nombre o pide antes el permiso.
may-be-said-named = A «{ $name }» se le puede nombrar con lo aprobado, y con nada más:
may-be-said-name = No: «{ $name }» no ha autorizado que se le nombre. { $ask }
