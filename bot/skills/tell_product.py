"""What the company says its product does not do, when somebody asks whether it does."""

from collections import Counter

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from content_library.shared_words import families
from retrieval.reading import cues
from retrieval.reading.spelling import plain as as_words
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
    text = as_words(desk.question.text)
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
    return None
