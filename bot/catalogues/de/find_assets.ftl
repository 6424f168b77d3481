# Collateral by topic, reader, phase, format or language.

find-assets-best = Am besten passt: { $asset }.
find-assets-best-for = Am besten passt: { $asset }, für { $readers }.
find-assets-not-for-use = { $asset } ist nicht zu verwenden: { $reason }.
find-assets-next-phase = nächste Phase, { $phase }
find-assets-close = der Text kommt der Frage nahe
find-assets-what = Worum soll es gehen, oder für wen soll es sein? Ein Thema, ein Leser, eine Phase oder ein Deal genügt. In Slack sucht „Find content for this“ im Menü einer Nachricht nach dem, was sie sagt.
find-assets-nothing-for-need = Es gibt nichts Brauchbares für „{ $text }“ ({ $need }, { $importance }, { $cell }).
find-assets-same-cell = kommt am nächsten, gleiche Persona und Phase
find-assets-nothing-else = Sonst beantwortet das hier nichts.
find-assets-nothing = Zu „{ $asked }“ gibt es nichts.
find-assets-nearest = Am nächsten kommt { $asset }, aber der Text passt nicht gut genug, um es anzubieten.
find-assets-not-close = passt nicht gut genug
find-assets-nothing-of-all = Nichts davon, was es gibt, ist all das: { $asked }.
find-assets-all-but = Ohne „{ $what }“ gibt es: { $assets }.
find-assets-same-rest = Am nächsten ({ $rest }): { $asset }; darin geht es um etwas anderes.
find-assets-unsaid = Von „{ $word }“ ist darin nirgends die Rede.
find-assets-read-as = „{ $typed }“ ist als „{ $meant }“ gelesen.
find-assets-none-in = Zu „{ $topic }“ gibt es nichts auf { $language }; in anderen Sprachen gibt es dies.
find-assets-untold = „{ $asked }“ steht in keinem unserer Texte. Die meisten sind auf { $language }: Mit dem Wort dafür finde ich vielleicht mehr.
find-assets-without = ohne { $kind }
find-assets-maybe = Vielleicht { $asset }: dort steht etwas zu { $words }{ $rest ->
    [none] .
   *[other], nicht zu { $rest }.
}
