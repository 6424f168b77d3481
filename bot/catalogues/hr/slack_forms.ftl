# Windows with something to fill in. Titles and buttons have at most 24 characters.

slack-new-brief = Novi brief
slack-preview = Pregled
slack-for-whom = Za koga
slack-when = Kada
slack-choose = Odaberite
slack-better = Bolje: { $cell }.
slack-nobody-reads = *{ $cell }* ne treba sadržaj: ondje ga nitko ne bi čitao.
slack-what-is-missing = Što nedostaje
slack-needs-hint = Označeno je najvažnije od onoga što danas ništa ne pokriva. Više od tri u jednom djelu ne pokriva nijedno dobro.
slack-due-hint = Ako je prazno, rok se uzima prema poslovima koji čekaju.
slack-for-deal = Za koji posao
slack-note = Napomena za autora
slack-add-asset = Predloži sadržaj
slack-add-says = O tome odlučuje marketing. Dobit ćete datoteku za mapu knjižnice; dok nije u njoj, sadržaj je samo predložen.
slack-add = Predloži
slack-asset-title = Naslov
slack-asset-link = Poveznica
slack-audience = Tko ga smije dobiti
slack-audience-hint = Interno dok ne kažete drukčije.
slack-length = Duljina
slack-as-i-ask = Kako pitam
slack-stage-words = Riječi za faze
slack-stages-of-map = Kao u mapi
slack-digest = Sažetak
slack-digest-hint = Privatno i samo kad ima novosti.
slack-save = Spremi
slack-send = Pošalji
slack-what-was-wrong = Što nije valjalo?
slack-in-your-words = Vašim riječima
slack-goes-to-owner = Dobit će ga vlasnik sadržaja, bez rečenica koje imenuju posao ili ljude kupca za koje ne smije znati.
slack-which-sent = Što ste poslali?
slack-reminders = Podsjetnici na briefove
slack-reminders-hint = Privatno: tri dana prije roka, na dan roka i svaki tjedan nakon njega.
slack-not-listed =
    { $n ->
    [one] Ovdje nije naveden još { $n } izbor
    [few] Ovdje nisu navedena još { $n } izbora
   *[other] Ovdje nije navedeno još { $n } izbora
    }{ $of ->
    [writer] ; napišite u nit: „daj ga: { $name }”.
    [reviewer] ; napišite u nit: „dodaj { $name } kao recenzenta”.
    [format] ; napišite u nit: „format: { $name }”.
    [language] ; napišite u nit: „dodaj { $name }”.
    [asset] ; napišite u nit: „objavljeno kao { $name }”.
    [persona] ; napišite u nit: „brief za: { $name }”.
    [phase] ; napišite u nit: „brief za: { $name }”.
    [tag] ; napišite u nit: „označi { $asset } s { $name }”.
    [deal] ; napišite u nit: „brief za { $name }”.
    [need] ; napišite u nit: „brief za { $name }”.
   *[other] .
    }
