# What people from outside are told.

answer-guests-not-here = Ovdje ima gostiju, pa dijelim samo javni sadržaj. Pitajte me u izravnoj poruci ili internom kanalu.
answer-guests-nothing = O tome nema ničega javnog. Pitajte me u izravnoj poruci ili internom kanalu.
answer-guests-help = Pronalazim javni sadržaj: pitajte za temu ili format.
answer-guests-public = Javno: „{ $title }”.
