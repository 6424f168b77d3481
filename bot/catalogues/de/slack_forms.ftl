# Windows with something to fill in. Titles and buttons have at most 24 characters.

slack-new-brief = Neues Briefing
slack-preview = Vorschau
slack-for-whom = Für wen
slack-when = Wann
slack-choose = Auswählen
slack-better = Besser: { $cell }.
slack-nobody-reads = *{ $cell }* braucht keinen Inhalt: dort würde ihn niemand lesen.
slack-what-is-missing = Was fehlt
slack-needs-hint = Angehakt ist das Wichtigste von dem, was heute nichts erfüllt. Mehr als drei in einem Stück erfüllen keines gut.
slack-due-hint = Bleibt es leer, richtet sich der Termin nach den wartenden Deals.
slack-for-deal = Für welchen Deal
slack-note = Notiz für den Autor
slack-add-asset = Asset vorschlagen
slack-add-says = Das Marketing entscheidet darüber. Sie bekommen eine Datei für den Ordner der Bibliothek; bis sie darin ist, ist das Asset nur vorgeschlagen.
slack-add = Vorschlagen
slack-asset-title = Titel
slack-asset-link = Link
slack-audience = Wer es haben darf
slack-audience-hint = Intern, bis Sie etwas anderes sagen.
slack-length = Umfang
slack-as-i-ask = Wie ich frage
slack-stage-words = Worte für Phasen
slack-stages-of-map = Die der Karte
slack-digest = Überblick
slack-digest-hint = Privat, und nur wenn es Neues gibt.
slack-save = Speichern
slack-send = Senden
slack-what-was-wrong = Was war falsch?
slack-in-your-words = In Ihren Worten
slack-goes-to-owner = Der Besitzer des Assets bekommt es, ohne Sätze über Deals oder Leute eines Käufers, von denen er nicht wissen darf.
slack-which-sent = Welche haben Sie gesendet?
slack-reminders = Erinnerungen an Briefings
slack-reminders-hint = Privat: drei Tage vor dem Termin, am Tag selbst und danach jede Woche.
slack-not-listed =
    { $n ->
    [one] Hier fehlt 1 weitere Möglichkeit
   *[other] Hier fehlen { $n } weitere Möglichkeiten
    }{ $of ->
    [writer] ; schreiben Sie in den Thread: „gib es { $name }“.
    [reviewer] ; schreiben Sie in den Thread: „{ $name } soll auch prüfen“.
    [format] ; schreiben Sie in den Thread: „Format: { $name }“.
    [language] ; schreiben Sie in den Thread: „auch auf { $name }“.
    [asset] ; schreiben Sie in den Thread: „veröffentlicht als { $name }“.
    [persona] ; schreiben Sie in den Thread: „Briefing für { $name }“.
    [phase] ; schreiben Sie in den Thread: „Briefing für { $name }“.
    [tag] ; schreiben Sie in den Thread: „tagge { $asset } mit { $name }“.
    [deal] ; schreiben Sie in den Thread: „Briefing für { $name }“.
    [need] ; schreiben Sie in den Thread: „Briefing für { $name }“.
   *[other] .
    }
