# Mehrere Fragen in einer Nachricht, der Reihe nach beantwortet.

several-answer = Zu { $question }: { $answer }
several-offers = Dafür zu schicken: { $titles }.
several-more = { $n ->
    [one] Eine weitere Zeile
   *[other] { $n } weitere Zeilen
}, wenn Sie das allein fragen.
several-left = Noch offen, bitte einzeln fragen: { $questions }.
