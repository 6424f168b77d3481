"""Words around a topic that are no part of it: how it is treated, how it is asked for."""

from collections.abc import Mapping, Sequence

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
_IDIOMS = frozenset({"shot", "question", "one", "idea", "try", "frage", "idee", "pregunta", "pitanje", "ideja"})
"""Nouns of asking, before a mark of punctuation: "long shot: oil sampling"."""
_ADJECTIVES = frozenset({"long", "best", "quick", "short", "last", "kurze", "schnelle", "rapida", "kratko", "brzo"})
FILLER = frozenset(word for texts in (_TREATING, _LOOSE) for text in texts.values() for word in text.split())


def trimmed(words: Sequence[Word], text: str) -> list[Word]:
    """Without the filler at both ends; nothing is taken when nothing would be left."""
    kept = list(words)
    while kept and (kept[0].text in FILLER or _is_idiom(kept, text)):
        kept.pop(0)
    while kept and kept[-1].text in FILLER:
        kept.pop()
    return kept or list(words)


def _is_idiom(words: Sequence[Word], text: str) -> bool:
    adjective = words[0].text in _ADJECTIVES and len(words) > 1
    noun = words[1] if adjective else words[0]
    return noun.text in _IDIOMS and text[noun.end :].lstrip(" ")[:1] in (":", ",", ";", "-", "\u2013", ".", "!", "?")
