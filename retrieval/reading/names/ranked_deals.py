"""A deal that is named by its rank, "my biggest deal", "the deal that closes next": its account stands for it where
something is asked of it. Words in `retrieval/cues/*.asked.yaml`."""

from collections.abc import Callable, Mapping
from datetime import date

from content_library.intake import Deal
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.spelling import places, words
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

_RANKS: Mapping[str, Callable[[Deal], float]] = {
    "deal_biggest": lambda deal: -deal.amount,
    "deal_smallest": lambda deal: deal.amount or float("inf"),
    "deal_next": lambda deal: (deal.close_date or date.max).toordinal(),
}


def with_ranked_deal(text: str, question: Question, vocabulary: Vocabulary) -> str:
    """The text as it was where the deal itself is asked for: "which is my biggest deal"."""
    own = vocabulary.rights_of(question).owned
    deals = [deal for deal in vocabulary.picture.deals if deal.id in own and deal.status == "open"]
    said = words(text)
    joined = " ".join(word.text for word in said)
    for name, rank in _RANKS.items():
        found = patterns("asked")[name].search(joined)
        if found is None or not deals:
            continue
        start, end = places(found)
        itself = patterns("asked")["deal_itself"]
        if all(itself.fullmatch(word.text) for word in (*said[:start], *said[end:])):
            return text
        return f"{text[: said[start].start]}{min(deals, key=rank).account}{text[said[end - 1].end :]}"
    return text
