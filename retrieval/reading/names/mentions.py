"""What a sentence mentions: the terms of the map that are really meant, seen in their surroundings."""

from collections.abc import Callable
from functools import lru_cache

from content_library.remembered import remembered
from content_library.sharing import DealRights
from retrieval.reading.names.absent import add_absent, add_unknown_stages
from retrieval.reading.names.job_mentions import add_departments, add_jobs
from retrieval.reading.names.jobs import spoken
from retrieval.reading.names.markets import add_markets
from retrieval.reading.names.people import add_parts_of_names, add_strangers, is_name, is_persona
from retrieval.reading.names.places_of_work import add_places_of_work
from retrieval.reading.names.sentences import Sentence, in_order
from retrieval.reading.names.stage_words import add_stages, in_stage_place
from retrieval.reading.names.surroundings import STAGE_KINDS, Surroundings
from retrieval.reading.words.lexicon import Match
from retrieval.reading.words.spelling import places
from retrieval.vocabulary import Vocabulary, url_key

_BARE = 2  # words; "hubspot?" asks for all of its stages
LONGEST_ID = 12  # words of an id joined by hyphens or slashes
LATEST = 64  # sentences kept: all that the readers of a few messages ask for at once
_ORDER = (
    "brief need note claim campaign deal contact crm persona buying_role participation segment competitor industry "
    "format language person audience status depth motion length model"
)
"""When one spelling means several things, the first that fits its surroundings is meant."""
_TOGETHER = {"persona": ("buying_role",), "segment": ("industry",)}


def sentence(text: str, vocabulary: Vocabulary, rights: DealRights, selling: bool = False) -> Sentence:
    """`selling`: asked by somebody whose questions are about accounts. `rights` say which deals the asker may hear of; the
    names of others, and of their people, mean nothing. Read once: the latest sentences are kept."""
    read = remembered(vocabulary.picture, "sentences", lambda: _reading(vocabulary))
    return read(text, rights, selling)


def _reading(vocabulary: Vocabulary) -> Callable[[str, DealRights, bool], Sentence]:
    return lru_cache(LATEST)(lambda text, rights, selling: _read(text, vocabulary, rights, selling))


def _read(text: str, vocabulary: Vocabulary, rights: DealRights, selling: bool) -> Sentence:
    around = Surroundings(text, vocabulary, rights)
    _add_links(around)
    _add_asset_ids(around)
    add_markets(around)
    matches = [match for match in around.matches if around.free(match.start, match.end)]
    left = [match for match in matches if not _settled(around, match)]
    said = spoken(around.words, vocabulary.cues.common)
    add_jobs(around, said.jobs)
    add_parts_of_names(around)
    add_places_of_work(around)
    add_departments(around, said.functions)
    _add_phrases(around)
    add_stages(around, [match for match in left if any(term.kind in ("stage", "crm") for term in match.terms)])
    _add_times(around)
    add_unknown_stages(around)
    add_strangers(around)
    add_absent(around, selling)
    return Sentence(text, around.words, in_order(around.found))


def _add_links(around: Surroundings) -> None:
    for start, word in enumerate(around.words):
        if word.text in ("http", "https", "www") and around.free(start, start + 1):
            address = around.text[word.start :].split(maxsplit=1)[0]
            last = max(place for place, other in enumerate(around.words) if other.start < word.start + len(address))
            asset = around.vocabulary.urls.get(url_key(address.split("|")[0]))
            around.add("asset" if asset else "link", (asset or address,), start, last + 1)


def _add_asset_ids(around: Surroundings) -> None:
    for start, word in enumerate(around.words):
        for end in range(min(start + LONGEST_ID, len(around.words)), start, -1):
            typed = around.text[word.start : around.words[end - 1].end].lower()
            asset = around.vocabulary.asset_ids.get(typed)
            if asset and around.free(start, end):
                around.add("asset", (asset,), start, end)
                break


def _add_phrases(around: Surroundings) -> None:
    """ "who has to say yes" is a gatekeeper, "without paperwork" means for everybody.

    The first word stands for the phrase: others inside it may name something.
    """
    known = {
        "participation": around.vocabulary.picture.taxonomy.participation,
        "audience": around.vocabulary.picture.taxonomy.audience,
    }
    for kind, ids in known.items():
        for id, pattern in around.vocabulary.cues.phrases[kind].items():
            for found in pattern.finditer(around.plain) if id in ids else ():
                start, _ = places(found)
                if around.free(start, start + 1):
                    around.add(kind, (id,), start, start + 1)


def _add_times(around: Surroundings) -> None:
    """ "before they pay" and "once they have it" are phases too, where none is named."""
    if any(mention.kind in (*STAGE_KINDS, "crm", "meeting") for mention in around.found):
        return
    for time, pattern in around.vocabulary.cues.phrases["phase"].items():
        found, phase = pattern.search(around.plain), around.vocabulary.stages.at(time)
        if found is None or phase is None:
            continue
        start, _ = places(found)
        if around.free(start, start + 1):
            around.add("phase", (phase,), start, start + 1)
            return


def _settled(around: Surroundings, match: Match) -> bool:
    """Adds what the match means unless it is a stage; False when nothing fits its surroundings."""
    ids: dict[str, tuple[str, ...]] = {}
    for term in match.terms:
        ids[term.kind] = tuple(dict.fromkeys((*ids.get(term.kind, ()), term.id)))
    kind = next((kind for kind in _ORDER.split() if kind in ids and _is_meant(around, kind, match)), None)
    if kind is None:
        return False
    for also in (kind, *_TOGETHER.get(kind, ())):
        if also in ids:
            around.add(also, ids[also], match.start, match.end)
    return True


def _is_meant(around: Surroundings, kind: str, match: Match) -> bool:
    if around.has_stage_noun(match) and any(term.kind == "stage" for term in match.terms):
        return False
    if kind == "persona":
        return is_persona(around, match)
    if kind == "contact" and _is_plainly_one_of_theirs(around, match):
        return True
    if kind in ("contact", "person"):
        return is_name(around, match)
    if kind == "crm":
        return not around.single(match) or (not _is_word_of_ours(around, match) and in_stage_place(around, match))
    if kind == "status" and any(term.kind == "stage" for term in match.terms) and not _of_a_thing(around, match):
        return False
    if kind in ("format", "status"):
        return not _is_verb(around, match) and not (kind == "format" and _begins_a_title(around, match))
    if kind == "model":
        return _is_model(around, match)
    return kind != "campaign" or match.exact


def _is_plainly_one_of_theirs(around: Surroundings, match: Match) -> bool:
    """ "acme: ann is worried", "is ann on board", in small letters: beside the account or what is asked about, one of its
    people by a word nothing else is."""
    word = around.words[match.start]
    if not match.exact or around.common(match.start) or around.vocabulary.titles.knows(word.key):
        return False
    if around.says("subject_place", around.before(match.start)) and not around.ends(match.end):
        return True
    here = {term.id.split("|")[0] for term in match.terms if term.kind == "contact"}
    return any(term.kind == "deal" and term.id in here for other in around.matches for term in other.terms)


def _is_model(around: Surroundings, match: Match) -> bool:
    """ "archive" may be what a pipeline is called and what everybody sells: meant beside stages, or all there is."""
    if around.vocabulary.cues.signals["crosswalk"].search(around.plain) or len(around.words) <= _BARE:
        return True
    nouns = ("stage_noun", "stage_compound", "model_noun")
    if any(around.says(noun, word.text) for word in around.words for noun in nouns):
        return True
    return any(term.kind in ("stage", "crm") for other in around.matches if other != match for term in other.terms)


def _is_word_of_ours(around: Surroundings, match: Match) -> bool:
    """ "negotiation", a word of the company for a phase, sooner than a stage of a pipeline none of its deals is in."""
    stages = around.vocabulary.stages
    here = {stage.stage for stage in around.vocabulary.picture.crm_stages if stage.pipeline == stages.pipeline}
    spoken = any(term.kind == "stage" and not stages.is_foreign(term.text) for term in match.terms)
    model = any(term.kind == "model" for other in around.matches for term in other.terms)
    return spoken and not model and here.isdisjoint(term.id for term in match.terms if term.kind == "crm")


def _of_a_thing(around: Surroundings, match: Match) -> bool:
    """ "briefs in review", "is A12 in review": said of something that has a state, not of a phase of the same name."""
    place = match.start
    while around.says("being", around.before(place)):
        place -= 1
    kinds = ("brief", "format")
    named = any(
        (other.end == place or other.start == match.end) and any(term.kind in kinds for term in other.terms)
        for other in around.matches
    )
    asset = any(mention.kind == "asset" and mention.end == place for mention in around.found)
    noun = any(around.says("thing", word) for word in (around.before(place), around.after(match.end)))
    return named or asset or noun


def _begins_a_title(around: Surroundings, match: Match) -> bool:
    """ "reference architecture": with the next word it is how a title begins, and says no kind of content."""
    if not around.single(match) or match.end == len(around.words) or around.common(match.end) or around.gap(match.end):
        return False
    named = any(each.start == match.end for each in around.matches)
    both = [word.key for word in around.words[match.start : match.end + 1]]
    return not named and bool(around.vocabulary.titles.named_by(both, len(both)))


def _is_verb(around: Surroundings, match: Match) -> bool:
    """ "to email the customer", "email Sabine the checklist": a word for a thing after a subject and before an object."""
    subject = match.start == 0 or around.says("verb_subject", around.before(match.start))
    somebody = any(
        other.start == match.end and any(term.kind in ("contact", "person") for term in other.terms)
        for other in around.matches
    )
    return around.single(match) and subject and (somebody or around.says("verb_object", around.after(match.end)))
