"""Slots whose meaning depends on what is wanted."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from content_library.sharing import blocks
from retrieval.reading.names import markets
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.names.strange_readers import with_strange_reader
from retrieval.reading.wants import moves, titled
from retrieval.reading.wants import slots as reading
from retrieval.reading.wants.of_mine import speaks_of_mine
from retrieval.reading.words import brief_words
from retrieval.reading.words.spelling import keys, places
from retrieval.understood import Intent, Question, Slots
from retrieval.vocabulary import Vocabulary

_ABOUT_ASSETS: frozenset[Intent] = frozenset(
    {"asset_info", "asset_update", "feedback", "asset_find", "compare", "deal_collateral"}
)
_BY_DESCRIPTION: frozenset[Intent] = frozenset({"asset_find", "deal_collateral"})
_OF_ONE_ASSET: frozenset[Intent] = frozenset({"asset_info", "asset_update", "feedback"})
_CHANGING: frozenset[Intent] = frozenset({"asset_update"})
"""Where a title half understood would change the wrong thing."""
_WITHOUT_FORMAT: frozenset[Intent] = frozenset({"out_of_data", "out_of_scope", "style"})
_ABOUT_BRIEFS: frozenset[Intent] = frozenset({"brief_status", "brief_update", "brief_edit"})
_BESIDE_A_PHASE: frozenset[Intent] = frozenset({"journey_info", "need_lookup", "asset_find"})
"""Where the phases before or after the one named are what is meant."""
_LISTED: frozenset[Intent] = frozenset({"asset_find", "metrics"})
_LINKS_FROM = "internal links"  # the topic of whoever writes a page: its format is not that of what is looked for


def completed(intent: Intent, own: Slots, sentence: Sentence, question: Question, vocabulary: Vocabulary) -> Slots:
    """`own` with what the intent adds, and without what it has no use for."""
    if intent in ("brief_review", "help"):
        return Slots()
    own = markets.narrowed(intent, own, vocabulary.picture)
    own = own.changed(schedule=own.schedule if intent == "subscribe" else None, due=_due(intent, own))
    if intent in _LISTED and not own.language:
        own = _in_other_languages(own, sentence, vocabulary)
    if intent == "persona_info" and not (own.persona or own.unresolved or own.participation):
        own = own.changed(unresolved=_asked_persona(sentence, vocabulary))
    if intent in _BESIDE_A_PHASE:
        own = _earlier(_later(own, sentence, vocabulary), sentence, vocabulary)
    if intent == "journey_info":
        own = _deciding(own, sentence, vocabulary)
    own = _assets(intent, own, sentence, vocabulary)
    if intent in _BY_DESCRIPTION:
        own = own.changed(dropped=_left_out(sentence))
    if intent == "malicious":
        return Slots(asset=own.asset, competitor=own.competitor)
    if intent == "deal_info" and not own.deal and not own.owner and speaks_of_mine(sentence, vocabulary.cues):
        own = own.changed(owner=question.user or None)
    own = _briefs(intent, own, sentence, question, vocabulary)
    if intent in reading.WITH_TOPIC:
        own = own.changed(topic=_topic(intent, own, sentence, vocabulary))
    if intent in _LISTED and not own.topic and vocabulary.cues.signals["counting"].search(sentence.masked):
        own = own.changed(counting=True)
    if intent in _BY_DESCRIPTION:
        own = _to_pass_on(own, sentence, vocabulary)
    if intent == "asset_find" and own.persona and not own.need:
        own = own.changed(need=reading.needs_about(sentence, own, vocabulary))
    if intent == "brief_create":
        own = with_strange_reader(own, sentence, vocabulary)
    if intent == "brief_edit" and own.count == 1:
        own = own.changed(count=None)  # "could one piece do for the first two" counts the pieces, not the readers
    if intent == "gap_list" and own == Slots():
        own = own.changed(count=reading.WIDEST_LIST)
    if intent == "crosswalk":
        own = own.changed(stage_raw=reading.spoken_stage(sentence, vocabulary))
    if intent in _WITHOUT_FORMAT or vocabulary.cues.signals["to_link"].search(sentence.plain):
        own = own.changed(format=())
    if intent == "style" and not own.language:
        address = vocabulary.cues.phrases["address"]
        own = own.changed(language=tuple(code for code, said in address.items() if said.search(sentence.plain)))
    if intent not in reading.WITH_ROLE and own.persona:
        own = own.changed(buying_role=())
    return reading.with_needs(moves.completed(intent, own, sentence, question, vocabulary.cues), vocabulary)


def _asked_persona(sentence: Sentence, vocabulary: Vocabulary) -> tuple[str, ...]:
    """ "is there a persona for pilots": whoever is asked for and nobody has."""
    named = vocabulary.cues.signals["asks_for_this_persona"].search(sentence.plain)
    if named is not None:
        start, end = places(named)
        within = [word for word in sentence.words[start:end] if word.text not in vocabulary.cues.common]
        return (" ".join(word.text for word in within if not word.text.startswith("persona")),)
    found = vocabulary.cues.signals["asks_for_persona"].search(sentence.plain)
    behind = len(sentence.words) if found is None else places(found)[1]
    return (sentence.typed(behind, len(sentence.words)).lower(),) if behind < len(sentence.words) else ()


def _due(intent: Intent, own: Slots) -> date | None:
    """Of an audit a stretch of time is asked about: "unused in 90 days" is none to be done by."""
    asked_about = intent in ("audit", "claims") and own.time_range is not None
    return own.due if intent in reading.WITH_DUE and not asked_about else None


def _in_other_languages(own: Slots, sentence: Sentence, vocabulary: Vocabulary) -> Slots:
    """ "not in English" leaves every other language there is content in, and nothing else."""
    unwanted = {id for mention in sentence.of("language") if mention.left_out for id in mention.ids}
    there = dict.fromkeys(asset.language for asset in vocabulary.picture.assets)
    left = tuple(language for language in there if language not in unwanted)
    return own.changed(language=left, only=("language",)) if unwanted and left else own


def _left_out(sentence: Sentence) -> tuple[str, ...]:
    """The kinds of content and the rivals nothing is wanted of: "no webinars", "but nothing against them"."""
    named = (*sentence.of("format"), *sentence.of("competitor"))
    return tuple(dict.fromkeys(id for mention in named if mention.left_out for id in mention.ids))


def _later(own: Slots, sentence: Sentence, vocabulary: Vocabulary) -> Slots:
    """ "after purchasing" means the phases behind it, mapped or not."""
    if not own.phase or not vocabulary.cues.signals["after_stage"].search(sentence.masked):
        return own
    last = max(vocabulary.picture.phase_of[phase].order for phase in own.phase)
    behind = tuple(phase.id for phase in vocabulary.picture.phases if phase.order > last)
    return own.changed(phase=behind) if behind else own


def _earlier(own: Slots, sentence: Sentence, vocabulary: Vocabulary) -> Slots:
    """ "before purchasing" means the mapped phases that lead there."""
    if not own.phase or not vocabulary.cues.signals["ahead_of_stage"].search(sentence.masked):
        return own
    first = min(vocabulary.picture.phase_of[phase].order for phase in own.phase)
    ahead = tuple(phase.id for phase in vocabulary.picture.mapped_phases if phase.order < first)
    return own.changed(phase=ahead) if ahead else own


def _to_pass_on(own: Slots, sentence: Sentence, vocabulary: Vocabulary) -> Slots:
    """ "the internal answers, I forward them to their treasurer": what may be sent to that reader goes before the internal."""
    passing = vocabulary.cues.signals["passing_on"].search(sentence.plain)
    return (
        own.changed(audience=None, format=(), topic=None)
        if passing and own.persona and own.audience == "internal"
        else own
    )


def _deciding(own: Slots, sentence: Sentence, vocabulary: Vocabulary) -> Slots:
    """ "who decides in Evaluation": whoever drives that phase and whoever can stop it, whatever role they have in buying."""
    if not own.phase or not vocabulary.cues.signals["who_decides"].search(sentence.plain):
        return own
    verbs = {mention.text.lower() for mention in sentence.of("buying_role")}
    left = tuple(each for each in own.unresolved if each not in verbs)
    return own.changed(
        persona=sentence.ids("persona"), buying_role=(), participation=("driver", "gatekeeper"), unresolved=left
    )


def _assets(intent: Intent, own: Slots, sentence: Sentence, vocabulary: Vocabulary) -> Slots:
    out = [mention for mention in sentence.mentions if mention.left_out]
    titles = [each for each in sentence.of("title") if not any(each.start <= m.start < each.end for m in out)]
    title = next(iter(titles), None)
    if (
        title is not None
        and not own.asset
        and (not title.ids or not _is_sure_enough(intent, title, sentence, vocabulary))
    ):
        return own
    if title is not None and not own.asset and _means_title(intent, sentence, vocabulary):
        return _outside(title, own, sentence).changed(asset=title.ids)
    if intent == "asset_info" and own.asset:
        return own.changed(audience=None)
    if intent in _OF_ONE_ASSET and not own.asset:
        own = own.changed(asset=reading.only_of_format(own.format, vocabulary))
    if intent in ("asset_info", "malicious") and own.competitor and own.audience and not own.asset:
        return own.changed(asset=_about_competitor(own, vocabulary), audience=None)
    return own


def _is_sure_enough(intent: Intent, title: Mention, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    return intent not in _CHANGING or titled.is_sure(title, sentence, vocabulary)


def _topic(intent: Intent, own: Slots, sentence: Sentence, vocabulary: Vocabulary) -> str | None:
    if intent == "audit":
        return reading.named_topic(sentence, vocabulary.cues.audit_topics)
    if intent == "asset_info" and own.asset:
        return reading.named_topic(sentence, vocabulary.cues.topics)
    if intent == "asset_info" and not (own.persona or own.phase):
        return _without(reading.left_topic(sentence, vocabulary), [vocabulary.cues.topics["freshness"]], sentence)
    topic = reading.topic(sentence, vocabulary)
    if intent == "asset_find" and topic == _LINKS_FROM and bool(own.phase) != bool(own.persona):
        return None  # whatever is there for that reader or phase may be linked to
    if intent == "asset_find" and own.competitor and topic and not _without_comparing(topic, vocabulary):
        return None  # what there is on that rival: one with somebody else is no comparison with them
    said, kinds = vocabulary.cues.moves["said"], vocabulary.cues.phrases["style"]
    figures = vocabulary.cues.signals["figure_words"]
    asking = [said["forbidden"], said["claiming"], kinds["numbers"], kinds["claims"], figures]
    return _without(topic, asking, sentence) if intent == "claims" else topic


def _without_comparing(topic: str, vocabulary: Vocabulary) -> str:
    return vocabulary.cues.signals["wants_comparison"].sub("", topic).strip()


def _without(topic: str | None, patterns: Iterable[re.Pattern[str]], sentence: Sentence) -> str | None:
    """Without the words that only ask: whether something may be claimed, how old it is."""
    if topic is None:
        return None
    asking = {word for said in patterns for match in said.finditer(sentence.plain) for word in match.group().split()}
    return " ".join(word for word in topic.split() if word not in asking) or None


def _outside(title: Mention, own: Slots, sentence: Sentence) -> Slots:
    """Without what the words of the title would mean by themselves: the "snapshot" of a title is no depth."""
    inside = [mention for mention in sentence.mentions if title.start <= mention.start < title.end]
    ids = {id for mention in inside for id in mention.ids}
    return own.changed(
        format=tuple(id for id in own.format if id not in ids),
        status=tuple(id for id in own.status if id not in ids),
        depth=None if str(own.depth) in ids else own.depth,
        audience=None if own.audience in ids else own.audience,
    )


def _means_title(intent: Intent, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whoever looks for something by description names no title unless they say "the"."""
    definite = vocabulary.cues.signals["definite"].search(sentence.masked) is not None
    if intent == "deal_collateral" and _goes_by_no_other(sentence, vocabulary):
        return True
    return intent in _ABOUT_ASSETS and (definite or intent not in _BY_DESCRIPTION)


def _goes_by_no_other(sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """Whether the words are those of one title that may not be sent: who asks for it in a deal is to hear that."""
    picture, title = vocabulary.picture, next(iter(sentence.of("title")))
    if any(rival.start <= title.start and title.end <= rival.end for rival in sentence.of("competitor")):
        return False  # the name of a rival in a title names the rival
    ids = title.ids
    return len(ids) == 1 and bool(blocks(picture, picture.asset_of[ids[0]]))


def _about_competitor(own: Slots, vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(
        asset.id
        for asset in vocabulary.picture.assets
        if asset.competitor in own.competitor and asset.audience == own.audience
    )


def _by_first_name(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[str]:
    """Colleagues as people type them in a hurry: "what is ben on". Neither the word that orders something about a brief
    nor one behind an article is a name: "mark MP-1 as done", "about the art of planning"."""
    names = {keys(person.name)[0]: person.id for person in vocabulary.picture.people if keys(person.name)}
    article, common = vocabulary.cues.signals["article"], vocabulary.cues.common
    orders = {each.bare(sentence.without_briefs).partition(" BRIEF")[0] for each in brief_words.load()}
    before = dict(zip(sentence.words[1:], sentence.words, strict=False))
    return (
        names[word.key]
        for word in sentence.unmentioned()
        if word.key in names
        and word.text not in common | orders
        and not (word in before and word.raw.islower() and article.fullmatch(before[word].text))
    )


def _briefs(intent: Intent, own: Slots, sentence: Sentence, question: Question, vocabulary: Vocabulary) -> Slots:
    if intent not in _ABOUT_BRIEFS:
        return own
    own = own.changed(
        brief=own.brief or titled.briefs_titled(sentence, vocabulary),
        user=next(iter((*sentence.ids("person"), *_by_first_name(sentence, vocabulary))), None),
    )
    if intent == "brief_update" and vocabulary.cues.moves["brief_status"]["in_review"].search(sentence.plain):
        own = own.changed(user=None)  # who a piece is sent to for review does not write it
    speaks_of_self = vocabulary.cues.signals["first_person"].search(sentence.plain) is not None
    if intent == "brief_status" and not own.brief and not own.user and speaks_of_self:
        return own.changed(user=question.user or None)
    return own
