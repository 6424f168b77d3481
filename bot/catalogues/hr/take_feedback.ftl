# Što netko misli o odgovoru ili sadržaju.

take-feedback-which = Koji odgovor ili sadržaj? Navedite sadržaj ili to recite odmah nakon odgovora.
take-feedback-thanks = Nema na čemu. Je li pomoglo ili nije, slobodno recite: to se pamti.
take-feedback-welcome = Nema na čemu.
take-feedback-label = { $good ->
    [yes] Pomoglo je
   *[no] Nije pomoglo
}
take-feedback-verdict = { $good ->
    [yes] korisno
   *[no] nije korisno
}
take-feedback-about = { $verdict }, o: { $about }
take-feedback-owners = Pročitat će: { $owners }.
take-feedback-no-owner = Sadržaj nema odgovornu osobu koja bi to pročitala.
take-feedback-demand = Odsad se broji kao potražnja: { $need }.
take-feedback-unanswered = Odsad se broji kao pitanje na koje nitko nije znao odgovoriti.
take-feedback-sent-to = Zabilježeno kao poslano: { $account }.
take-feedback-sent-which = Što je poslano? Recite broj na zadnjem popisu ili naslov: „poslao sam drugi”.
take-feedback-sent-blocked = { $asset } ne smije van: { $reason }. { $owner ->
    [none] Nitko nije zadužen: recite onome tko vodi biblioteku da je otišlo.
   *[other] Javite da je otišlo; zadužena osoba: { $owner }.
}
take-feedback-sent-nda = { $asset } je samo za čitatelje uz NDA: provjerite da ga ima.
take-feedback-uses = Uporaba u datotekama ostaje kakva jest: dolazi iz vašeg vlastitog brojanja.
take-feedback-thumb = { $good ->
    [yes] palac gore
   *[no] palac dolje
}
take-feedback-thumb-for = { $good ->
    [yes] palac gore za { $asset }
   *[no] palac dolje za { $asset }
}
take-feedback-left = U redu. Pitajte bilo što drugo.
take-feedback-fault-of = O kojem se sadržaju radi? Recite to s njegovim imenom, i vlasnik će doznati.
take-feedback-unsent = U redu: ništa ne bilježim kao poslano.
