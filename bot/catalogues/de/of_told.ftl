# Was eine kurze Nachricht von dem fragt, wovon gerade die Rede war.

of-told-for-owner = { $account }: Das ist für die Person, die den Deal betreut.
of-told-deal-since = { $account } ist seit dem { $day } in { $stage }.
of-told-no-amounts = Was diese Deals wert sind, ist für die, die sie betreuen.
of-told-number = { $n }: { $things }.
of-told-some = { $n } von { $all }:
of-told-none-so = Keines der { $n } ist so.
of-told-not-written = dazu ist nichts eingetragen
of-told-no-end = kein Ende eingetragen
of-told-in-language = { $said ->
    [it] { $asset } ist auf { $language }.
    [others] { $asset } ist auf { $own }; auf { $language } gibt es für denselben Bedarf: { $assets }.
   *[none] { $asset } ist auf { $own }; auf { $language } gibt es für dieselben Bedarfe nichts.
}
of-told-due = { $day ->
    [none] { $brief }: kein Termin.
   *[other] { $brief }: fällig am { $day }.
}
of-told-writer = { $writer ->
    [none] { $brief }: Noch schreibt es niemand.
   *[other] { $brief }: { $writer } schreibt es.
}
of-told-reader = Für { $cell }: { $who }
of-told-can-ask = { $kind ->
    [deal] Zu { $thing } kann man fragen: Betreuer, Betrag, Stufe und seit wann, nächster Schritt, Abschluss, letzter Kontakt, Wettbewerber, Personen, wer blockiert, Verlauf.
    [asset] Zu { $thing } kann man fragen: Verantwortliche, Leser, letzte Prüfung, Ablauf, Länge, Format, Sprachen, Link, ob es hinaus darf.
    [claim] Zu { $thing } kann man fragen: wo es steht, wer es freigab, bis wann, Stichprobe, Wortlaut.
    [brief] Zu { $thing } kann man fragen: wer schreibt, Termin, wer gefragt hat, Leser, Gliederung, Länge, Prüfer.
    [proposal] Zum Brief für { $thing } kann man fragen: Leser, Termin, Gliederung, Länge, Prüfer, wer gefragt hat; „behalten“ behält ihn.
    [gap] Zu { $thing } kann man fragen: wer gefragt hat, wer schreibt, warum, was am wenigsten Arbeit macht.
    [campaign] Zu { $thing } kann man fragen: Verantwortliche, Daten, Kanäle, Leser, Inhalte.
   *[other] Zu { $thing } kann man fragen: wer es sagte, wann, in welcher Notiz.
}
