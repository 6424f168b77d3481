# Una cosa de una afirmación del registro, cuyas palabras se dicen como están escritas.

tell-claim-source = { $id } está en { $source }: «{ $claim }».
tell-claim-no-source = El registro no nombra ninguna fuente de { $id }: «{ $claim }».
tell-claim-approved = { $day ->
    [no] { $who } aprobó { $id }.
   *[other] { $who } aprobó { $id } el { $day }.
}
tell-claim-until = { $id } se puede usar hasta el { $day }: «{ $claim }».
tell-claim-no-end = { $id } no tiene fecha de caducidad: «{ $claim }».
tell-claim-forbidden = { $id } está prohibida, en todos los idiomas y con cualquier fuente: «{ $claim }» ({ $why }).
tell-claim-use = En lugar de { $place }, { $id }: «{ $claim }».
tell-claim-say = En lugar de { $place }: «{ $claim }».
tell-claim-nothing-instead = En lugar de { $id } no hay nada aprobado ({ $why }).
tell-claim-as-it-stands = { $id } está aprobada tal cual: «{ $claim }».
tell-claim-renew = { $known ->
    [yes] En lugar de { $id } no hay nada aprobado; si se puede volver a decir, lo decide { $who }.
   *[no] En lugar de { $id } no hay nada aprobado: primero hay que volver a aprobarla.
}
tell-claim-sample = { $n ->
    [no] El registro no dice en cuántos se midió { $id }: «{ $claim }».
   *[other] { $id } se midió en { $n }: «{ $claim }».
}
tell-claim-language = { $id } está en el registro en { $language }: «{ $claim }». En otros idiomas, solo eso, nada más amplio.
tell-claim-no-figure = { $assets ->
    [none] Ninguna afirmación del registro tiene esta cifra, y ningún texto tampoco.
   *[other] Ninguna afirmación del registro tiene esta cifra. Está en { $assets }, lo que no la aprueba.
}
tell-claim-none-from = Ninguna afirmación del registro se basa en { $asset }: ninguna de sus cifras está aprobada. { $ask }
tell-claim-approver = { $n ->
    [one] { $who } aprobó la única afirmación del registro: es a quien hay que preguntar.
   *[other] { $who } aprobó { $of } de { $n } afirmaciones del registro: es a quien hay que preguntar.
}
tell-claim-no-approver = El registro no nombra a nadie que haya aprobado una afirmación.
