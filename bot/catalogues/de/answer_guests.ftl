# What people from outside are told.

answer-guests-public-only = Hier gibt es nur öffentliche Inhalte: einfach nach einem Thema oder einem Format fragen.
answer-guests-nothing = Dazu gibt es nichts Öffentliches. Vielleicht mit einem anderen Thema oder Format?
answer-guests-help = Hier lassen sich öffentliche Inhalte finden: einfach nach einem Thema oder einem Format fragen.
answer-guests-public = Öffentlich: „{ $title }“.
