# Was ein Knopf oder ein Formular nicht kann, und was hilft. `Refused` nennt sie.

refused-forgotten = Die Frage zu dieser Antwort ist nicht mehr gespeichert.
refused-forgotten-remedy = Stellen Sie sie noch einmal und nehmen Sie die neuen Knöpfe.
refused-gone = Worum es hier geht, ist nicht mehr in der Bibliothek.
refused-gone-remedy = Fragen Sie noch einmal, um zu sehen, was es jetzt gibt.
refused-not-in-channel = Ich bin nicht in diesem Channel und kann dort nichts schreiben.
refused-not-in-channel-remedy = Geben Sie dort /invite @Milepost ein und versuchen Sie es noch einmal.
refused-not-here = Hier lesen Gäste mit, deshalb geht das hier nicht.
refused-not-here-remedy = Fragen Sie mich in einer Direktnachricht.
refused-marketers-only = Das entscheidet nur das Marketing.
refused-marketers-only-remedy = Sagen Sie es jemandem aus dem Marketing.
refused-too-late = Das lässt sich nicht mehr rückgängig machen: Es ist mehr als 24 Stunden her.
refused-too-late-remedy = Ändern Sie die Tags in der Datei des Inhalts.
refused-too-slow = Slack hat die Tür geschlossen, bevor das Fenster fertig war.
refused-too-slow-remedy = Drücken Sie noch einmal.
refused-undone = Das wurde schon rückgängig gemacht.
refused-undone-remedy = Lassen Sie sich die Prüfung noch einmal zeigen, um neu zu entscheiden.
refused-no-files = Slack hat die Datei nicht angenommen.
refused-no-files-remedy = Wer Milepost betreibt, kann ihm das Recht files:write geben; docs/slack.md sagt, wie.
refused-no-writers = In der Liste der Leute steht niemand, der schreibt.
refused-no-writers-remedy = Tragen Sie sie in company.yaml ein, jede Person mit dem Team writers.
refused-reviewed = Für diesen Inhalt ist kein Tag-Vorschlag mehr offen.
refused-reviewed-remedy = Neue Vorschläge kommen, wenn sich sein Text oder die Karte ändert.
refused-private = Ein Deal wird nur der zuständigen Person gezeigt, keinem Channel.
refused-private-remedy = Kopieren Sie, was die anderen wissen sollen.
