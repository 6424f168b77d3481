# Ein vorgeschlagenes Briefing wird geändert, oder es wird gesagt, ob ein Inhalt für mehrere reicht.

edit-brief-which = Welches Briefing? Erst eines vorschlagen lassen, oder Persona und Phase nennen.
edit-brief-one-for-all = { $possible ->
    [yes] Ja, ein Inhalt könnte für alle reichen: { $cells }.
   *[no] Nein, ein Inhalt reicht nicht für alle: { $cells }.
}
edit-brief-reads = { $cell } liest: { $formats }
edit-brief-reads-unknown = { $cell }: Was dort gelesen wird, weiß niemand
edit-brief-no-format-in-common = Kein gemeinsames Format: { $one } und { $other }.
edit-brief-depths-apart = Die gewünschte Tiefe ist verschieden: { $one } und { $other }.
edit-brief-too-many-needs = Zusammen sind { $n } Bedarfe offen; ein Inhalt für mehr als { $most } erfüllt keinen davon gut.
edit-brief-share-notes = Gemeinsam ist, worauf sie beruhen: { $notes }. Am besten aufeinander verlinken.
edit-brief-share-links = Sie können aufeinander verlinken, und Zahlen des einen Inhalts taugen auch für den anderen.
edit-brief-changed = Der Vorschlag für { $cell }, geändert:
edit-brief-needs = Bedarf: { $before } → { $after }
edit-brief-due = Fällig: { $before } → { $after }
edit-brief-format = Format: { $before } → { $after }
edit-brief-length = Länge: { $before } → { $after }
edit-brief-languages = Sprachen: { $before } → { $after }
edit-brief-score = Punkte: { $before } → { $after }/100.
edit-brief-not-stored = Er ist noch nicht gespeichert: „behalte ihn“ behält ihn.
edit-brief-start-over = Von vorn
edit-brief-no-step = Es bleibt, wie es ist: { $length }, und in diese Richtung gibt es keine weitere Stufe.
edit-brief-already = Das ist schon so: { $values }.
edit-brief-not-in-it = Stand ohnehin nicht im Vorschlag: { $needs }.
edit-brief-nothing = Was soll anders werden? Persona, Bedarfe, Format, Tiefe, Sprachen und Termin lassen sich ändern; der Wortlaut ist Sache des Autors.
edit-brief-reader = Leser: { $before } → { $after }
edit-brief-kept = { $id } ist jetzt Version { $version }
edit-brief-reviewers = prüft: { $before } → { $after }
