# An answer in Slack: headings, buttons and the small print.

slack-nearest = Am nächsten kommt:
slack-more-assets = { $n ->
    [one] und ein weiteres Asset
   *[other] und { $n } weitere Assets
}
slack-more = { $n ->
    [one] und eines mehr
   *[other] und { $n } mehr
}
slack-open = Öffnen
slack-show-more = { $n ->
    [one] Eine weitere Zeile zeigen
   *[other] { $n } weitere Zeilen zeigen
}
slack-whole-answer = Die ganze Antwort
slack-close = Schließen
slack-cancel = Abbrechen
slack-sent = Ich habe gesendet
slack-only-in = Nur { $language }
slack-language = Sprache
slack-segment = Segment
slack-all-segments = Alle Segmente und Sprachen
slack-why = Warum das?
slack-share = In einem Kanal teilen
slack-helpful = Hilfreich
slack-not-helpful = Nicht hilfreich
slack-reads = liest: { $formats }
slack-review-tags = Tags von { $asset } prüfen
slack-stage = { $stage } = { $phase }
slack-days = { $n ->
    [one] ein Tag in dieser Phase
   *[other] { $n } Tage in dieser Phase
}
slack-days-usual = { $n ->
    [one] ein Tag in dieser Phase, üblich { $typical }
   *[other] { $n } Tage in dieser Phase, üblich { $typical }
}
slack-against = gegen { $rival }
slack-next-step = *Nächster Schritt:* { $step }
slack-approval-open = Freigabe noch offen:
slack-create-brief = Briefing anlegen
slack-why-number = Warum { $number }?
slack-not-now = Nicht jetzt
slack-next-page = Nächster Teil ({ $page } von { $pages })
slack-csv = Als CSV ausgeben
slack-overall = Gesamt { $covered }.
slack-legend-status = 🟢 { status-covered } · 🟡 { status-partial } · 🔴 { status-gap } · ⚪ { status-not-needed }
slack-legend = { slack-legend-status } · { letter-driver } { participation-driver } · { letter-participant } { participation-participant } · { letter-gatekeeper } { participation-gatekeeper }
slack-legend-campaigns = hinter dem Punkt: laufende oder geplante Kampagnen
slack-weakest-gate = schwächstes Gate
slack-no-part = –
slack-unmapped = ?
slack-reader = Zielperson
slack-format = Format
slack-due = Fällig
slack-score = Punkte
slack-from-to = Von → zu
slack-outline = Gliederung
slack-use = Nutzen: { $assets }
slack-link-to = Verlinken: { $assets }
slack-do-not-use = Nicht nutzen: { $assets }
slack-to-mend = Zuerst beheben
slack-from-data = Aus Daten geschrieben.
slack-proposed-from-data = Aus Daten geschrieben. Ein Vorschlag: Er wird erst behalten, wenn Sie es sagen.
slack-export = Herunterladen
slack-edit = Bearbeiten
slack-assign = Zuweisen
slack-tags-accepted = Tags von { $asset } angenommen.
slack-tags-rejected = Vorschlag für { $asset } abgelehnt.
slack-undo = { $n ->
    [one] Rückgängig (eine Stunde)
   *[other] Rückgängig ({ $n } Stunden)
}
slack-untagged = nichts
slack-tagged-now = Tags jetzt: { $tags }
slack-accept = Annehmen
slack-suggest = Vorschlagen
slack-reject = Ablehnen
slack-effect = Mit Annahme steigt { $cell } von { $before } auf { $after }.
slack-changed-meanwhile = { $ids }: Das hat inzwischen jemand anders geändert; es ist nichts geschehen.
slack-changed-meanwhile-remedy = Sehen Sie es sich noch einmal an, dann entscheiden Sie.
slack-old-button = Dieser Knopf stammt aus einer älteren Nachricht und funktioniert nicht mehr.
slack-old-button-remedy = Fragen Sie noch einmal und nutzen Sie die neuen Knöpfe.
slack-broke = Bei uns ist etwas schiefgegangen; Ihre Frage ist notiert.
slack-broke-code = Versuchen Sie es in einer Minute wieder. Bleibt es so, nennen Sie dem Betreuer von Milepost diesen Code: { $code }
slack-busy = { $n ->
    [one] Eine Frage ist vor Ihrer an der Reihe.
   *[other] { $n } Fragen sind vor Ihrer an der Reihe.
}
slack-why-covered = Warum { $covered }?
slack-cell-evidence = Belege
slack-cell-journey = Journey
