# Cada campo de un brief propuesto.

whole-brief-language = Los briefs se escriben en inglés.
