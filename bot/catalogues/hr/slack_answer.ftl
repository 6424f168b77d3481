# An answer in Slack: headings, buttons and the small print.

slack-nearest = Najbliže što imamo:
slack-more-assets = { $n ->
    [one] i još { $n } sadržaj
    [few] i još { $n } sadržaja
   *[other] i još { $n } sadržaja
}
slack-more = { $n ->
    [one] i još { $n }
    [few] i još { $n }
   *[other] i još { $n }
}
slack-open = Otvori
slack-show-more = { $n ->
    [one] Prikaži još { $n } redak
    [few] Prikaži još { $n } retka
   *[other] Prikaži još { $n } redaka
}
slack-whole-answer = Cijeli odgovor
slack-close = Zatvori
slack-cancel = Odustani
slack-sent = Poslano
slack-only-in = Samo { $language }
slack-language = Jezik
slack-segment = Segment
slack-all-segments = Svi segmenti i jezici
slack-why = Zašto ovo?
slack-share = Podijeli u kanal
slack-helpful = Korisno
slack-not-helpful = Nije korisno
slack-reads = čita: { $formats }
slack-review-tags = Pregledaj oznake za { $asset }
slack-stage = { $stage } = { $phase }
slack-days = { $n ->
    [one] { $n } dan u fazi
    [few] { $n } dana u fazi
   *[other] { $n } dana u fazi
}
slack-days-usual = { $n ->
    [one] { $n } dan u fazi, uobičajeno { $typical }
    [few] { $n } dana u fazi, uobičajeno { $typical }
   *[other] { $n } dana u fazi, uobičajeno { $typical }
}
slack-against = protiv { $rival }
slack-next-step = *Sljedeći korak:* { $step }
slack-approval-open = Odobrenje još nedostaje:
slack-create-brief = Napravi brief
slack-why-number = Zašto { $number }?
slack-not-now = Ne sada
slack-next-page = Sljedeći dio ({ $page } od { $pages })
slack-csv = Izvezi CSV
slack-overall = Ukupno { $covered }.
slack-legend-status = 🟢 { status-covered } · 🟡 { status-partial } · 🔴 { status-gap } · ⚪ { status-not-needed }
slack-legend = { slack-legend-status } · { letter-driver } { participation-driver } · { letter-participant } { participation-participant } · { letter-gatekeeper } { participation-gatekeeper }
slack-legend-campaigns = iza točke: kampanje u tijeku ili planirane
slack-weakest-gate = najslabija vrata
slack-no-part = –
slack-unmapped = ?
slack-reader = Čitatelj
slack-format = Format
slack-due = Rok
slack-score = Ocjena
slack-from-to = Od → do
slack-outline = Kostur
slack-use = Koristi: { $assets }
slack-link-to = Poveži na: { $assets }
slack-do-not-use = Ne koristi: { $assets }
slack-to-mend = Prvo popraviti
slack-from-data = Napisano iz podataka.
slack-proposed-from-data = Napisano iz podataka. Prijedlog: čuva se tek kad to kažete.
slack-export = Preuzmi
slack-edit = Uredi
slack-assign = Dodijeli
slack-tags-accepted = Oznake za { $asset } prihvaćene.
slack-tags-rejected = Prijedlog za { $asset } odbijen.
slack-undo = { $n ->
    [one] Poništi ({ $n } sat)
    [few] Poništi ({ $n } sata)
   *[other] Poništi ({ $n } sati)
}
slack-untagged = ništa
slack-tagged-now = Sada označeno: { $tags }
slack-accept = Prihvati
slack-suggest = Predloži
slack-reject = Odbij
slack-effect = Prihvaćanjem { $cell } raste s { $before } na { $after }.
slack-changed-meanwhile = { $ids }: netko je to u međuvremenu promijenio; ništa nije učinjeno.
slack-changed-meanwhile-remedy = Pogledajte još jednom, pa odlučite.
slack-old-button = Ovaj gumb je iz starije poruke i više ne radi.
slack-old-button-remedy = Pitajte ponovno i koristite nove gumbe.
slack-broke = Nešto je puklo kod nas; vaše pitanje je sačuvano.
slack-broke-code = Pokušajte za minutu. Ako se ponovi, javite onome tko vodi Milepost ovaj kod: { $code }
slack-busy = { $n ->
    [one] { $n } pitanje je prije vašega.
    [few] { $n } pitanja su prije vašega.
   *[other] { $n } pitanja je prije vašega.
}
slack-why-covered = Zašto { $covered }?
slack-cell-evidence = Dokazi
slack-cell-journey = Put kupca
