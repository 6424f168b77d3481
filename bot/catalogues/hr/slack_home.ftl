# App Home, the digest and what may be asked.

slack-home-title = Što kupci trebaju, što imamo, što nedostaje
slack-coverage = Pokrivenost
slack-top-gaps = Najveće praznine
slack-to-tidy = Za srediti u knjižnici
slack-review-queue = { $n ->
    [one] { $n } sadržaj s nepotpunim oznakama
    [few] { $n } sadržaja s nepotpunim oznakama
   *[other] { $n } sadržaja s nepotpunim oznakama
}
slack-review = Pregledaj
slack-my-briefs = Moji briefovi
slack-free-briefs = Ove još nitko ne piše
slack-no-briefs = Nemate brief za pisanje.
slack-my-deals = Moji otvoreni poslovi
slack-no-deals = Ovdje nemate otvorenih poslova.
slack-collateral = Materijali
slack-not-on-board = *Odobrenje još otvoreno:* { $who }
slack-due-on = rok { $day }
slack-no-due = bez roka
slack-ask-me = Možete me pitati
slack-your-feedback = Što je s vašim povratnim informacijama
slack-known = Poznajem { $assets } i { $cells } mape
slack-synced = sinkronizirano { $day } u { $time }
slack-never-synced = još nije sinkronizirano
slack-settings = Postavke
slack-settings-offer = Ovdje su vaš jezik, nazivi faza, sažetak i podsjetnici.
slack-digest-title = Od { $day }
slack-digest-first = Pokrivenost je { $covered }. Još nema povijesti.
slack-digest-coverage = { $mark } Pokrivenost je { $covered }, bila je { $before }.
slack-new-gaps = { $n ->
    [one] *{ $n } nova praznina:* { $cells }
    [few] *{ $n } nove praznine:* { $cells }
   *[other] *{ $n } novih praznina:* { $cells }
}
slack-closed-gaps = { $n ->
    [one] *{ $n } praznina zatvorena:* { $cells }
    [few] *{ $n } praznine zatvorene:* { $cells }
   *[other] *{ $n } praznina zatvoreno:* { $cells }
}
slack-unanswered = Bez odgovora: „{ $question }”{ $known ->
    [yes] {" "}({ $asker })
   *[no] {""}
}
slack-expires = { $asset } istječe { $day }
slack-unused = { $n ->
    [one] *{ $n } dobar sadržaj koji nitko ne koristi:* { $assets }
    [few] *{ $n } dobra sadržaja koja nitko ne koristi:* { $assets }
   *[other] *{ $n } dobrih sadržaja koje nitko ne koristi:* { $assets }
}
slack-used = Vaše „{ $title }”: korišteno { $uses }×, poslova: { $deals }
slack-fresh = *{ $account }*: novo za njih: { $what }
slack-digest-below = Ovo vidite samo vi. Tjedan bez novosti ne šalje ništa.
slack-mute = Utišaj
slack-ask-help = Što možeš?
slack-ask-needs = Što treba { $persona } u fazi { $phase }?
slack-ask-find = Što imamo za { $persona } u fazi { $phase }?
slack-ask-proof = Dokaz za { $persona }
slack-ask-deals = Koji moji poslovi stoje?
slack-ask-brief = Brief za { $persona } u fazi { $phase }
slack-ask-briefs = Što imam na stolu?
slack-ask-quotes = Što { $persona } kaže svojim riječima?
slack-ask-gaps = Gdje su nam najveće praznine u sadržaju?
slack-ask-matrix = Pokaži mi matricu pokrivenosti
slack-ask-expired = Što je isteklo?
slack-brief-next = { $part ->
    [decides] Prihvati ga, dodijeli ili odbaci.
    [reviews] Pregledaj ga, pa objavi ili vrati.
    [asked_for] Vi ste ga tražili.
    [waits] Treba odgovoriti na ono što ste uzalud pitali.
   *[other] { $status ->
        [assigned] Počni pisati.
        [in_progress] Predaj ga na pregled.
        [in_review] Na pregledu je.
       *[other] Pogledaj ga.
    }
}
