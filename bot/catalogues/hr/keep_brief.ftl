# Predloženi brief se zadržava, a zatim mu model smije izoštriti riječi.

keep-brief-kept = { $id } „{ $title }” za { $cell }
keep-brief-already = { $id } je već spremljen. { $state }
keep-brief-which = Jedan po jedan, svaki dobiva svoj broj: recite „zadrži prvi”.
keep-brief-held = { $id } „{ $title }” već je o { $needs }, a dva otvorena briefa za istu potrebu pisala bi se dvaput. { $state }
keep-brief-step = { $what ->
    [accept] Odobri { $id }
    [sharpen] Izoštri { $id }
   *[status] Status briefa { $id }
}
keep-brief-ask = { $what ->
    [accept] { $id } je odobren
    [sharpen] izoštri { $id }
   *[status] status briefa { $id }
}
sharpen-brief-keep-first = Najprije ga zadrži: oštrije riječi su verzija spremljenog briefa.
sharpen-brief-keep = zadrži ga
sharpen-brief-in-file = { $id } stoji u datoteci briefova tvrtke: riječi mu se mijenjaju ondje.
sharpen-brief-done = { $id } je sada verzija { $version }, oštrijim riječima modela; svaka je rečenica provjerena prema briefu
sharpen-brief-as-it-was = { $why ->
    [no-model] { $id } je ostao kakav je bio: ovdje nije postavljen jezični model.
    [over-budget] { $id } je ostao kakav je bio: potrošeno je sve što jezični model danas smije koštati.
    [nothing-held] { $id } je ostao kakav je bio: ništa što je jezični model napisao ne kaže samo ono što kaže brief.
   *[failed] { $id } je ostao kakav je bio: jezični model nije dao ništa upotrebljivo.
}
sharpen-brief-field = { $field ->
    [before] uvjerenje prije
    [after] uvjerenje poslije
    [takeaway] glavna poruka
    [angle] kut gledanja
    [outline] naslovi
   *[people] pitanja za razgovor
}
sharpen-brief-line = { $field ->
    [before] uvjerenje prije: { $before } → { $after }
    [after] uvjerenje poslije: { $before } → { $after }
    [takeaway] glavna poruka: { $before } → { $after }
    [angle] kut gledanja: { $before } → { $after }
    [angle-option] ili kao kut gledanja: { $after }
    [heading] naslov: { $before } → { $after }
   *[question] pitanje: { $before } → { $after }
}
sharpen-brief-left = Ostalo je kako je bilo, jer nije sve što je model napisao u briefu: { $fields }.
