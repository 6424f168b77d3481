# Ein Briefing, das hier geführt wird: was damit geht und was dazu gesagt wird.

slack-keep-brief = Briefing behalten
slack-state = Stand
slack-writer = Wer schreibt
slack-reviewers = Wer prüft
slack-languages = Sprachen
slack-first-language = Zuerst in welcher Sprache
slack-i-write-it = Ich schreibe es
slack-back-to-writer = Zurück zum Schreiben
slack-publish = Veröffentlichen
slack-publish-title = Briefing veröffentlichen
slack-drop = Verwerfen
slack-drop-title = Briefing verwerfen
slack-drop-reason = Warum es verworfen wird
slack-what-it-became = Der Inhalt, der daraus wurde
slack-what-it-became-hint = Wer vergeblich danach gefragt hat, erfährt es.
slack-publish-anyway-label = Nicht alles davon
slack-publish-anyway = Es ist das Stück, auch wenn es nicht alles ist, was verlangt war
slack-publish-anyway-error = Bitte ein anderes wählen, oder ankreuzen, dass es trotzdem das Stück ist.
slack-change-brief = Briefing ändern
slack-versions = Fassungen
slack-version = Fassung { $version }
slack-version-by = { $version }: { $who }, { $day }
slack-brief-already = { $name } war schneller: { $id } ist { $status }.
slack-brief-already-yours = Sie haben es inzwischen selbst geändert: { $id } ist { $status }.
slack-brief-answered-yours = Das haben Sie schon beantwortet: { $id } ist { $status }.
slack-brief-it-is = Es ist { $id }.
slack-brief-unchanged = An { $id } wurde nichts geändert.
slack-is-it-done = Das ist für *{ $id }* „{ $title }“ angekommen: { $assets }. Ist das Briefing damit erledigt?
slack-yes-done = Ja, erledigt
slack-not-done = Nein, das nicht
slack-not-done-noted = Notiert: Danach frage ich nicht noch einmal. Das Briefing bleibt offen.
slack-arrived-gone = Was angekommen war, ist nicht mehr in der Bibliothek. Das Briefing bleibt offen.
slack-remind-ahead = { $days ->
    [one] Dieses Briefing ist morgen fällig.
   *[other] Dieses Briefing ist in { $days } Tagen fällig.
}
slack-remind-today = Dieses Briefing ist heute fällig.
slack-remind-overdue = { $days ->
    [one] Dieses Briefing ist seit einem Tag überfällig.
   *[other] Dieses Briefing ist seit { $days } Tagen überfällig.
}
slack-mute-reminders = Nicht mehr erinnern
slack-reminders-muted = Ich erinnere Sie nicht mehr an Briefings. In den Einstellungen unter App Home kommt es wieder.
slack-draft-of = { $file }: { $line }
slack-draft-not-read = { $file } lässt sich nicht lesen: { $why }.
slack-drafts-left = { $n ->
    [one] Eine weitere Datei wurde nicht geprüft: drei auf einmal.
   *[other] { $n } weitere Dateien wurden nicht geprüft: drei auf einmal.
}
