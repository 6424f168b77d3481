# While an answer is on its way, and beside it.

slack-thinking = liest die Frage
slack-looking = Sucht in der Bibliothek
slack-wording = Prüft jedes Wort
slack-guests-read-along = Hier lesen Gäste mit, deshalb nenne ich nur Öffentliches. Den Rest gibt es per Direktnachricht.
slack-cannot-see-you = Slack sagt mir nicht, wer Sie sind, deshalb nenne ich nur Öffentliches. Sagen Sie es denen, die Milepost betreiben: Im Protokoll steht, was fehlt.
slack-no-picture = Das Bild der Matrix fehlt: Slack lässt mich hier keine Dateien senden. Wer Milepost betreibt, kann ihm das Recht files:write geben; docs/slack.md sagt, wie.
slack-cannot-see-who-reads = Slack sagt mir nicht, wer hier mitliest, deshalb nenne ich nur Öffentliches. Den Rest gibt es per Direktnachricht.
slack-answered-already = Das ist in diesem Thread schon beantwortet.
slack-answered-alone = Das wurde schon beantwortet, Ihnen allein. Ist die Antwort nicht mehr da, fragen Sie noch einmal.
slack-brought-already = Das steht schon in diesem Thread. Ist es weg, fragen Sie noch einmal.
slack-ask-why = warum?
slack-ask-in-language = nur { $language }
slack-ask-in-segment = nur { $segment }
slack-ask-score = warum steht { $persona } in { $phase } bei { $covered }?
slack-ask-evidence = Belege zu { $persona } in { $phase }
slack-ask-journey = zeig mir die Journey: { $persona }
slack-untitled = Hallo
