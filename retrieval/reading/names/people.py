"""People in a sentence: personas by name and by part of a name, and those that are in no map."""

from retrieval.reading.names.surroundings import STAGE_KINDS, Surroundings
from retrieval.reading.words.grammar import endings
from retrieval.reading.words.lexicon import Match

_SHORT_NAME = 2  # letters; "FD" or "GM" may be anything, so a second signal is needed
_SHORT_PART = 3  # letters; "IT" alone is a person only in capitals behind "for", "to" or "with"


def is_persona(around: Surroundings, match: Match) -> bool:
    """Two-letter names need a second signal; the name of a department before a document is its subject."""
    if not around.single(match):
        return True
    place, word = match.start, around.words[match.start]
    if len(word.text) <= _SHORT_NAME:
        signs = (around.capitals(place), around.person_place(place, match.end), _speaks_of_a_stage(around))
        return sum(signs) > 1 and not _greets(around, place)
    if match.terms[0].text.islower() and _before_a_format(around, match.end):
        return False
    return not (word.raw[:1].isupper() and any(term.kind == "person" for term in match.terms))


def is_name(around: Surroundings, match: Match) -> bool:
    """A name is written with a capital, or stands alone where a person stands and is no word of a title."""
    if not match.exact or around.common(match.start):
        return False
    word = around.words[match.start]
    if word.raw[:1].isupper() or not around.single(match):
        return True
    alone = around.ends(match.end) or around.common(match.end)
    subject = around.vocabulary.titles.knows(word.key) or around.says("article", around.before(match.start))
    sent = around.ends(match.end) and around.vocabulary.cues.signals["giving"].search(around.plain) is not None
    return alone and not subject and (sent or around.person_place(match.start, match.end))


def add_parts_of_names(around: Surroundings) -> None:
    """ "the engineer", "for IT": one word of a persona's name, where a person stands."""
    for place in range(len(around.words)):
        key = _head(around, place)
        personas = around.vocabulary.heads.get(key, ())
        if len(personas) == 1 and around.free(place, place + 1) and _is_part(around, place, key):
            around.add("persona", personas, place, place + 1)


def add_strangers(around: Surroundings) -> None:
    """People of a buying company that the map does not have are said, never guessed."""
    for place in range(len(around.words)):
        end = _department_end(around, place) or _title_end(around, place)
        if end is not None:
            _add_stranger(around, place, end)


def _head(around: Surroundings, place: int) -> str:
    """The word as names of people have it: "direktora" is a case of "direktor"."""
    word, vocabulary = around.words[place], around.vocabulary
    if word.key in vocabulary.heads or around.common(place):
        return word.key
    cases = (near for language in endings() for near in vocabulary.declined_heads.declined(word.text, language))
    return next((near for near in cases if near in vocabulary.cues.heads), word.key)


def _is_part(around: Surroundings, place: int, key: str) -> bool:
    word = around.words[place]
    short = len(word.text) <= _SHORT_PART
    if short and _narrows(around, place) and around.capitals(place):
        return True
    if not (around.person_place(place, place + 1) or _of_a_company(around, place)):
        return False
    if short:
        return around.capitals(place) and (
            around.says("for_whom", around.behind_article(place)) or _of_a_company(around, place)
        )
    known = key in around.vocabulary.people and not around.common(place)
    head = known or not {word.text, key}.isdisjoint(around.vocabulary.cues.heads)
    return head and around.before(place) not in ("a", "an") and not _compound(around, place)


def _narrows(around: Surroundings, place: int) -> bool:
    """ "only IT": the whole sentence names them and wants nothing else."""
    filtering = around.vocabulary.cues.follow_up["filtering"]
    return place == 1 and around.ends(place + 1) and filtering.fullmatch(around.before(place)) is not None


def _of_a_company(around: Surroundings, place: int) -> bool:
    """ "Nonesuch's IT": the people of a company that is named."""
    owner = around.words[place - 1].raw if place else ""
    return owner[:1].isupper() and owner.endswith(("'s", "\u2019s")) and around.ends(place + 1)


def _compound(around: Surroundings, place: int) -> bool:
    """True when the word before belongs to the same name: "data engineer" is not just any engineer."""
    return (
        place > 0 and not around.common(place - 1) and around.free(place - 1, place) and around.gap(place) in ("", "-")
    )


def _department_end(around: Surroundings, place: int) -> int | None:
    for path in around.vocabulary.cues.departments:
        end = place + len(path)
        if tuple(word.text for word in around.words[place:end]) == path and _stands_for_people(around, place, end):
            return end + (around.after(end) in around.vocabulary.cues.heads and around.free(end, end + 1))
    return None


def _title_end(around: Surroundings, place: int) -> int | None:
    """Where the name of a job begins at `place`: "CEO", "data engineer", or a word where only a person fits."""
    heads, titles = around.vocabulary.cues.heads, around.vocabulary.cues.titles
    if not around.free(place, place + 1):
        return None
    word = around.words[place].text
    if word in titles and around.person_place(place, place + 1):
        return place + 1
    two = not around.common(place) and around.after(place + 1) in heads and around.free(place + 1, place + 2)
    if two and around.gap(place + 1) in ("", "-") and around.person_place(place, place + 2):
        return place + 2
    return place + 1 if _only_a_person_fits(around, place) else None


def _only_a_person_fits(around: Surroundings, place: int) -> bool:
    """ "for grandparents in choosing", "what does the bursar need"."""
    if around.common(place) or not around.says("for_whom", around.behind_article(place)):
        return False
    after = around.after(place + 1)
    stage_starts = {mention.start for mention in around.found if mention.kind in STAGE_KINDS}
    in_stage = around.says("before_stage", after) and not stage_starts.isdisjoint((place + 2, place + 3))
    return in_stage or around.says("after_person", after)


def _stands_for_people(around: Surroundings, start: int, end: int) -> bool:
    """Two letters need capitals; a word already read as a stage or a role must be what needs or wants something."""
    needs = around.says("after_person", around.after(end))
    if len(around.words[start].text) <= _SHORT_NAME and not around.capitals(start) and not needs:
        return False
    here = {mention.kind for mention in around.found if mention.start < end and start < mention.end}
    return around.person_place(start, end) and (not here or (needs and here <= {*STAGE_KINDS, "buying_role"}))


def _add_stranger(around: Surroundings, start: int, end: int) -> None:
    around.forget(start, end)
    around.add("unknown", (around.typed(start, end).lower(),), start, end)


def _before_a_format(around: Surroundings, place: int) -> bool:
    return any(match.start == place and any(term.kind == "format" for term in match.terms) for match in around.matches)


def _speaks_of_a_stage(around: Surroundings) -> bool:
    return any(term.kind == "stage" for match in around.matches for term in match.terms)


def _greets(around: Surroundings, place: int) -> bool:
    """ "GM all", "Hi! GM, ...": at the start of a sentence two capitals are a greeting sooner than a person."""
    return place == 0 or around.gap(place) in ("!", ".", ",")
