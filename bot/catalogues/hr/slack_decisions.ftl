# Prozori u kojima se nešto odlučuje i što se poslije kaže.

slack-share-title = Podijeli odgovor
slack-share-where = U kojem kanalu
slack-share-hint = Objavljuje se samo ono što ondje svi smiju vidjeti.
slack-post = Objavi
slack-shared-by = Podijelio/la { $name }
slack-shared = Objavljeno u #{ $channel }.
slack-shared-public = Ondje čitaju gosti, pa je u objavi samo ono što je u ovom odgovoru javno.
slack-shared-unseen = Ne vidim tko ondje čita, pa je u objavi samo ono što je u ovom odgovoru javno.
slack-shared-less = Ono što imenuje posao nije u objavi: ondje čitaju i drugi.
slack-shared-without = Nije u objavi: { $assets }.
slack-shared-more = još { $n }
slack-put-off-cell = { $n ->
    [one] *{ $cell }* se { $n } dan ne prikazuje među prazninama.
    [few] *{ $cell }* se { $n } dana ne prikazuje među prazninama.
   *[other] *{ $cell }* se { $n } dana ne prikazuje među prazninama.
}
slack-put-off-reason = Zašto ne sada
slack-put-off = Odgodi
slack-put-off-done = { $cell } je odgođeno do { $day }
slack-edit-tags = Uredi oznake
slack-more-tags = { $n ->
    [one] i još { $n } oznaka: pokazuje je „Uredi”
    [few] i još { $n } oznake: pokazuje ih „Uredi”
   *[other] i još { $n } oznaka: pokazuje ih „Uredi”
}
slack-which-tags = Koje su oznake točne
slack-which-tags-hint = Što nije označeno, odbija se i više se ne predlaže.
slack-who-writes = Tko piše
slack-who-writes-hint = Dobiva ga u izravnoj poruci.
slack-cannot = Nije moguće
slack-broke-title = Nešto je puklo
slack-not-in-map = Karta to više nema.
slack-cell-gone = Karta više nema čitatelja ili fazu o kojima je bila riječ: odaberite druge.
slack-nobody-there = Ondje nikome ne treba sadržaj. Odaberite drugu fazu.
slack-nobody-there-but = Ondje nikome ne treba sadržaj ili mapa ne kaže kakav. Najbliže: { $cell }.
slack-too-many-needs = { $n ->
    [one] Najviše { $n } potreba: tekst o više njih nijednu ne ispuni dobro.
    [few] Najviše { $n } potrebe: tekst o više njih nijednu ne ispuni dobro.
   *[other] Najviše { $n } potreba: tekst o više njih nijednu ne ispuni dobro.
}
slack-due-past = Taj je dan prošao.
slack-deal-elsewhere = Taj posao nije otvoren u ovoj fazi: odaberite njegovu fazu ili ga izostavite.
slack-note-said = Napomena za autora: { $note }
slack-sent-noted = { $n ->
    [one] Zabilježeno: poslan { $n } sadržaj.
    [few] Zabilježeno: poslana { $n } sadržaja.
   *[other] Zabilježeno: poslano { $n } sadržaja.
}
slack-thanks = Hvala. Javit ću onome čiji je sadržaj bio u odgovoru.
slack-thanks-nobody = Hvala, zabilježeno je.
slack-owner-told = { $name } kaže da odgovor nije pomogao ({ $reason }). Vaše u njemu:
slack-owner-told-of = { $name } kaže da vaš sadržaj { $asset } ne valja.
slack-owner-told-fault = { $name } javlja grešku u vašem sadržaju { $asset }: { $fault }.
slack-owner-unknown = { $owners }: te osobe nema u ovom Slacku pa joj ništa nisam javio. Recite joj sami ako je važno.
slack-owner-question = Pitanje je bilo: „{ $question }”
slack-owner-words = Njihovim riječima: „{ $more }”
slack-in-your-messages = Datoteka je u vašim izravnim porukama.
slack-matrix-file = Matrica pokrivenosti
slack-brief-file = Brief: { $title }
slack-tags-suggested = { $name } predlaže ove oznake:
slack-suggested-to = Predloženo; odlučuje { $owner }.
slack-suggested-nobody = Zabilježeno kao prijedlog; sadržaj nema vlasnika kojeg bi se pitalo.
slack-tags-back = Poništeno: prijedlog za { $asset } ponovno je otvoren.
slack-decided-by = { $name } je o tome već odlučio/la.
slack-ask-person = Pitajte: { $name }
slack-ask-person-gets = *{ $name }* ovo dobiva od mene u izravnoj poruci, jednom:
slack-ask-person-note = Što još dodati
slack-asks-you = *{ $name }* vas pita jer knjižnica za to nema ništa:
slack-asks-you-answer = Odgovorite izravno ({ $name }): što kažete meni, tamo ne stiže.
slack-asked-person = { $name } → { $person }: pitanje je poslano u izravnoj poruci.
