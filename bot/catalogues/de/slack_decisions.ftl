# Fenster, in denen etwas entschieden wird, und was danach gesagt wird.

slack-share-title = Antwort teilen
slack-share-where = In welchem Channel
slack-share-hint = Nur was alle dort sehen dürfen, wird gezeigt.
slack-post = Posten
slack-shared-by = Geteilt von { $name }
slack-shared = In #{ $channel } gepostet.
slack-shared-public = Dort lesen Gäste mit, darum steht dort nur, was an dieser Antwort öffentlich ist.
slack-shared-unseen = Ich sehe nicht, wer dort mitliest, darum steht dort nur, was an dieser Antwort öffentlich ist.
slack-shared-less = Was einen Deal nennt, steht dort nicht: Andere lesen mit.
slack-shared-without = Nicht dabei: { $assets }.
slack-shared-more = { $n } weitere
slack-put-off-cell = { $n ->
    [one] *{ $cell }* steht einen Tag lang nicht unter den Lücken.
   *[other] *{ $cell }* steht { $n } Tage lang nicht unter den Lücken.
}
slack-put-off-reason = Warum nicht jetzt
slack-put-off = Zurückstellen
slack-put-off-done = { $cell } ist zurückgestellt bis { $day }.
slack-edit-tags = Tags ändern
slack-more-tags = { $n ->
    [one] und ein weiterer Tag: „Bearbeiten“ zeigt ihn
   *[other] und { $n } weitere Tags: „Bearbeiten“ zeigt sie
}
slack-which-tags = Welche Tags stimmen
slack-which-tags-hint = Was kein Häkchen hat, wird abgelehnt und nicht mehr vorgeschlagen.
slack-who-writes = Wer schreibt
slack-who-writes-hint = Die Person bekommt es als Direktnachricht.
slack-cannot = Geht nicht
slack-broke-title = Etwas ging schief
slack-not-in-map = Das steht nicht mehr in der Karte.
slack-cell-gone = Die Zielperson oder die Phase, um die es hier ging, steht nicht mehr in der Karte: Bitte andere wählen.
slack-nobody-there = Dort braucht niemand Inhalte. Wählen Sie eine andere Phase.
slack-nobody-there-but = Dort braucht niemand Inhalte, oder die Karte sagt nicht welche. Am nächsten: { $cell }.
slack-too-many-needs = { $n ->
    [one] Höchstens ein Bedarf: Mehr auf einmal gelingt nicht.
   *[other] Höchstens { $n } Bedarfe: Mehr auf einmal gelingt nicht.
}
slack-due-past = Dieser Tag ist vorbei.
slack-deal-elsewhere = Dieser Deal ist in dieser Phase nicht offen: Wählen Sie seine Phase oder lassen Sie den Deal weg.
slack-note-said = Notiz für die Schreibenden: { $note }
slack-sent-noted = { $n ->
    [one] Notiert: ein Inhalt verschickt.
   *[other] Notiert: { $n } Inhalte verschickt.
}
slack-thanks = Danke. Wem der Inhalt gehört, der erfährt davon.
slack-thanks-nobody = Danke, das ist notiert.
slack-owner-told = { $name } fand eine Antwort nicht hilfreich ({ $reason }). Darin von Ihnen:
slack-owner-told-of = { $name } sagt über { $asset } von Ihnen, dass es nicht taugt.
slack-owner-told-fault = { $name } meldet einen Fehler in Ihrem { $asset }: { $fault }.
slack-owner-unknown = { $owners } finde ich in diesem Slack nicht und habe deshalb nichts weitergegeben: Sagen Sie es bitte selbst, wenn es wichtig ist.
slack-owner-question = Die Frage war: „{ $question }“
slack-owner-words = In eigenen Worten: „{ $more }“
slack-in-your-messages = Die Datei ist in Ihren Direktnachrichten.
slack-matrix-file = Abdeckungsmatrix
slack-brief-file = Brief: { $title }
slack-tags-suggested = { $name } schlägt diese Tags vor:
slack-suggested-to = Vorgeschlagen; { $owner } entscheidet.
slack-suggested-nobody = Als Vorschlag notiert; der Inhalt gehört niemandem, den man fragen könnte.
slack-tags-back = Rückgängig gemacht: Der Vorschlag für { $asset } ist wieder offen.
slack-decided-by = { $name } hat das schon entschieden.
slack-ask-person = { $name } fragen
slack-ask-person-gets = *{ $name }* bekommt das von mir als Direktnachricht, einmal:
slack-ask-person-note = Was noch dazugehört
slack-asks-you = *{ $name }* fragt Sie, weil die Bibliothek nichts dafür hat:
slack-asks-you-answer = Schreiben Sie { $name } selbst: Was Sie mir sagen, kommt dort nicht an.
slack-asked-person = { $name } hat { $person } gefragt; die Frage steht dort in einer Direktnachricht.
