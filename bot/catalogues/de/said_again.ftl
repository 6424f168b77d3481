# Statt der Antwort, die eben im Thread stand. Eine Frage wird so getippt, also muss der Bot sie verstehen.

said-again-unchanged = Das ändert an der letzten Antwort nichts: { $first }
said-again-nothing-asked = Hier wurde nichts gefragt, was ein Ja beantwortet: Damit sende und ändere ich nichts. Was die letzte Antwort nennt, kann gesendet werden.
said-again-unread = { $words } habe ich hier nicht verstanden; es käme nur noch einmal die letzte Antwort.
said-again-contacts = wer sind die Kontakte bei { $account }?
said-again-reviewed = wann wurde { $asset } zuletzt geprüft?
