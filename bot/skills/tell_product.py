"""What the company says its product does not do, when somebody asks whether it does."""

import re
from collections import Counter

from bot.answering.answer import Answer
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.reply import reply
from content_library.intake import Product
from content_library.shared_words import families
from retrieval.reading import cues
from retrieval.reading.spelling import percent_spelt, plain
from retrieval.understood import Intent
from retrieval.vocabulary import Vocabulary

ELSEWHERE_UNKNOWN: frozenset[Intent] = frozenset(
    {"out_of_scope", "out_of_data", "asset_find", "coverage_matrix", "help", "claims", "style", "evidence", "deal_info"}
)
"""What such a question is read as, for want of a subject of the map: "orders" are deals, unless one is named."""

MOST_OF_IT = 0.5
"""Of the words for one thing: who asks for spare parts means their logistics too."""


def tell_product(desk: Desk) -> Answer | None:
    """None unless most of the telling words of one thing it does not do are asked for, in whatever language."""
    product, words = desk.picture.company.product, desk.words
    text = _in_our_name(plain(desk.question.text), product) if product is not None else ""
    if (
        product is None
        or desk.understood.intent not in ELSEWHERE_UNKNOWN
        or desk.understood.slots.deal
        or not cues.load().signals["does_it"].search(text)
    ):
        return None
    asked, times = (
        families(Vocabulary.of(desk.picture).other_words.beside(text)),
        Counter(family for each in product.does_not for family in families(each)),
    )
    for each in product.does_not:
        telling = {family for family in families(each) if times[family] == 1}
        if telling and len(telling & asked) > len(telling) * MOST_OF_IT:
            return reply(desk, [words.say("tell-product-no", product=product.name, thing=each)])
    return _unknown(desk, product) if _asks_what_we_do(desk, text) else None


def _asks_what_we_do(desk: Desk, text: str) -> bool:
    """ "do we calibrate sensors": a question about the product that nothing else is meant by, neither one for a poem nor
    one for a lower price."""
    told = cues.load()
    other = any(cue.intent == "out_of_scope" and cue.pattern.search(text) for cue in told.fitting(text))
    if other or told.in_english["discount"].search(plain(percent_spelt(desk.question.text))):
        return False
    return desk.understood.intent == "out_of_scope" and told.signals["we_do"].search(text) is not None


def _unknown(desk: Desk, product: Product) -> Answer:
    """Nobody wrote down whether it does that: what it is, and what it is known not to do."""
    words = desk.words
    lines = [
        words.say("tell-product-unknown", product=product.name),
        words.say("tell-product-is", product=product.name, what=product.what) if product.what else "",
        words.say("tell-product-no-list", things=words.listed(product.does_not)) if product.does_not else "",
    ]
    return reply(desk, lines, behaviour="decline_unknown", next_steps=examples(desk))


def _in_our_name(text: str, product: Product) -> str:
    """With "it" for the product, by its name or a word of it that is not in everybody's mouth: "can Pulse run alone"."""
    alone = (plain(word) for word in product.name.split())
    names = {plain(product.name), *(word for word in alone if word not in cues.load().common)} - {""}
    if not names:
        return text
    return re.sub(rf"\b(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})\b", "it", text)
