"""What a short message asks of the things the thread just told of: which field of them, which of them, only those that are
so. It is of them where it names no subject of its own: all it says is small words, a word for their kind, and what is asked.
The words stand in `retrieval/cues/*.told.yaml`."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from content_library.figures import figures_in
from retrieval.reading.follow_ups import alone
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.names.spoken import spoken_language
from retrieval.reading.wants import slots
from retrieval.reading.words.told_words import Part, ToldWords, load
from retrieval.understood import Intent, Kind, OfTold, Question, Slots, Told, Understood
from retrieval.vocabulary import Vocabulary

LONGEST = 12
"""Words: who asks on is brief."""
FIELDS: Mapping[Kind, Mapping[str, str]] = {
    "deal": {
        "owner": "owner", "until": "closing", "date": "closing", "closing": "closes", "since": "since", "last": "activity", "amount": "amount",
        "total": "total", "number": "number", "next": "step", "stage": "stage", "language": "speaks", "rival": "rival",
        "history": "history", "blocks": "blocking", "missing": "unreached", "people": "contacts",
    },
    "asset": {
        "owner": "owner", "maker": "owner", "reviewed": "fresh", "date": "fresh", "until": "expiry", "reader": "readers",
        "language": "languages", "length": "length", "format": "format", "link": "link", "uses": "uses",
        "number": "number", "leave": "leave",
    },
    "claim": {
        "owner": "approved", "approved": "approved", "maker": "approved", "until": "until", "since": "approved",
        "date": "approved", "source": "source", "sample": "sample", "wording": "wording", "number": "number",
        "holds": "holds",
    },
    "brief": {
        "owner": "writer", "maker": "writer", "until": "due", "date": "due", "requested": "requester", "since": "requester",
        "reader": "reader", "contents": "outline", "about": "about", "reviewers": "reviewers", "approved": "reviewers",
        "length": "length", "format": "length", "language": "length", "status": "state", "number": "number",
    },
    "proposal": {
        "reader": "reader", "until": "due", "date": "due", "contents": "outline", "reviewers": "reviewers",
        "approved": "reviewers", "length": "length", "format": "length", "language": "length", "requested": "requested",
        "maker": "unkept", "owner": "unkept",
        "status": "unkept", "yes": "unkept",
    },
    "gap": {
        "requested": "requested", "maker": "brief", "owner": "brief", "until": "brief", "date": "brief", "status": "brief",
    },
    "campaign": {
        "owner": "owner", "maker": "owner", "until": "until", "since": "since", "date": "dates", "channels": "channels",
        "pieces": "pieces", "contents": "pieces", "reader": "reader", "number": "number",
    },
    "quote": {
        "who": "who", "maker": "who", "people": "who", "date": "date", "last": "date", "source": "source", "number": "number",
    },
}  # fmt: skip
"""What the words ask of each kind of thing; of what is not there nothing is known."""
ORDERS: Mapping[Kind, Collection[str]] = {
    "deal": ("largest", "smallest", "soonest", "latest_due", "newest", "oldest"),
    "asset": ("newest", "oldest", "shortest", "longest", "most_used"),
    "claim": ("soonest", "latest_due", "newest", "oldest"),
    "brief": ("soonest", "latest_due", "newest", "oldest"),
}
_FILTERS: Mapping[Kind, Collection[str]] = {
    "deal": ("language", "market", "segment", "industry", "phase", "crm", "competitor"),
    "campaign": ("motion", "persona", "phase"),
    "brief": ("persona", "phase", "status", "person"),
}
"""Kinds of mentions by which a list can be narrowed to some of it; a list of content is searched anew."""
_BESIDE: Mapping[tuple[Kind, str], Collection[str]] = {
    ("deal", "contacts"): ("persona", "function"), ("asset", "languages"): ("language",), ("deal", "speaks"): ("language",),
}  # fmt: skip
"""What may be named beside a field."""
_CARDS: tuple[Intent, ...] = ("asset_find", "asset_info")
_PICKED_ALONE: tuple[Kind, ...] = ("claim", "campaign", "brief", "quote")
"""Where "the second one" alone is the thing of that number; elsewhere it goes on with what was wanted."""
OF_A_PACK = frozenset(
    {"amount", "closes", "total", "step", "stage", "rival", "history", "blocking", "unreached", "contacts", "activity"}
)
"""Of the deal a pack is for: the others are asked of what is in it."""


@dataclass(frozen=True)
class _Said:
    """What of the message is accounted for: `asked` and `orders` with the words they take, first to behind the last."""

    asked: tuple[str, ...]
    order: str
    place: int
    other: bool
    only: bool
    without: bool
    left: frozenset[int]


def things_told(turn: Understood, sources: Sequence[str]) -> tuple[Told, ...]:
    """What an answer told of, the likeliest to be asked about first; `turn` is as the thread keeps it, `sources` are those
    of the answer."""
    slots, cells = turn.slots, tuple(f"{persona} {phase}" for persona, phase in turn.cells)
    beside = tuple(each for each in sources if each not in turn.assets)
    told: Mapping[Intent, tuple[tuple[Kind, tuple[str, ...]], ...]] = {
        "deal_info": (("deal", turn.deals),),
        "deal_collateral": (("deal", slots.deal), ("asset", turn.assets)),
        "asset_find": (("asset", turn.assets),),
        "asset_info": (("asset", slots.asset or turn.assets),),
        "need_lookup": (("asset", turn.assets), ("gap", cells)),
        "gap_list": (("gap", cells),),
        "explain_score": (("gap", cells),),
        "claims": (("claim", turn.claims or beside),),
        "campaign_info": (("campaign", beside),),
        "brief_status": (("brief", slots.brief or beside),),
        "brief_update": (("brief", slots.brief),),
        "brief_create": (("proposal", () if slots.brief else cells),),
        "brief_edit": (("brief", slots.brief), ("proposal", () if slots.brief else cells)),
        "evidence": (("quote", beside),),
    }
    return tuple(Told(kind, ids) for kind, ids in told.get(turn.intent, ()) if ids)


def behind_told(before: Understood, now: Understood) -> Understood:
    """What a thread keeps when something was asked in passing: where it was, with what was told `now`. Who picks a deal or
    a brief among several goes on with that one."""
    things = now.told_of[0]
    there = next((each for each in before.told_of if each.kind == things.kind), None)
    same = there is not None and set(there.ids) == set(things.ids) and before.intent == now.intent
    if things.kind != "asset" and not same:
        return now
    slots = before.slots.changed(spoken=now.slots.spoken)
    return replace(
        before, slots=slots, told_of=now.told_of, told=now.told, language=now.language, typed_in=now.typed_in
    )


def of_told(question: Question, before: Understood | None, vocabulary: Vocabulary, today: date) -> Understood | None:
    """None where it is about something else, or asks what the things just told do not have."""
    asked_which = before is not None and before.intent == "brief_update" and not before.slots.brief
    if before is None or not before.told_of or asked_which or question.place == "shared":
        return None
    read = sentence(question.text, vocabulary, vocabulary.rights_of(question), question.role == "sales")
    if not 0 < len(read.words) <= LONGEST or alone.let_go(read, vocabulary.cues):
        return None
    own = slots.named(read, question, vocabulary, today)
    if (claim := _with_other_figures(read, before, vocabulary)) is not None:
        language = spoken_language(question, question.text, vocabulary, before)
        return Understood(question, "claims", slots=own, language=language, of_told=OfTold(claim, ("holds",)))
    for things in before.told_of:
        for words in load():
            asked = _asked_of(things, read, own, words, vocabulary, before)
            if asked is not None:
                language = spoken_language(question, question.text, vocabulary, before)
                if asked.fields == ("languages",) and asked.only.language:
                    language = before.language_of_words if len(read.words) <= 3 else language
                return Understood(question, before.intent, slots=own, language=language, of_told=asked)
    return None


def _with_other_figures(read: Sentence, before: Understood, vocabulary: Vocabulary) -> Told | None:
    """The one claim just told, where the message is no more than figures: "and 20 percent?"."""
    claim = next((each for each in before.told_of if each.kind == "claim" and len(each.listed) == 1), None)
    figures = figures_in(read.text)
    if before.intent != "claims" or claim is None or not figures:
        return None
    left = (word for word in read.words if not any(one.start <= word.start < one.end for one in figures))
    return claim if all(word.text in vocabulary.cues.common for word in left) else None


def _asked_of(
    things: Told, read: Sentence, own: Slots, words: ToldWords, vocabulary: Vocabulary, before: Understood
) -> OfTold | None:
    if before.intent in _CARDS and (version := _version_in_language(things, read, own, words)) is not None:
        return version
    said = _said(read, words, vocabulary.cues.ordinals)
    if things.kind == "proposal" and vocabulary.cues.signals["go_ahead"].fullmatch(read.plain):
        accepts = vocabulary.cues.moves["said"]["accepting"].fullmatch(read.plain)
        return OfTold(things, ("unkept",)) if accepts is None else None
    fields = tuple(dict.fromkeys(FIELDS[things.kind].get(each, "") for each in said.asked))
    fields = tuple(each for each in fields if each not in ("amount", "number")) if "total" in fields else fields
    order = said.order if said.order in ORDERS.get(things.kind, ()) and len(things.listed) > 1 else ""
    chosen = bool(said.place or said.other)
    narrowed = (said.only and not chosen) or said.without
    if "" in fields or (said.order and not order) or not _names_nothing_else(things, read, said, fields, words):
        return None
    if "leave" in fields and any(read.words[at].text in words.which for at in said.left):
        return None  # "which one can I send": others are looked for
    if before.intent == "need_lookup" and things.kind == "asset" and "maker" in said.asked:
        return None  # "who is writing that" behind needs: of what is to be written
    if before.intent == "deal_collateral" and things.kind == "deal" and not OF_A_PACK.issuperset(fields):
        return None
    if (
        before.intent == "deal_collateral"
        and "contacts" in fields
        and vocabulary.cues.signals["for_whom"].search(read.plain)
    ):
        return None  # "and for the finance people" behind a pack: what else there is to send
    if narrowed:
        return _narrowed(things, own, said, fields)
    picked = _picked(things, said)
    if picked is None:
        return OfTold(things, ("number",)) if said.place and fields and "number" in FIELDS[things.kind] else None
    if order:
        return OfTold(replace(things, ids=things.listed, among=()), fields, order)
    if "holds" in fields:
        return OfTold(picked, fields)  # what it is asked for is no choice among them
    if not fields and not (said.other or (chosen and things.kind in _PICKED_ALONE)):
        return None
    return OfTold(picked, fields, only=own)


def _version_in_language(things: Told, read: Sentence, own: Slots, words: ToldWords) -> OfTold | None:
    """ "and in Spanish" behind one asset: whether there is one in that language. Elsewhere it may be said of the answer."""
    if things.kind != "asset" or len(things.ids) != 1 or len(own.language) != 1:
        return None
    if any(mention.kind != "language" for mention in read.mentions) or not words.in_language.fullmatch(read.masked):
        return None
    return OfTold(things, ("languages",), only=Slots(language=own.language))


def _said(read: Sentence, words: ToldWords, ordinals: Mapping[str, int]) -> _Said:
    """The wider of two that overlap is meant."""
    found = sorted(words.found(read.plain), key=lambda each: (each.start - each.end, each.start))
    taken: set[int] = set()
    kept = []
    for each in found:
        if taken.isdisjoint(range(each.start, each.end)):
            taken |= set(range(each.start, each.end))
            kept.append(each)
    kept.sort(key=lambda each: each.start)
    place = next(_places(read, kept, taken, ordinals, words), None)
    if place is not None:
        taken.add(place[0])
    sorts = {each.sort for each in kept}
    return _Said(
        asked=tuple(dict.fromkeys(each.name for each in kept if each.sort == "asked")),
        order=next((each.name for each in kept if each.sort == "order"), ""),
        place=place[1] if place is not None else 0,
        other="other" in sorts,
        only="only" in sorts,
        without="without" in sorts,
        left=frozenset(range(len(read.words))) - taken,
    )


def _places(
    read: Sentence, kept: Sequence[Part], taken: Collection[int], ordinals: Mapping[str, int], words: ToldWords
) -> Iterator[tuple[int, int]]:
    """Words that count, where they stand: "when is the first one due", but neither "due first" nor "the last contact"."""
    asked = {at for each in kept if each.sort == "asked" for at in range(each.start, each.end)}
    for at, word in enumerate(read.words):
        place = 0 if word.text in words.numbers else ordinals.get(word.text, 0)
        if place and (at not in taken or (at in asked and place > 0)):
            yield at, place


def _names_nothing_else(things: Told, read: Sentence, said: _Said, fields: Sequence[str], words: ToldWords) -> bool:
    """Whether every word left is a small one or one for these things."""
    nouns = words.nouns.get(things.kind, frozenset())
    several = said.only or said.without or "total" in fields or "number" in fields or said.order
    nouns = nouns | words.plural.get(things.kind, frozenset()) if several else nouns
    filters = _FILTERS.get(things.kind, ()) if said.only or said.without else ()
    allowed = {*filters, *(kind for field in fields for kind in _BESIDE.get((things.kind, field), ()))}
    named: set[int] = set()
    for mention in _real(read, said, words):
        if mention.kind not in allowed:
            return False
        named |= set(range(mention.start, mention.end))
    return all(read.words[at].text in words.small | nouns for at in said.left - named)


def _real(read: Sentence, said: _Said, words: ToldWords) -> Iterator[Mention]:
    """Without those made of small words, "it" for the people of IT, and those inside of what is asked."""
    for mention in read.mentions:
        places = range(mention.start, mention.end)
        if not all(at not in said.left or read.words[at].text in words.small for at in places):
            yield mention


def _picked(things: Told, said: _Said) -> Told | None:
    """The one of that number, or the other one; None where there is no such."""
    listed = things.listed
    if said.place:
        at = said.place - 1 if said.place > 0 else said.place
        return Told(things.kind, (listed[at],), listed) if -len(listed) <= at < len(listed) else None
    if said.other:
        now = things.ids if len(things.ids) < len(listed) else listed[:1]
        rest = tuple(each for each in listed if each not in now)
        return Told(things.kind, rest, listed) if rest else None
    return things


def _narrowed(things: Told, own: Slots, said: _Said, fields: tuple[str, ...]) -> OfTold | None:
    named = {name: getattr(own, name) for name in _NARROWING if getattr(own, name)}
    if things.kind not in _FILTERS or len(things.listed) < 2 or not named:
        return None
    whole = replace(things, ids=things.listed, among=())
    return OfTold(whole, fields, only=Slots(**named), without=said.without)


_NARROWING = (
    "language",
    "market",
    "segment",
    "industry",
    "phase",
    "deal_stage",
    "competitor",
    "motion",
    "persona",
    "status",
    "user",
    "owner",
)
