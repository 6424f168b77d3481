# What changed since a day.

tell-changes-nothing = { $over ->
    [yes] Vom { $day } bis { $last } hat sich nichts geändert, was ein Datum trägt.
   *[no] Seit { $day } hat sich nichts geändert, was ein Datum trägt.
}
tell-changes-headline =
    { $over ->
        [yes] Vom { $day } bis { $last }
       *[no] Seit { $day }
    }: { $n ->
        [one] { $n } datierte Änderung; davon Inhalte entfernt oder ersetzt: { $lost }.
       *[other] { $n } datierte Änderungen; davon Inhalte entfernt oder ersetzt: { $lost }.
    }
tell-changes-today-only = Abdeckung heute: { $now }. Vom { $day } oder früher ist kein Stand gespeichert, ein Vergleich ist also nicht möglich.
tell-changes-how-kept = Jede Synchronisierung, die etwas ändert, speichert einen Stand.
tell-changes-measured = Abdeckung am { $day }: { $before }; heute: { $now }.
tell-changes-no-older = Ein älterer Stand ist nicht gespeichert.
tell-changes-no-number = keine Zahl
tell-changes-closed = Geschlossene Lücken: { $cells }.
tell-changes-opened = Neue Lücken: { $cells }.
tell-changes-more = und { $n } weitere
tell-changes-coverage = Abdeckung heute
tell-changes-coverage-question = zeig mir die Abdeckungsmatrix
tell-changes-audit = Audit
tell-changes-audit-question = welche Inhalte sind abgelaufen?
# One line a change: the day, what it happened to, what happened.
tell-changes-expired = { $day }: { $thing } – abgelaufen, nicht mehr zu verwenden
tell-changes-withdrawn = { $day }: { $thing } – Kundenfreigabe zurückgezogen
tell-changes-permission = { $day }: { $thing } – Kundenfreigabe geändert
tell-changes-superseded = { $day }: { $thing } – ersetzt durch { $other }
tell-changes-published = { $day }: { $thing } – neu
tell-changes-drafted = { $day }: { $thing } – Entwurf, nicht veröffentlicht
tell-changes-reviewed = { $day }: { $thing } – geprüft
tell-changes-aged = { $day }: { $thing } – Haltbarkeit überschritten
tell-changes-campaign-started = { $day }: { $thing } – Kampagne gestartet
tell-changes-campaign-ended = { $day }: { $thing } – Kampagne beendet
tell-changes-brief-requested = { $day }: { $thing } – Briefing angefordert
tell-changes-claim-approved = { $day }: { $thing } – Aussage freigegeben
tell-changes-claim-expired = { $day }: { $thing } – Aussage abgelaufen
tell-changes-segment-changed = { $day }: { $thing } – Segment geändert
tell-changes-research-added = { $day }: { $thing } – Forschung ergänzt
tell-changes-segment-same = { $segment }: Keine Änderung ist festgehalten.
tell-changes-segment-why = { $segment } änderte sich am { $day }: { $why }
