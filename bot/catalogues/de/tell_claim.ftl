# Eines von einer Aussage des Registers; ihr Wortlaut bleibt, wie er dort steht.

tell-claim-source = { $id } steht in { $source }: „{ $claim }“.
tell-claim-no-source = Das Register nennt keine Quelle für { $id }: „{ $claim }“.
tell-claim-approved = { $day ->
    [no] { $who } hat { $id } freigegeben.
   *[other] { $who } hat { $id } am { $day } freigegeben.
}
tell-claim-until = { $id } darf bis { $day } verwendet werden: „{ $claim }“.
tell-claim-no-end = { $id } hat kein Enddatum: „{ $claim }“.
tell-claim-forbidden = { $id } ist verboten, in jeder Sprache und mit jeder Quelle: „{ $claim }“ ({ $why }).
tell-claim-use = Statt { $place } gilt { $id }: „{ $claim }“.
tell-claim-say = Statt { $place }: „{ $claim }“.
tell-claim-nothing-instead = Anstelle von { $id } ist nichts freigegeben ({ $why }).
tell-claim-as-it-stands = { $id } ist genau so freigegeben, wie es dort steht: „{ $claim }“.
tell-claim-renew = { $known ->
    [yes] Anstelle von { $id } ist nichts freigegeben; ob es wieder gesagt werden darf, entscheidet { $who }.
   *[no] Anstelle von { $id } ist nichts freigegeben: erst neu freigeben lassen.
}
tell-claim-sample = { $n ->
    [no] Das Register sagt nicht, woran { $id } gemessen wurde: „{ $claim }“.
   *[other] { $id } wurde an { $n } gemessen: „{ $claim }“.
}
tell-claim-language = { $id } steht im Register auf { $language }: „{ $claim }“. In anderen Sprachen nur genau das, nichts Weiteres.
tell-claim-no-figure = { $assets ->
    [none] Keine Aussage des Registers hat diese Zahl, und kein Text.
   *[other] Keine Aussage des Registers hat diese Zahl. Sie steht in { $assets }; freigegeben ist sie damit nicht.
}
tell-claim-none-from = Keine Aussage des Registers beruht auf { $asset }, also ist keine seiner Zahlen freigegeben. { $ask }
tell-claim-approver = { $n ->
    [one] { $who } hat die einzige Aussage des Registers freigegeben: dort fragen.
   *[other] { $who } hat { $of } von { $n } Aussagen des Registers freigegeben: dort fragen.
}
tell-claim-no-approver = Im Register steht niemand, der eine Aussage freigegeben hätte.
