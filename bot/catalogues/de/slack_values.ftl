# Values as Slack's messages say them. `Words.named` looks them up.

slack-role-marketer = Marketing
slack-role-writer = Redaktion
slack-role-sales = Vertrieb
slack-finding-expired = abgelaufen
slack-finding-superseded = ersetzt
slack-finding-draft = im Entwurf
slack-finding-withdrawn = Freigabe entzogen
slack-finding-never-used-90d = ungenutzt
slack-finding-untagged = ohne Tags
slack-finding-not-involved-cells = für niemanden
slack-finding-stale = veraltet
slack-finding-duplicates = doppelt
slack-finding-due-to-expire-180d = bald abgelaufen
slack-finding-mis-tagged-suspects = mit fraglichen Tags
slack-finding-gives-orders = mit Befehlen
slack-reason-outdated = Veraltet
slack-reason-wrong-format = Falsches Format
slack-reason-wrong-persona = Falsche Zielperson
slack-reason-missing = Etwas fehlt
slack-digest-weekly = Jeden Montag, 9:00 Uhr
slack-digest-never = Nie
slack-digest-at = { $day ->
    [Mon] Jeden Montag
    [Tue] Jeden Dienstag
    [Wed] Jeden Mittwoch
    [Thu] Jeden Donnerstag
    [Fri] Jeden Freitag
    [Sat] Jeden Samstag
   *[Sun] Jeden Sonntag
}, { $hour } Uhr
slack-step-accepted = Annehmen
slack-step-in-progress = Anfangen
slack-step-in-review = Zur Prüfung geben
slack-told-assigned = { $name } hat Ihnen dieses Briefing zum Schreiben gegeben.
slack-told-in-review = { $name } hat Ihnen das zur Prüfung gegeben.
slack-told-accepted = { $name } hat das Briefing angenommen, um das Sie gebeten haben.
slack-told-published = { $name } hat veröffentlicht, worum Sie gebeten haben.
slack-told-dropped = { $name } hat das Briefing verworfen, um das Sie gebeten haben: { $why }
slack-told-own-dropped = { $name } hat dieses Briefing verworfen, Sie müssen es nicht mehr schreiben: { $why }
slack-told-own-published = { $name } hat dieses Briefing veröffentlicht: Daran ist nichts mehr zu schreiben.
slack-told-back = { $name } gibt Ihnen dieses Briefing zurück: Es liegt wieder bei Ihnen. Was fehlt, lässt sich in diesem Thread fragen.
slack-told-back-because = { $name } hat Ihnen dieses Briefing zurückgegeben: { $why }
slack-told-taken-away = { $name } hat Ihnen { $id } „{ $title }“ abgenommen. Es schreibt jetzt: { $writer }.
slack-told-changed = { $name } hat { $id } „{ $title }“ geändert: { $changed }
slack-told-as-before = { $name } hat { $id } „{ $title }“ geändert und es zurückgenommen: Es ist, wie es war.
slack-reminders-due = Wenn ein Briefing von mir fällig ist
slack-reminders-never = Nie
slack-stages = { $more ->
    [yes] { $stages } …
   *[no] { $stages }
}
