# What people from outside are told.

answer-guests-not-here = Ovdje ima gostiju, pa dijelim samo javni sadržaj. Pitajte me u izravnoj poruci ili internom kanalu.
answer-guests-not-for-you = Dijelim samo javni sadržaj: pitajte za temu ili format.
answer-guests-nothing = O tome nema ničega javnog. Pitajte me u izravnoj poruci ili internom kanalu.
answer-guests-nothing-for-you = O tome nema ničega javnog. Pokušajte s drugom temom ili formatom.
answer-guests-help = Pronalazim javni sadržaj: pitajte za temu ili format.
answer-guests-public = Javno: „{ $title }”.
