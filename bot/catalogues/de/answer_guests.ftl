# What people from outside are told.

answer-guests-not-here = Hier sind Gäste, deshalb gibt es nur öffentliche Inhalte. Mehr in einer Direktnachricht oder einem internen Kanal.
answer-guests-not-for-you = Hier gibt es nur öffentliche Inhalte: einfach nach einem Thema oder einem Format fragen.
answer-guests-nothing = Dazu gibt es nichts Öffentliches. Bitte in einer Direktnachricht oder einem internen Kanal fragen.
answer-guests-nothing-for-you = Dazu gibt es nichts Öffentliches. Vielleicht mit einem anderen Thema oder Format?
answer-guests-help = Hier lassen sich öffentliche Inhalte finden: einfach nach einem Thema oder einem Format fragen.
answer-guests-public = Öffentlich: „{ $title }“.
