# Jedno o tvrdnji iz registra, čije riječi ostaju kako pišu.

tell-claim-source = { $id } stoji ovdje: { $source }: „{ $claim }”.
tell-claim-no-source = Registar ne navodi izvor za { $id }: „{ $claim }”.
tell-claim-approved = { $day ->
    [no] Odobrenje za { $id }: { $who }.
   *[other] Odobrenje za { $id }: { $who }, { $day }
}
tell-claim-until = { $id } vrijedi do { $day }: „{ $claim }”.
tell-claim-no-end = { $id } nema datum isteka: „{ $claim }”.
tell-claim-forbidden = { $id } je zabranjena, na svakom jeziku i uz bilo koji izvor: „{ $claim }” ({ $why }).
tell-claim-use = Umjesto { $place } vrijedi { $id }: „{ $claim }”.
tell-claim-say = Umjesto { $place }: „{ $claim }”.
tell-claim-nothing-instead = Umjesto { $id } nije odobreno ništa ({ $why }).
tell-claim-as-it-stands = { $id } je odobrena točno tako kako piše: „{ $claim }”.
tell-claim-renew = { $known ->
    [yes] Umjesto { $id } nije odobreno ništa; smije li se opet reći, odlučuje: { $who }.
   *[no] Umjesto { $id } nije odobreno ništa: prvo je treba ponovno odobriti.
}
tell-claim-sample = { $n ->
    [no] Registar ne kaže na koliko je primjera mjereno { $id }: „{ $claim }”.
   *[other] { $id } je mjereno na { $n }: „{ $claim }”.
}
tell-claim-language = { $id } je u registru na jeziku: { $language }: „{ $claim }”. Na drugim jezicima samo to, ništa šire.
tell-claim-no-figure = { $assets ->
    [none] Nijedna tvrdnja iz registra nema tu brojku, a ni jedan tekst.
   *[other] Nijedna tvrdnja iz registra nema tu brojku. Stoji ovdje: { $assets }; time nije odobrena.
}
tell-claim-none-from = Nijedna tvrdnja iz registra ne temelji se na ovome: { $asset }, pa nijedna brojka odande nije odobrena. { $ask }
tell-claim-approver = { $n ->
    [one] Jedinu tvrdnju u registru odobrila je osoba: { $who }. Tamo pitajte.
    [few] Odobreno { $of } od { $n } tvrdnje u registru: { $who }. Tamo pitajte.
   *[other] Odobreno { $of } od { $n } tvrdnji u registru: { $who }. Tamo pitajte.
}
tell-claim-no-approver = U registru ne piše tko je odobrio ijednu tvrdnju.
