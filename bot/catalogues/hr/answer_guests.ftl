# What people from outside are told.

answer-guests-public-only = Ovdje dijelim samo javni sadržaj: pitajte za temu ili format.
answer-guests-nothing = O tome nema ničega javnog. Pokušajte s drugom temom ili formatom.
answer-guests-help = Pronalazim javni sadržaj: pitajte za temu ili format.
answer-guests-public = Javno: „{ $title }”.
