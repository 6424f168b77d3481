# Svako polje predloženog briefa.

whole-brief-language = Briefovi se pišu na engleskom.
