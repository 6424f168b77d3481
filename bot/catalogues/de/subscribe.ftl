# Was jemand geschickt bekommen möchte, und wann.

subscribe-who = Wer fragt? Merken geht nur für jemanden, dessen Kennung bekannt ist.
subscribe-wanted = { $subject }, { $schedule }, nur für Sie
subscribe-at = { $often } um { $hour }
subscribe-holds = { $role ->
    [sales] Darin stehen die eigenen Deals, wer dort noch fehlt und was es Neues für sie gibt. Eine Woche ohne Neues schickt nichts.
    [writer] Darin stehen die eigenen Briefings mit Terminen und was aus den letzten Inhalten wurde. Eine Woche ohne Neues schickt nichts.
   *[marketer] Darin stehen die Abdeckung gegenüber dem letzten Stand, neue und geschlossene Lücken, unbeantwortete Fragen und was bald abläuft. Eine Woche ohne Neues schickt nichts.
}
subscribe-sending = Sie kommt in Slack als Direktnachricht, nach Ihrer Uhr dort und höchstens einmal in der Woche.
subscribe-stop-label = Abbestellen
subscribe-stop = { $subject } abbestellen
subscribe-nothing-to-stop = Es ist nichts abonniert, also gibt es nichts abzubestellen.
subscribe-ended = kein { $subjects } mehr für Sie
subscribe-often = { $often ->
    [Mon] montags
    [Tue] dienstags
    [Wed] mittwochs
    [Thu] donnerstags
    [Fri] freitags
    [Sat] samstags
   *[Sun] sonntags
}
subscribe-only = Regelmäßig gibt es eines: den Digest, einmal in der Woche, mit Lücken, Änderungen und dem, was auf Sie wartet. Anderes beobachte ich nicht.
subscribe-digest-label = Wöchentlicher Digest
subscribe-digest = schick mir jede Woche den Digest
subscribe-brief = { $brief }: Wer schreibt oder prüft, wird per Direktnachricht erinnert, wenn der Termin da ist oder etwas wartet; sonst kommt nichts. Wie oft, steht in den Einstellungen (/milepost settings).
subscribe-none = Der Digest ist nicht bestellt.
subscribe-there = Der { $subject } kommt { $schedule }, nur an Sie.
subscribe-reminders = Erinnerungen an Briefings werden in den Einstellungen abgestellt: /milepost settings eingeben oder Einstellungen im Home-Tab öffnen.
subscribe-private = Der Digest ist privat: Er geht als Direktnachricht an die Person, die ihn für sich bestellt, und in keinen Kanal.
subscribe-weekly = Der Digest kommt einmal in der Woche, am genannten Tag zur genannten Stunde; öfter oder seltener wird nichts gesendet.
