"""When a word for a stage means the stage: "decide" is a verb far more often than a phase."""

from collections.abc import Sequence
from itertools import pairwise

from retrieval.reading.names.numbered_stages import add_numbered_stages
from retrieval.reading.names.stages import StageReading
from retrieval.reading.names.surroundings import STAGE_KINDS, WHO_KINDS, Surroundings
from retrieval.reading.words.cues import SURE
from retrieval.reading.words.grammar import articles_of_capital_nouns
from retrieval.reading.words.lexicon import Match
from retrieval.reading.words.spelling import joined, places
from retrieval.understood import Intent

_LONG_ENOUGH = 8  # letters; "awake" is one slip from "aware" and means nothing of the kind
_QUOTES = "'\"\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"
_OF_THE_MAP: frozenset[Intent] = frozenset({"gap_list", "coverage_matrix", "campaign_info", "evidence", "journey_info"})
_BARE = 5  # words; in a message this short a stage word at the end is what the message is about


def add_stages(around: Surroundings, matches: Sequence[Match]) -> None:
    add_numbered_stages(around)
    for match in matches:
        if around.free(match.start, match.end):
            _add_stage(around, match)
    _add_meetings(around)
    for first, second in pairwise(matches):
        if first.end + 1 == second.start and around.says("joined", around.after(first.end)):
            for match in (first, second):
                if around.free(match.start, match.end):
                    _add(around, match, _reading(around, match))
    for match in matches:
        if around.free(match.start, match.end) and _listed(around, match):
            _add(around, match, _reading(around, match))


def in_stage_place(around: Surroundings, match: Match) -> bool:
    """After "in" or beside a person or a phase, with nothing behind that it could belong to."""
    if around.has_stage_noun(match):
        return True
    if around.says("meeting", around.after(match.end)):
        return False
    ends = around.ends(match.end)
    if ends and len(around.words) <= _BARE and _only_opens(around, match.start):
        return True
    if _beside_somebody(around, match) and (ends or not around.common(match.start)):
        return True
    placed = around.says("before_stage", around.behind_article(match.start))
    closed = ends or (match.end < len(around.words) and around.common(match.end)) or _is_noun(around, match)
    last = ends or _is_noun(around, match)
    return (placed and closed and _about_people(around)) or (last and _is_what_is_left(around, match))


def _is_what_is_left(around: Surroundings, match: Match) -> bool:
    """ "Lücken in der Auswahl", "matrix for the negotiation": the last word, behind a preposition, where every other one
    is ordinary, a name, or wants something of the map. Where nothing of it is wanted, a word of a title is looked for
    sooner."""
    asking, before = _asking(around), around.behind_article(match.start)
    linking = around.vocabulary.cues.signals["to_link"].search(around.plain)
    signals = ("before_stage", "for_whom", *(("noun_link",) if asking or linking else ()))
    stages = around.vocabulary.stages
    ours = any(term.kind == "stage" and not stages.is_foreign(term.text) for term in match.terms)
    placed = any(around.says(signal, before) for signal in signals) or (bool(asking) and _has_capital(around, match))
    if not match.exact or not ours or not placed:
        return False
    title = around.single(match) and around.vocabulary.titles.knows(around.words[match.start].key)
    if title and not asking and not around.says("before_stage", before):
        return False
    others = {place for place in range(len(around.words)) if not match.start <= place < match.end}
    return all(_is_ordinary(around, place) for place in others - asking)


def _asking(around: Surroundings) -> set[int]:
    """The places of words by which something of the map is wanted: gaps, coverage, campaigns, who decides."""
    wants = (cue for cue in around.vocabulary.cues.intents if cue.intent in _OF_THE_MAP and cue.strength >= SURE)
    return {place for cue in wants for found in cue.pattern.finditer(around.plain) for place in range(*places(found))}


def _is_ordinary(around: Surroundings, place: int) -> bool:
    word = around.words[place]
    spelt = not around.vocabulary.cues.spelt.isdisjoint((word.text, word.key))
    return spelt or word.text.isdigit() or not around.free(place, place + 1)


def _is_noun(around: Surroundings, match: Match) -> bool:
    """ "vor dem Kauf wissen": German writes its nouns large, and what follows small is no part of the name."""
    small = match.end < len(around.words) and around.words[match.end].raw[:1].islower()
    return small and _has_capital(around, match)


def _has_capital(around: Surroundings, match: Match) -> bool:
    """ "die Auswahl": behind an article of a language that writes its nouns large."""
    article = around.before(match.start) in articles_of_capital_nouns()
    return article and around.words[match.start].raw[:1].isupper() and not around.shouted


def _add_stage(around: Surroundings, match: Match) -> None:
    if around.single(match) and around.says("meeting", around.after(match.end)):
        around.add("meeting", (around.typed(match.start, match.end + 1).lower(),), match.start, match.end + 1)
        return
    reading = _reading(around, match)
    sure = match.exact or reading.own or around.has_stage_noun(match)
    if not sure and len(around.words[match.start].text) < _LONG_ENOUGH:
        return
    if not _names_a_department(around, match, reading) and _is_stage(around, match, reading):
        _add(around, match, reading)


def _add_meetings(around: Surroundings) -> None:
    """ "a demo call": a meeting of seller and buyer, whatever the map calls its stages."""
    for place, word in enumerate(around.words[:-1]):
        meets = around.says("meeting_kind", word.text) and around.says("meeting", around.after(place + 1))
        if meets and around.free(place, place + 2):
            around.add("meeting", (around.typed(place, place + 2).lower(),), place, place + 2)


def _add(around: Surroundings, match: Match, reading: StageReading) -> None:
    if reading.phases:
        kind = "ambiguous" if reading.ambiguous else "foreign" if reading.foreign else "phase"
        around.add(kind, reading.phases, match.start, match.end)


def _reading(around: Surroundings, match: Match) -> StageReading:
    model = next((mention.ids[0] for mention in around.found if mention.kind == "model"), None)
    term = next(term for term in match.terms if term.kind in ("stage", "crm"))
    word = term.id if term.kind == "stage" else term.text
    return around.vocabulary.stages.reading(word, model)


def _is_stage(around: Surroundings, match: Match, reading: StageReading) -> bool:
    if around.has_stage_noun(match) or around.says("before_stage", around.words[match.start].text):
        return True
    if reading.own and match.exact and _is_all_that_is_asked(around, match):
        return True
    noun = match.exact and not reading.foreign and _has_capital(around, match)
    if (reading.own or noun) and (_is_said_to_end(around, match) or _is_asked_to_be_covered(around, match)):
        return True
    takes_object = around.single(match) and around.says("verb_object", around.after(match.end))
    if takes_object and not noun and not around.ends(match.end):
        return False
    if reading.own and not (around.single(match) and around.common(match.start)):
        return not around.behind_subject(match.start)
    before = around.behind_article(match.start)
    infinitive = around.says("verb_subject", before)
    if reading.own and around.ends(match.end) and around.says("before_stage", before) and not infinitive:
        return True
    if _set_apart(around, match) or _of_a_model(around, match):
        return True
    if reading.acronym or _crossed(around, match) or around.vocabulary.cues.signals["crosswalk"].search(around.plain):
        return True
    return in_stage_place(around, match)


def _of_a_model(around: Surroundings, match: Match) -> bool:
    """ "hubspot calls it decision": another model's stage, where a model is spoken of."""
    foreign = around.vocabulary.stages.is_foreign(around.typed(match.start, match.end))
    return foreign and any(mention.kind == "model" for mention in around.found)


def _is_asked_to_be_covered(around: Surroundings, match: Match) -> bool:
    """ "is learning covered"."""
    covered = around.says("of_coverage", around.after(match.end))
    return covered and around.says("subject_place", around.behind_article(match.start))


def _is_said_to_end(around: Surroundings, match: Match) -> bool:
    """ "when does learning end": with nothing between it and what asks for its end."""
    said = joined((*around.words[: match.start], *around.words[match.end :]))
    bare = all(
        _is_ordinary(around, place) for place in range(len(around.words)) if not match.start <= place < match.end
    )
    return bare and around.vocabulary.cues.signals["ends_when"].search(said) is not None


def _is_all_that_is_asked(around: Surroundings, match: Match) -> bool:
    """ "what was Frame again?": nothing but what it means."""
    said = " ".join((joined(around.words[: match.start]), "IT", joined(around.words[match.end :]))).strip()
    return around.vocabulary.cues.signals["is_what"].fullmatch(said) is not None


def _set_apart(around: Surroundings, match: Match) -> bool:
    """In quotation marks, or between commas where somebody is spoken of."""
    before, after = around.gap(match.start), around.gap(match.end) if match.end < len(around.words) else ","
    quoted = before[-1:] in _QUOTES and around.text[around.words[match.end - 1].end :][:1] in _QUOTES
    return (quoted and bool(before)) or (
        bool(before) and bool(after) and "'" not in before + after and _about_people(around)
    )


def _names_a_department(around: Surroundings, match: Match, reading: StageReading) -> bool:
    """ "procurement" is a phase only where a stage is meant: as people it is somebody to be mapped."""
    path = tuple(word.text for word in around.words[match.start : match.end])
    if path not in around.vocabulary.cues.departments or around.has_stage_noun(match):
        return False
    if around.after(match.end) in around.vocabulary.cues.heads:
        return True
    placed = around.says("before_stage", around.before(match.start))
    return around.person_place(match.start, match.end) and not placed and not reading.own


def _beside_somebody(around: Surroundings, match: Match) -> bool:
    return any(match.start == who.end or match.end == who.start for who in around.found if who.kind in WHO_KINDS)


def _crossed(around: Surroundings, match: Match) -> bool:
    """ "CFO x choosing": a person and a phase as row and column."""
    joined = around.says("joined", around.before(match.start))
    return joined and any(who.end == match.start - 1 for who in around.found if who.kind in WHO_KINDS)


def _listed(around: Surroundings, match: Match) -> bool:
    """ "from learning to choosing", "choosing or buy": a stage word joined to a phase is a stage too."""
    stages = [mention for mention in around.found if mention.kind in STAGE_KINDS]
    behind = any(stage.end == match.start - 1 for stage in stages) and around.before(match.start)
    ahead = any(stage.start == match.end + 1 for stage in stages) and around.after(match.end)
    return any(around.says("joining", word) for word in (behind, ahead) if word)


def _only_opens(around: Surroundings, start: int) -> bool:
    """Whether nothing stands before but "and", "ok", "in", "for the"."""
    opening = around.vocabulary.cues.follow_up["opening"]
    return all(
        opening.fullmatch(word.text)
        or any(around.says(signal, word.text) for signal in ("before_stage", "article", "for_whom", "anything"))
        for word in around.words[:start]
    )


def _about_people(around: Surroundings) -> bool:
    kinds = {*WHO_KINDS, *STAGE_KINDS, "deal", "contact"}
    spoken = around.vocabulary.cues.signals["buying"].search(around.plain)
    return spoken is not None or any(mention.kind in kinds for mention in around.found)
