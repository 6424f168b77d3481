"""What the company says its product does not do, when somebody asks whether it does."""

import re
from collections import Counter
from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.offering import visible_assets
from bot.answering.reply import reply
from bot.skills.assets.tell_fact import nearest_fact, tell_fact
from bot.skills.assets.topic_search import search_topic
from content_library.intake import Product
from content_library.shared_words import families
from retrieval.passages import Filters
from retrieval.reading.wants.product_asked import asks_what_it_does, asks_what_it_does_not
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import percent_spelt, plain
from retrieval.understood import Intent, Slots
from retrieval.vocabulary import Vocabulary

ELSEWHERE_UNKNOWN: frozenset[Intent] = frozenset(
    {
        "out_of_scope", "out_of_data", "asset_find", "coverage_matrix", "help", "claims", "style", "evidence", "deal_info",
        "gap_list", "persona_info", "need_lookup", "metrics", "brief_status", "campaign_info",
    }
)  # fmt: skip
"""What such a question is read as, for want of a subject of the map: "orders" are deals, unless one is named."""
NOT_FOUND: frozenset[Intent] = frozenset({"out_of_scope", "out_of_data", "gap_list", "persona_info", "help", "metrics"})
"""What it is read as where nothing of the library is meant."""

MOST_OF_IT = 0.5
"""Of the words for one thing: who asks for spare parts means their logistics too. Of one of two things all are asked."""
RUN = 3
"""Words that may be one word elsewhere: "x rays", "x-rays", "xrays"."""
LONG = 4
"""Letters of a word that is looked for however it is parted."""
_PARTS = re.compile(r"\s*(?:,|/|;|\band\b|\bund\b|\by\b|\bi\b|&)\s*")
"""An entry of two things is found by either."""


def tell_product(desk: Desk) -> Answer | None:
    """None unless most of the telling words of one thing it does not do are asked for, in whatever language."""
    product, words = desk.picture.company.product, desk.words
    text = _in_our_name(plain(desk.question.text), product) if product is not None else ""
    if product is None or desk.understood.intent not in ELSEWHERE_UNKNOWN or desk.understood.slots.deal:
        return None
    names = _names(product, desk.picture.company.company)
    if product.does_not and asks_what_it_does_not(desk.question.text, names):
        said = words.say("tell-product-does-not", product=product.name, things=words.listed(product.does_not))
        return reply(desk, [said])
    asks = asks_what_it_does(desk.question.text, names)
    if not (asks or cues.load().signals["does_it"].search(text)):
        return None
    told = not_done(product.does_not, text, Vocabulary.of(desk.picture).other_words.beside(text))
    if told:
        return reply(desk, [words.say("tell-product-no", product=product.name, thing=told)])
    return tell_fact(desk) or _unknown(desk, product) if _asks_what_we_do(desk, text, asks=asks) else None


def not_done(entries: Sequence[str], text: str, told: str) -> str:
    """The entry of what a product does not do that is asked for; "" for none. `told` is the text with the English for its
    words."""
    asked = families(told)
    times = Counter(family for each in entries for family in families(each))
    spoken = text.split()
    runs = {"".join(spoken[at : at + size]) for size in range(1, RUN + 1) for at in range(len(spoken))}
    for each in entries:
        for part in (each, *_parts(each)):
            telling = {family for family in families(part) if times[family] == 1}
            least = len(telling) * MOST_OF_IT if part == each else len(telling) - 1
            if telling and len(telling & asked) > least:
                return each
            squeezed = "".join(plain(part).split())
            if len(squeezed) >= LONG and not runs.isdisjoint((squeezed, f"{squeezed}s", squeezed.removesuffix("s"))):
                return each
    return ""


def _parts(entry: str) -> list[str]:
    """ "spare parts and lubricants" are two things, "bar and catering tills" two kinds of the last word."""
    parts = [part for part in _PARTS.split(entry) if part.strip()]
    if len(parts) < 2:
        return []
    first, last = parts[0].split(), parts[-1].split()
    shares = len(first) == 1 and len(last) > 1
    return [f"{part} {last[-1]}" if shares and part != parts[-1] else part for part in parts]


def _asks_what_we_do(desk: Desk, text: str, *, asks: bool) -> bool:
    """ "do we calibrate sensors": a question about the product that nothing else is meant by, neither one for a poem nor
    one for a lower price."""
    told, read = cues.load(), desk.understood
    other = any(cue.intent == "out_of_scope" and cue.pattern.search(text) for cue in told.fitting(text))
    if other or told.in_english["discount"].search(plain(percent_spelt(desk.question.text))):
        return False
    taken = {name: getattr(Slots(), name) for name in (*read.slots.inherited, "topic", "count", "unresolved", "user")}
    bare = read.slots.changed(**taken, inherited=()) == Slots()
    carried = desk.before is not None and desk.before.intent == read.intent != "asset_find"
    if asks and bare:
        sought = (
            read.intent == "asset_find" and search_topic(desk, Filters(assets=visible_assets(desk)), 1).found.nothing
        )
        return read.intent in NOT_FOUND or carried or sought
    return read.intent == "out_of_scope" and told.signals["we_do"].search(text) is not None


def _unknown(desk: Desk, product: Product) -> Answer:
    """Nobody wrote down whether it does that: what it is, and what it is known not to do."""
    words = desk.words
    lines = [
        words.say("tell-product-unknown", product=product.name),
        words.say("tell-product-is", product=product.name, what=product.what) if product.what else "",
        words.say("tell-product-no-list", things=words.listed(product.does_not)) if product.does_not else "",
        *nearest_fact(desk),
    ]
    return reply(desk, lines, behaviour="decline_unknown", next_steps=examples(desk))


def _names(product: Product, company: str) -> set[str]:
    """Of the product and the company, as far as they are not in everybody's mouth."""
    alone = (plain(word) for word in product.name.split())
    return {plain(product.name), plain(company), *(word for word in alone if word not in cues.load().common)} - {""}


def _in_our_name(text: str, product: Product) -> str:
    """With "it" for the product, by its name or a word of it that is not in everybody's mouth: "can Pulse run alone"."""
    names = _names(product, "")
    if not names:
        return text
    return re.sub(rf"\b(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})\b", "it", text)
