# Jedes Feld eines vorgeschlagenen Briefings.

whole-brief-language = Geschrieben werden Briefings auf Englisch.
