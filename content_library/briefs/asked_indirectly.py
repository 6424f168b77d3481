"""A question of the reader as a part of a sentence to them: "What happens if we stop?", what happens if you stop.

Only where English allows it without guessing a form of a verb; other languages keep their questions.
"""

import re

_SWAPPED = frozenset(
    ["is", "are", "was", "were", "am", "can", "could", "will", "would", "shall", "should", "must", "may", "might", "have",
     "had", "has"]
)  # fmt: skip
_AUXILIARY = _SWAPPED.union(["do", "does", "did", "don't", "doesn't", "didn't", "isn't", "aren't", "can't", "won't"])
_PRONOUNS = frozenset(["i", "we", "you", "they", "he", "she", "it"])
_ASKING = re.compile(r"(?:what|when|where|which|who|whose|why|how)\b", re.IGNORECASE)
_A_THING = re.compile(r"what (?:is|are) (?P<thing>(?:the|my|our|a|an) .+)", re.IGNORECASE)
_TO_READER = (
    (r"\b(?:I|we) am\b", "you are"),
    (r"\bwas I\b|\bI was\b", "you were"),
    (r"\b(?:I|we|me|us)\b", "you"),
    (r"\b(?:my|our)\b", "your"),
    (r"\b(?:mine|ours)\b", "yours"),
)


def indirect(question: str, turned: bool = True) -> str | None:
    """Its first clause, `turned` to the reader or as the reader says it; None where it cannot be told safely."""
    first, _, _ = question.strip().partition("?")
    first = re.split(r"[,;:]\s", first.strip())[0]
    if not _ASKING.match(first) or re.search(r"[.!“”\"]", first):
        return None
    thing = _A_THING.fullmatch(first)
    told = thing["thing"] if thing else _straight(first.split())
    if told is None:
        return None
    return _begun(_turned(told) if turned else told)


def _straight(words: list[str]) -> str | None:
    """The words with the verb behind its subject; as they are where the question word is the subject."""
    at = next((at for at, word in enumerate(words) if word.casefold() in _AUXILIARY), None)
    if at is None or (at == 1 and words[0].casefold() == "who" and words[1].casefold() in _SWAPPED):
        return " ".join(words)
    verb, subject = words[at].casefold(), (words[at + 1 : at + 2] or [""])[0].casefold()
    if subject not in _PRONOUNS:
        return None
    if verb == "do":
        return " ".join((*words[:at], *words[at + 1 :]))
    if verb in _SWAPPED:
        return " ".join((*words[:at], words[at + 1], words[at], *words[at + 2 :]))
    return None


def _turned(text: str) -> str:
    for pattern, word in _TO_READER:
        text = re.sub(pattern, word, text)
    return text


def _begun(text: str) -> str:
    return text[:1].lower() + text[1:]
