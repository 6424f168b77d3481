# What can be asked.

help-what = Ich sage, was wer in welcher Phase braucht, was es dafür gibt, was fehlt und was als Nächstes zu schreiben ist.
help-knows = Was ich sage, kommt aus den Dateien Ihres Unternehmens: { $assets } und { $needs } Ihrer Zielpersonen.
help-also = Ich schlage auch Briefings vor und behalte sie, prüfe Entwürfe und schicke einmal in der Woche einen Digest. In Slack stehen unter „/milepost settings“ Sprache, Digest und Erinnerungen; die Shortcuts einer Nachricht finden Inhalte dazu oder fügen ihren Link der Bibliothek hinzu.
help-guests = Hier lassen sich öffentliche Inhalte finden: einfach nach Thema, Persona oder Format fragen.
help-deal-label = Ein Deal
help-deal = { $account }: wie lange schon in der Stufe und wer fehlt?
help-gaps-label = Lücken zum Schreiben
help-gaps = die 3 größten Lücken, für die ich schreiben könnte?
help-spoken = Verstanden: In diesem Thread kommen die Antworten ab jetzt auf { $language }. Für überall lässt sich die Sprache in meinem Home-Tab unter „Einstellungen“ wählen.
help-inviting = Geben Sie in diesem Kanal „/invite @Milepost“ ein und erwähnen Sie mich dort. Eine Direktnachricht braucht keine Einladung, und „/milepost“ mit einer Frage geht in jedem Kanal, nur für Ihre Augen.
help-installing = Das macht, wer Milepost betreibt: docs/slack.md bringt es in etwa zehn Minuten nach Slack, README.md startet es auf einem Rechner. Wo es schon läuft, holt mich „/invite @Milepost“ in einen Kanal.
help-adding = In Slack schlägt „Add to library“ unter den Kurzbefehlen einer Nachricht dem Marketing einen Link vor. Wer die Bibliothek pflegt, legt die Datei in ihren Ordner, oben darin Titel, Persona, Phase, Format, Sprache und Zielgruppe (docs/workspace.md zeigt eine); ab der nächsten Synchronisierung zählt sie.
help-language = Die Sprache steht in meinem Home-Tab unter „Einstellungen“. Für einen Thread genügt es, sie zu nennen: „antworte bitte auf Englisch“.
help-settings = Sprache, Stufenwörter, Digest und Erinnerungen stehen in meinem Home-Tab unter „Einstellungen“. Was für die ganze Installation gilt, kann auflisten, wer Milepost betreibt.
help-feedback = Mit den Daumen unter einer Antwort, oder in ihrem Thread gesagt: „nicht hilfreich“, „A12 ist veraltet“. Der Besitzer des Assets und das Marketing lesen es.
help-stopping = Es läuft nichts, was ich abbrechen könnte. „Digest abbestellen“ beendet den Digest; ein Briefing wird mit seiner Nummer verworfen oder zurückgenommen.
help-forgetting = Wer Milepost betreibt, löscht, was Sie hier gefragt und notiert haben („milepost forget“): Bitte dort nachfragen. Aus einer Nachricht heraus kann ich es nicht. Der Wortlaut von Fragen verschwindet nach einiger Zeit von selbst.
help-trusting = Das müssen Sie nicht: Jede Antwort nennt ihre Quellen, „warum?“ zeigt jeden Faktor eines Werts, und eine Aussage heißt nur dann freigegeben, wenn das Register es sagt. Was Ihre Dateien nicht sagen, rate ich nicht.
help-syncing = { $read ->
    [no] Die Dateien des Unternehmens wurden noch nie zu Ende gelesen.
   *[yes] Die Dateien des Unternehmens wurden zuletzt am { $day } um { $time } UTC gelesen.
} Was sich seither darin geändert hat, zählt ab dem nächsten „milepost sync“; den startet, wer Milepost betreibt.
help-undoing = Unter einer Entscheidung über Tags steht „Rückgängig“. Bei einem Briefing nimmt „rückgängig“ die letzte Änderung zurück („mach MP-3 rückgängig“); verworfen oder veröffentlicht bleibt es so. Was Sie zu einem Asset gesagt haben, gilt, wie Sie es zuletzt sagen. Ich lösche nichts, und Dateien ändert nur, wer sie pflegt.
