# Brief koji se ovdje vodi: što se s njim može i što se o njemu kaže.

slack-keep-brief = Zadrži brief
slack-state = Stanje
slack-writer = Piše
slack-reviewers = Pregledavaju
slack-languages = Jezici
slack-first-language = Jezik na kojem se prvo piše
slack-i-write-it = Ja pišem
slack-back-to-writer = Vrati na pisanje
slack-publish = Objavi
slack-publish-title = Objavi brief
slack-drop = Odbaci
slack-drop-title = Odbaci brief
slack-drop-reason = Zašto se odbacuje
slack-what-it-became = Sadržaj koji je iz njega nastao
slack-what-it-became-hint = Tko ga je uzalud tražio, saznaje.
slack-publish-anyway-label = Nije sve
slack-publish-anyway = To je taj materijal, iako nije sve što brief traži
slack-publish-anyway-error = Odaberite drugi ili označite da je to svejedno taj materijal.
slack-change-brief = Uredi brief
slack-versions = Verzije
slack-version = Verzija { $version }
slack-version-by = { $version }: { $who }, { $day }
slack-brief-already = { $name } je to već riješio/la: { $id } je { $status }.
slack-brief-already-yours = Već ste to sami promijenili: { $id } je { $status }.
slack-brief-answered-yours = Na ovo ste već odgovorili: { $id } je { $status }.
slack-brief-it-is = To je { $id }.
slack-brief-unchanged = U { $id } ništa nije promijenjeno.
slack-is-it-done = Ovo je stiglo za *{ $id }* „{ $title }”: { $assets }. Je li brief time gotov?
slack-yes-done = Da, gotov je
slack-not-done = Ne, nije to
slack-not-done-noted = Zabilježeno: o ovome više ne pitam. Brief ostaje otvoren.
slack-arrived-gone = Ono što je stiglo više nije u knjižnici. Brief ostaje otvoren.
slack-remind-ahead = { $days ->
    [one] Rok za ovaj brief je za { $days } dan.
    [few] Rok za ovaj brief je za { $days } dana.
   *[other] Rok za ovaj brief je za { $days } dana.
}
slack-remind-today = Rok za ovaj brief je danas.
slack-remind-overdue = { $days ->
    [one] Ovaj brief kasni { $days } dan.
    [few] Ovaj brief kasni { $days } dana.
   *[other] Ovaj brief kasni { $days } dana.
}
slack-mute-reminders = Ne podsjećaj više
slack-reminders-muted = Više vas neću podsjećati na briefove. U postavkama na početnoj stranici aplikacije možete ih vratiti.
slack-draft-of = { $file }: { $line }
slack-draft-not-read = { $file } se ne može pročitati: { $why }.
slack-drafts-left = { $n ->
    [one] Još { $n } datoteka nije provjerena: tri odjednom.
    [few] Još { $n } datoteke nisu provjerene: tri odjednom.
   *[other] Još { $n } datoteka nije provjereno: tri odjednom.
}
