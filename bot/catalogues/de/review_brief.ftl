# Ein eingefügtes Briefing wird bewertet, mit den Schritten, die am meisten bringen.

review-brief-headline = { $points }/100: { $verdict ->
    [ready] fertig
    [fix-the-listed-points] die genannten Punkte nachbessern
    [rework] überarbeiten
   *[not-a-brief] kein Briefing
}. { $shut ->
    [0] Alle Pflichtprüfungen sind bestanden.
    [one] { $shut } Pflichtprüfung ist nicht bestanden.
   *[other] { $shut } Pflichtprüfungen sind nicht bestanden.
}
review-brief-which = Das Briefing einfach unter die Frage setzen, dann wird es nach zwanzig Prüfpunkten bewertet. Nach einem, das hier geführt wird, mit seiner Nummer fragen.
review-brief-again = Eingefügte Texte behalte ich nicht. Bitte noch einmal unter die Frage setzen, mit Leser und Phase, für die er ist.
review-brief-step = { $title }: { $step }
review-brief-more = Ebenfalls nicht bestanden: { $titles }.
review-brief-check = { $number ->
    [1] Eine Persona der Karte
    [2] Eine Phase und die Rolle darin
    [3] Ein bis drei Bedarfe der Zelle
    [4] Ein Bedarf, der noch nicht erfüllt ist
    [5] Eine Kernaussage
    [6] Von einer Überzeugung zur anderen
    [7] Ein Blickwinkel, der Stellung bezieht
    [8] Eine Form, die diese Leser öffnen
    [9] Eine Gliederung für jeden Bedarf und jede Frage
    [10] Belege im Wortlaut
    [11] Nur freigegebene Aussagen
    [12] Wiederverwendung entschieden
    [13] Links, die angeboten werden dürfen, einer in die nächste Phase
    [14] Eine passende Handlungsaufforderung
    [15] Abgrenzungen
    [16] Autor, Prüfer, Termin, Fachperson
    [17] Erfolg mit Zahl und Datum
    [18] Zwei Seiten, nichts leer
    [19] Sprache, Weiterleitung und Kanal
    [20] Annahmen und Quellen
   *[other] { $title }
}
review-brief-fix = { $number ->
    [1] Eine Persona der Karte nennen.
    [2] Eine Phase nennen, an der die Persona beteiligt ist, und ihre Rolle darin.
    [3] Ein bis drei Bedarfe dieser Zelle nennen.
    [4] Einen noch nicht erfüllten Bedarf wählen oder das Asset nennen, das aufgefrischt wird.
    [5] Das Eine, das hängen bleiben soll, in einen kurzen Satz fassen.
    [6] Sagen, was die Leser vorher glauben und was danach.
    [7] Einen Satz schreiben, der Stellung bezieht.
    [8] Format, Tiefe und Länge nach der Zelle wählen.
    [9] Mindestens drei Abschnitte gliedern, für jeden Bedarf und jede Frage einen, und sagen, woraus jeder entsteht.
    [10] Mindestens zwei Belege mit Quelle nennen, Zitate im Wortlaut.
    [11] Nur freigegebene Aussagen verwenden und alle anderen streichen.
    [12] Für jeden Bedarf sagen, ob wiederverwendet, ersetzt oder neu geschrieben wird.
    [13] Mindestens zwei Assets verlinken, die angeboten werden dürfen, eines aus der nächsten Phase, und sagen, was gesperrt ist.
    [14] Um einen Schritt bitten, der zu Persona und Phase passt.
    [15] Sagen, was der Inhalt nicht ist, welche Aussagen verboten und welche Wörter zu meiden sind.
    [16] Autor, Prüfer, Termin und Fachperson nennen.
    [17] Sagen, was bis wann um wie viel besser wird und wann das geprüft wird.
    [18] Leere Felder füllen, Platzhalter ersetzen, nichts wiederholen, auf zwei Seiten kürzen.
    [19] Sprachen, Weiterleitung und Kanal nennen.
    [20] Annahmen auflisten und die Quelle jedes Feldes nennen.
   *[other] { $fix }
}
