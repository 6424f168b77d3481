# Every field of a proposed brief.

whole-brief-language = Briefs are written in English.
