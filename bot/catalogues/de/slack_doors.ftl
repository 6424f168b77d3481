# Türen, die keine Fragen sind: Startseite für Gäste, Kurzbefehle, Links, Schritte von Workflows, was später gesagt wird.

slack-guest-home = *Hallo.* Ich finde öffentliche Inhalte dieser Firma: Fragen Sie mich im Tab Nachrichten nach einem Thema.
slack-proposed = { $n ->
    [one] Für die Bibliothek vorgeschlagen
   *[other] { $n } für die Bibliothek vorgeschlagen
}
slack-proposed-by = von { $who }
slack-digest-muted = Sie bekommen keine Übersichten mehr. *Einstellungen* auf meiner Startseite bringt sie zurück.
slack-answerable = Sie haben am { $day } gefragt: „{ $question }“. Jetzt gibt es etwas:
slack-ask-again = Noch einmal fragen
slack-proposal-kept = „{ $title }“ ist für die Bibliothek vorgeschlagen. Das Marketing findet es auf der Startseite und im Audit. Die Datei unten kommt in den Ordner der Bibliothek, sobald ihre leeren Zeilen ausgefüllt sind.
slack-already-there = Das ist schon in der Bibliothek: { $asset }, { $state }.
slack-already-proposed = „{ $title }“ ist für die Bibliothek schon vorgeschlagen und noch nicht darin. Das Marketing findet es auf der Startseite und im Audit, bis ein Inhalt diese Adresse hat.
slack-nothing-to-find = In dieser Nachricht stehen keine Wörter, nach denen ich suchen kann.
slack-step-nothing-asked = Der Schritt hat nichts zu suchen bekommen: Geben Sie eine Persona, eine Phase oder ein Thema an.
slack-step-nothing-found = Nichts Öffentliches in der Bibliothek passt. Lassen Sie Persona oder Phase weg oder nehmen Sie andere Wörter.
slack-step-unknown-persona = Die Persona „{ $persona }“ kenne ich nicht. In der Karte stehen: { $known }.
slack-step-unknown-phase = Die Phase „{ $phase }“ kenne ich nicht. In der Karte stehen: { $known }.
slack-step-broke = Milepost konnte das nicht nachsehen. Starten Sie den Workflow noch einmal; geschieht es wieder, fragen Sie, wer Milepost betreibt (Code { $code }).
slack-owner = Zuständig
slack-expires-on = Läuft ab
slack-used-lately = In 90 Tagen verwendet
slack-sharing = Darf verschickt werden
slack-may-send = { $kind ->
    [offer] ja
    [offer_with_notice] unter NDA
    [internal_only] nein, nur für Kollegen
   *[withheld] nein
}
