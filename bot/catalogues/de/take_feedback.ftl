# Was jemand von einer Antwort oder einem Asset hält.

take-feedback-which = Welche Antwort, welches Asset? Das Asset nennen oder es gleich nach der Antwort sagen.
take-feedback-thanks = Gern. Ob es geholfen hat oder nicht: Wer es sagt, dessen Urteil wird behalten.
take-feedback-welcome = Gern.
take-feedback-label = { $good ->
    [yes] Hat geholfen
   *[no] Hat nicht geholfen
}
take-feedback-verdict = { $good ->
    [yes] hilfreich
   *[no] nicht hilfreich
}
take-feedback-about = { $verdict }, zu { $about }
take-feedback-owners = Zu lesen für { $owners }.
take-feedback-no-owner = Für das Asset ist niemand verantwortlich, der es lesen könnte.
take-feedback-demand = Das zählt ab jetzt als Nachfrage nach { $need }.
take-feedback-unanswered = Das zählt ab jetzt als Frage, die niemand beantworten konnte.
take-feedback-sent-to = Vermerkt als gesendet an { $account }.
take-feedback-sent-which = Welcher Inhalt wurde geschickt? Bitte die Nummer in der letzten Liste nennen oder den Titel: „habe das zweite geschickt“.
take-feedback-sent-blocked = { $asset } darf nicht hinaus: { $reason }. { $owner ->
    [none] Niemand ist dafür zuständig: Bitte denen sagen, die die Bibliothek führen, dass es hinausging.
   *[other] Bitte { $owner } sagen, dass es hinausging.
}
take-feedback-sent-nda = { $asset } ist nur für Leser unter NDA: Bitte prüfen, dass es eines gibt.
take-feedback-uses = Die Nutzung in den Dateien bleibt, wie sie ist: Sie kommt aus der eigenen Zählung.
take-feedback-thumb = { $good ->
    [yes] Daumen hoch
   *[no] Daumen runter
}
take-feedback-thumb-for = { $good ->
    [yes] Daumen hoch für { $asset }
   *[no] Daumen runter für { $asset }
}
take-feedback-left = In Ordnung. Es kann mit etwas anderem weitergehen.
take-feedback-fault-of = Um welches Asset geht es? Schreiben Sie es mit seinem Namen dazu, dann erfährt es sein Besitzer.
take-feedback-unsent = In Ordnung: Ich notiere nichts als verschickt.
