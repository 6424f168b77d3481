# Welche Briefings offen sind, wer sie schreibt und bis wann.

tell-briefs-unknown = Ein Briefing mit dieser Kennung gibt es nicht.
tell-briefs-nothing = { $own ->
    [yes] Kein Briefing zu schreiben.
   *[no] { $who } hat kein Briefing zu schreiben.
}
tell-briefs-none-for = Für { $cells } schreibt niemand: Kein Briefing dafür ist offen.
tell-briefs-unassigned = Schreibt noch niemand: { $brief }
tell-briefs-line = { $id } „{ $title }“: { $cell }, für { $needs }. { $state }
tell-briefs-state = Status: { $status }; schreibt: { $writer }; fällig: { $due }.
tell-briefs-nobody = niemand
tell-briefs-no-date = kein Termin
tell-briefs-requested = Angefragt von { $who }.
tell-briefs-requested-on = Angefragt von { $who } am { $day }.
tell-briefs-late-ones = { $n ->
    [one] { $n } Briefing ist überfällig:
   *[other] { $n } Briefings sind überfällig:
}
tell-briefs-none-late = { $own ->
    [yes] Keines Ihrer Briefings ist überfällig.
   *[no] Kein Briefing ist überfällig.
}
tell-briefs-none-due = { $own ->
    [yes] Keines Ihrer Briefings ist fällig ({ $first } bis { $last }).
   *[no] Kein Briefing ist fällig ({ $first } bis { $last }).
}
tell-briefs-late = { $n ->
    [one] Seit { $n } Tag überfällig.
   *[other] Seit { $n } Tagen überfällig.
}
tell-briefs-is-it = { $said ->
    [yes] Ja.
    [over] Nein, es wurde verworfen.
   *[no] Nein, noch nicht.
}
tell-briefs-sharpened = von einem Modell formuliert: { $fields }
tell-briefs-version = Version { $version }: { $who }, { $day }. { $what }
tell-briefs-asked-for = { $own ->
    [yes] Von dem, worum Sie gebeten haben:
   *[no] Von dem, worum { $who } gebeten hat:
}
tell-briefs-arrived = Seither für alles, worum es in { $id } geht, in die Bibliothek gekommen: { $asset }. Bitte dort, wo danach gefragt wird, „ja“ sagen, oder „{ $id } ist veröffentlicht als“ mit der ID.
tell-briefs-reviewers = { $id } prüfen: { $reviewers }.
tell-briefs-versions = { $id } „{ $title }“, neueste Version zuerst:
tell-briefs-no-version = { $id } hat die Versionen 1 bis { $newest }.
tell-briefs-compared = { $same ->
    [yes] { $id }: Die Versionen { $first } und { $last } sagen dasselbe.
   *[no] { $id }, von Version { $first } zu Version { $last }:
}
tell-briefs-closed-by = { $id }: { $status }, von { $who } am { $day }: { $said }
tell-briefs-needed = { $id } ist für { $cell }: { $needs }.
tell-briefs-file = { $id } im Ganzen als Datei: In Slack folgt sie hier, auf der Kommandozeile wird sie exportiert.
tell-briefs-became = { $id } wurde veröffentlicht als { $assets }.
tell-briefs-not-out = Aus { $id } ist noch kein Asset geworden.
tell-briefs-none-to-review = Kein Briefing, das in Prüfung ist, nennt Sie als Prüfer.
tell-briefs-none-on = { $n ->
    [0] An „{ $matter }“ arbeitet niemand: Kein Briefing ist offen.
   *[other] An „{ $matter }“ arbeitet niemand. Offen sind:
}
