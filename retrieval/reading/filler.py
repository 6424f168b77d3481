"""Words around a topic that are no part of it: how it is treated, how it is asked for."""

import re
from collections.abc import Mapping, Sequence
from itertools import dropwhile

from retrieval.reading.spelling import Word

_TREATING: Mapping[str, str] = {
    "en": "address addresses addressing covered covering deals dealing describe describes describing discuss discusses "
    "discussing explains explaining touch touches touching talks talking speaks speaking wrote written published made "
    "dig pull handles handling asked",
    "de": "behandelt behandeln beschreibt beschreiben erklart erklaren erlautert erlautern handelt dreht befasst geht "
    "geschrieben veroffentlicht habt hattet kummert lauft hilft erzahlt",
    "es": "explica explique explican expliquen trata trate tratan traten habla hable hablan hablen cubre cubra describa "
    "describe hemos escrito publicado ayuda ayude",
    "hr": "objasnjava objasnjavaju opisuje opisuju govori govore pokriva pokrivaju bavi bave pise napisali napisano "
    "objavili pomaze",
}
"""Verbs that say a text is about something."""
_LOOSE: Mapping[str, str] = {
    "en": "whatever whichever basically maybe possibly perhaps actually simply quick quickly kindly topic topics subject "
    "concerning regards related kind sort bit",
    "de": "thema themen irgendwas irgendetwas irgendwelche eigentlich vielleicht mal bezuglich betreffend "
    "hinsichtlich rund jemand sowas",
    "es": "tema temas acerca respecto relacionado quiza quizas tal vez cualquier alguien",
    "hr": "tema temu temi ista ikakav ikakve vezano oko mozda nekakav nekakve netko tice",
}
"""Adverbs, indefinite words and nouns that only say a topic follows."""
_CHATTER: Mapping[str, str] = {
    "en": "plz pliz thx tnx thnx ty tysm thankyou cheers asap fyi btw lol haha hehe hm hmm uh um ugh oh wow mate dude bro "
    "yo hiya heya howdy kk np sorry urgently",
    "de": "dankeschon bitteschon merci gruss grusse lg mfg vg moin servus dringend",
    "es": "porfa porfis porfavor xfa saludos oye",
    "hr": "pliz fala pozdrav ajde hej hitno",
}
"""Greetings, thanks and sounds: never what is looked for, not even alone."""
_ASKING = re.compile(
    r"(?:(?:long|best|quick|short|last|kurze|schnelle|rapida|rápida|kratko|brzo) )?"
    r"(?:shot|question|one|idea|try|frage|idee|pregunta|pitanje|ideja) ?[:,;.!?\u2013-]",
    re.IGNORECASE,
)
"""Nouns of asking, before a mark of punctuation: "long shot: oil sampling"."""
FILLER = frozenset(word for texts in (_TREATING, _LOOSE) for text in texts.values() for word in text.split())
CHATTER = frozenset(word for text in _CHATTER.values() for word in text.split())


def trimmed(words: Sequence[Word], text: str) -> list[Word]:
    """Without chatter, and without the filler at both ends unless nothing would be left."""
    words = [word for word in words if word.text not in CHATTER]
    asking = [found.span() for found in _ASKING.finditer(text)]
    kept = list(dropwhile(lambda word: word.text in FILLER or _inside(word, asking), words))
    while kept and kept[-1].text in FILLER:
        kept.pop()
    return kept or words


def _inside(word: Word, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= word.start < end for start, end in spans)
