"""What a message about a deal asks for beside its pack: an answer to a rival, a kind of content, what its words are about."""

from collections.abc import Iterator, Mapping, Sequence

from bot.answering.answer import Offer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, is_left_out, visible_assets
from bot.answering.wording import titled
from bot.skills.assets.content_kinds import is_of, kinds_asked
from bot.skills.deals.pack_lines import pick_for
from content_library.intake import Asset, Competitor, Deal
from content_library.shared_words import stems
from content_library.sharing import INTERNAL, blocks
from retrieval.fusion import WORDS_ENOUGH_ELSEWHERE
from retrieval.passages import Filters, Hit, Query
from retrieval.reading.names.mentions import sentence
from retrieval.reading.wants import slots as reading
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import keys
from retrieval.reading.words.spelling import plain as as_words
from retrieval.vocabulary import Vocabulary

SPOKEN_OF = 2
"""Words of a need that tell it; one alone is in too many of them."""
FIRST = 2
"""Assets that go before the pack: what was asked for, and one beside it."""


def asked_picks(desk: Desk, picks: Sequence[Pick], readers: frozenset[str]) -> list[Pick]:
    """What the message names or asks for: of the pack where that has it, else of all its people and phases know."""
    ready, slots = {pick.asset: pick for pick in picks}, desk.understood.slots
    usable = {each.id for each in _open(desk, frozenset())}
    named = [each for each in slots.asset if "asset" not in slots.inherited and each in usable]
    meant = dict.fromkeys((*named, *_of_kinds(desk, ready, readers), *_of_words(desk, readers)))
    return [ready.get(each) or _pick(desk, each) for each in meant][:FIRST]


def asked_line(desk: Desk, deal: Deal, offered: Sequence[Offer], asked: Sequence[Pick]) -> list[str]:
    """Which of the assets given come nearest to what was asked for."""
    ids = {pick.asset for pick in asked}
    found = [titled(desk.words, desk.picture.asset_of[each.asset]) for each in offered if each.asset in ids]
    said = desk.words.say("asked-nearest", account=deal.account, assets=desk.words.listed(found)) if found else ""
    return [said] if said else []


def asked_first(desk: Desk, needs: Sequence[str]) -> list[str]:
    """The needs a message speaks of before the others."""
    said = stems(desk.question.text)
    return sorted(needs, key=lambda need: -len(stems(desk.picture.need_of[need].text) & said))


def is_spoken_of(desk: Desk, needs: Sequence[str]) -> bool:
    """Whether the first of these needs is what the message is about."""
    said = stems(desk.question.text)
    return bool(needs) and len(stems(desk.picture.need_of[needs[0]].text) & said) >= SPOKEN_OF


def rivals_named(desk: Desk) -> list[Competitor]:
    """Competitors the message itself speaks of, not those a deal brings along."""
    said = set(keys(desk.question.text))
    slots = desk.understood.slots
    rivals = [each for each in desk.picture.competitors if each.id in slots.competitor]
    return [each for each in rivals if not said.isdisjoint((*keys(each.name), *keys(each.id)))]


def rival_assets(desk: Desk) -> list[str]:
    """What colleagues have to say about the rivals named, whatever the phase."""
    ids = {each.id for each in rivals_named(desk)}
    return [
        each.id for each in desk.picture.assets if each.competitor in ids and blocks(desk.picture, each) == (INTERNAL,)
    ]


def rival_lines(desk: Desk, internal: Sequence[Offer]) -> Iterator[str]:
    """Where the answer to a rival stands, or that there is none."""
    words, picture = desk.words, desk.picture
    for rival in rivals_named(desk):
        if any(is_left_out(desk.understood.slots, each) for each in picture.assets if each.competitor == rival.id):
            continue
        cards = [
            picture.asset_of[each.asset] for each in internal if picture.asset_of[each.asset].competitor == rival.id
        ]
        if cards:
            told = words.listed(titled(words, each) for each in cards)
            yield words.say("asked-rival", rival=rival.name, assets=told)
        else:
            yield words.say("asked-rival-none", rival=rival.name)


def wants_only_formats(desk: Desk) -> bool:
    """ "only video": nothing besides the formats named."""
    only = cues.load().follow_up["filtering"].search(as_words(desk.question.text))
    return bool(desk.understood.slots.format) and only is not None


def without_format(desk: Desk, deal: Deal, asked: Sequence[Pick]) -> list[str]:
    """That nothing of the formats named may be sent; what colleagues have of them is given below."""
    formats = desk.understood.slots.format
    if not formats or any(desk.picture.asset_of[each.asset].format in formats for each in asked):
        return []
    named = desk.words.listed((desk.words.named("format", each) for each in formats), "or")
    return [desk.words.say("asked-no-format", account=deal.account, formats=named)]


def own_of_formats(desk: Desk) -> list[str]:
    """What is for colleagues only, of the formats named, about the rival of the deal or about none."""
    slots, picture = desk.understood.slots, desk.picture
    own = [each for each in picture.assets if each.format in slots.format and blocks(picture, each) == (INTERNAL,)]
    return [each.id for each in own if not each.competitor or each.competitor in slots.competitor]


def _of_kinds(desk: Desk, ready: Mapping[str, Pick], readers: frozenset[str]) -> list[str]:
    """Whoever names a format means what there is of it, made for others too, and not what serves as well."""
    meant = _of_formats(desk, readers) or _of_formats(desk, frozenset())
    if not meant:
        there, kinds = [each for each in _open(desk, readers) if each.needs], kinds_asked(desk)
        meant = [each.id for each in there if any(is_of(desk.picture, each, kind) for kind in kinds)]
    return [each for each in ready if each in meant] or meant


def _of_formats(desk: Desk, readers: frozenset[str]) -> list[str]:
    """What is of their industry first, then what is in their language."""
    slots = desk.understood.slots
    there = [each for each in _open(desk, readers) if each.needs and each.format in slots.format]

    def apart(asset: Asset) -> tuple[bool, bool]:
        return asset.industry not in slots.industry, asset.language not in slots.language

    return [each.id for each in sorted(there, key=apart)]


def _of_words(desk: Desk, readers: frozenset[str]) -> list[str]:
    """By the words left over in the message, unless they say that nobody answers; only what has one of them, closeness
    alone says too little in passing. What has more of them and was made for others, or for nobody, goes first."""
    topic = _topic(desk)
    if not topic:
        return []
    own = _hits(desk, topic, [each for each in _open(desk, readers) if each.needs])
    best = _hits(desk, topic, _open(desk, frozenset()))[:1]
    most = max((hit.words for hit in own), default=WORDS_ENOUGH_ELSEWHERE)
    return [hit.asset for hit in (*(each for each in best if each.words > most), *own)]


def _topic(desk: Desk) -> str:
    """Without the words of the account that were not read as its name, "harbour trust", and without titles of people."""
    vocabulary = Vocabulary.of(desk.picture)
    read = sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question))
    if vocabulary.cues.signals["gone_quiet"].search(read.plain):
        return ""
    accounts = {key for id in desk.understood.slots.deal for key in keys(desk.picture.deal_of[id].account)}
    told = reading.topic(read, vocabulary) or ""
    title = vocabulary.cues.signals["title_of_person"].fullmatch
    return " ".join(word for word in told.split() if accounts.isdisjoint(keys(word)) and not title(word))


def _hits(desk: Desk, topic: str, among: Sequence[Asset]) -> list[Hit]:
    ids = frozenset(each.id for each in among)
    hits = desk.search(Query(topic, Filters(assets=ids), desk.understood.language_of_words), FIRST).hits
    return [hit for hit in hits if hit.words > 0]


def _open(desk: Desk, readers: frozenset[str]) -> list[Asset]:
    """What may be sent from here, and is for the readers meant."""
    picture, visible = desk.picture, visible_assets(desk)
    usable = [each for each in picture.assets if each.id in visible and INTERNAL not in blocks(picture, each)]
    return [each for each in usable if not readers or not readers.isdisjoint(each.personas)]


def _pick(desk: Desk, asset: str) -> Pick:
    needs = [need for need in desk.picture.asset_of[asset].needs if need in desk.picture.need_of]
    return pick_for(desk, asset, needs) if needs else Pick(asset, why_now=desk.words.say("find-assets-close"))
