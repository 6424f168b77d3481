# Više pitanja u jednoj poruci, odgovorena redom.

several-answer = Na { $question }: { $answer }
several-offers = Za to se može poslati: { $titles }.
several-more = { $n ->
    [one] Još { $n } redak
    [few] Još { $n } retka
   *[other] Još { $n } redaka
} ako to pitate zasebno.
several-left = Ostalo je otvoreno, pitajte zasebno: { $questions }.
