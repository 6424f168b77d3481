"""Whether somebody speaks of what is theirs: "my deals"; in "zeig mir" and "pokaži mi" the word only says to whom."""

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.cues import Cues


def speaks_of_mine(read: Sentence, cues: Cues) -> bool:
    said = cues.signals["told_to_me"].sub("", read.plain)
    return any(cues.signals["of_mine"].fullmatch(word) for word in said.split())
