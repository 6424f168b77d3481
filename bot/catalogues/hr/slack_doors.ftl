# Vrata koja nisu pitanja: početna za goste, prečaci, poveznice, koraci tijeka rada, ono što se kaže kasnije.

slack-guest-home = *Pozdrav.* Nalazim javni sadržaj ove tvrtke: pitajte me za temu u kartici Poruke.
slack-proposed = { $n ->
    [one] { $n } prijedlog za knjižnicu
    [few] { $n } prijedloga za knjižnicu
   *[other] { $n } prijedloga za knjižnicu
}
slack-proposed-by = predlaže { $who }
slack-digest-muted = Više ne dobivate preglede. *Postavke* na mojoj početnoj kartici ih vraćaju.
slack-answerable = Dana { $day } pitanje je glasilo: „{ $question }”. Sada postoji nešto:
slack-ask-again = Pitajte ponovno
slack-proposal-kept = „{ $title }” je predloženo za knjižnicu. Marketing to vidi na početnoj i u pregledu stanja. Datoteka ispod ide u mapu knjižnice kad se popune njezini prazni redci.
slack-already-there = To je već u knjižnici: { $asset }, { $state }.
slack-already-proposed = „{ $title }” već je predloženo za knjižnicu i još nije u njoj. Marketing to vidi na početnoj i u pregledu stanja dok neki sadržaj ne dobije ovu adresu.
slack-nothing-to-find = U ovoj poruci nema riječi koje bih mogao tražiti.
slack-step-nothing-asked = Korak nije dobio ništa za traženje: upišite personu, fazu ili o čemu se radi.
slack-step-nothing-found = Ništa javno u knjižnici ne odgovara. Izostavite personu ili fazu, ili upotrijebite druge riječi.
slack-step-unknown-persona = Ne poznajem personu „{ $persona }”. Karta ima: { $known }.
slack-step-unknown-phase = Ne poznajem fazu „{ $phase }”. Karta ima: { $known }.
slack-step-broke = Milepost to nije mogao potražiti. Pokrenite tijek ponovno; ako se ponovi, pitajte onoga tko vodi Milepost (kod { $code }).
slack-owner = Odgovara
slack-expires-on = Istječe
slack-used-lately = Korišteno u 90 dana
slack-sharing = Smije se slati
slack-may-send = { $kind ->
    [offer] da
    [offer_with_notice] uz NDA
    [internal_only] ne, samo za kolege
   *[withheld] ne
}
