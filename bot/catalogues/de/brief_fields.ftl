# Die Felder eines vorgeschlagenen Briefings.

brief-fields-length = { $depth ->
    [1] höchstens 1 Seite, 400 Wörter oder 3 Minuten
    [2] 800 bis 1.200 Wörter oder 10 Minuten
    [3] 1.500 bis 3.000 Wörter, oder eine Vorlage mit Anleitung
   *[4] so lang, wie das Nachschlagewerk es braucht, mit Register
}
brief-fields-not-opened = { $cell }: Dort wird anderes geöffnet, nämlich { $formats }.
brief-fields-not-written = Auf { $languages } wird hier bisher nichts geschrieben: planen Sie ein, wer übersetzt und wer das prüft.
brief-fields-past = Dieser Termin ist schon vorbei.
brief-fields-too-long = { $format } heißt: eine Seite. Nennen Sie ein anderes Format oder kürzen Sie.
brief-fields-more-than-read = { $said ->
    [yes] Das ist mehr, als die Karte für { $persona } vorsieht; dort steht: { $reads }.
   *[no] Das ist mehr, als die Karte für { $persona } vorsieht: { $depth }.
}
