# App Home, the digest and what may be asked.

slack-home-title = Was Käufer brauchen, was wir haben, was fehlt
slack-coverage = Abdeckung
slack-top-gaps = Größte Lücken
slack-to-tidy = In der Bibliothek aufzuräumen
slack-review-queue = { $n ->
    [one] Ein Asset mit unvollständigen Tags
   *[other] { $n } Assets mit unvollständigen Tags
}
slack-review = Prüfen
slack-my-briefs = Meine Briefings
slack-free-briefs = Noch ohne Autor
slack-no-briefs = Sie haben kein Briefing zu schreiben.
slack-my-deals = Meine offenen Deals
slack-no-deals = Sie haben hier keinen offenen Deal.
slack-collateral = Material
slack-not-on-board = *Zustimmung noch offen:* { $who }
slack-due-on = fällig { $day }
slack-no-due = ohne Termin
slack-ask-me = Sie können mich fragen
slack-your-feedback = Was aus Ihrem Feedback wurde
slack-known = Ich kenne { $assets } und { $cells } der Karte
slack-synced = abgeglichen { $day }, { $time }
slack-never-synced = noch nicht abgeglichen
slack-settings = Einstellungen
slack-settings-offer = Hier sind Ihre Sprache, die Namen der Phasen, der Wochenbericht und die Erinnerungen.
slack-digest-title = Seit { $day }
slack-digest-first = Die Abdeckung liegt bei { $covered }. Noch kein Verlauf.
slack-digest-coverage = { $mark } Abdeckung { $covered }, zuvor { $before }.
slack-new-gaps = { $n ->
    [one] *Eine neue Lücke:* { $cells }
   *[other] *{ $n } neue Lücken:* { $cells }
}
slack-closed-gaps = { $n ->
    [one] *Eine Lücke geschlossen:* { $cells }
   *[other] *{ $n } Lücken geschlossen:* { $cells }
}
slack-unanswered = Ohne Antwort: „{ $question }“{ $known ->
    [yes] {" "}({ $asker })
   *[no] {""}
}
slack-expires = { $asset } läuft am { $day } ab
slack-unused = { $n ->
    [one] *Ein gutes Asset, das niemand nutzt:* { $assets }
   *[other] *{ $n } gute Assets, die niemand nutzt:* { $assets }
}
slack-used = Ihr „{ $title }“: { $uses }× genutzt, Deals: { $deals }
slack-fresh = *{ $account }*: neu für sie: { $what }
slack-digest-below = Nur Sie sehen das. Eine Woche ohne Neues sendet nichts.
slack-mute = Stumm schalten
slack-ask-help = Was kannst du?
slack-ask-needs = Was braucht { $persona } in { $phase }?
slack-ask-find = Was haben wir für { $persona } in { $phase }?
slack-ask-proof = Belege für { $persona }
slack-ask-deals = Welche meiner Deals stecken fest?
slack-ask-brief = Briefing für { $persona } in { $phase }
slack-ask-briefs = Was liegt bei mir?
slack-ask-quotes = Was sagt { $persona } in eigenen Worten?
slack-ask-gaps = Wo sind unsere größten Content-Lücken?
slack-ask-matrix = Zeig mir die Abdeckungsmatrix
slack-ask-expired = Was ist abgelaufen?
slack-brief-next = { $part ->
    [decides] Annehmen, jemandem geben oder verwerfen.
    [reviews] Prüfen, dann veröffentlichen oder zurückgeben.
    [asked_for] Sie haben es sich gewünscht.
    [waits] Es soll beantworten, wonach Sie vergeblich gefragt haben.
   *[other] { $status ->
        [assigned] Mit dem Schreiben anfangen.
        [in_progress] Zur Prüfung geben.
        [in_review] Es liegt bei der Prüfung.
       *[other] Ansehen.
    }
}
