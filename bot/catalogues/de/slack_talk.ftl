# While an answer is on its way, and beside it.

slack-thinking = liest die Frage
slack-looking = Sucht in der Bibliothek
slack-wording = Prüft jedes Wort
slack-guests-read-along = Hier lesen Gäste mit, deshalb nenne ich nur Öffentliches. Den Rest gibt es per Direktnachricht.
slack-cannot-see-you = Slack sagt mir nicht, wer Sie sind, deshalb nenne ich nur Öffentliches. Sagen Sie es denen, die Milepost betreiben: Im Protokoll steht, was fehlt.
slack-cannot-see-who-reads = Slack sagt mir nicht, wer hier mitliest, deshalb nenne ich nur Öffentliches. Den Rest gibt es per Direktnachricht.
slack-answered-already = Das ist in diesem Thread schon beantwortet.
slack-ask-why = warum?
slack-ask-in-language = nur { $language }
