"""Names that stand where ours stand but are in no list: accounts nobody has, ids nobody gave.

An account the asker may not hear of is found here too, by its place alone: it reads like one that does not exist.
"""

from collections.abc import Callable
from itertools import takewhile

from retrieval.reading.names.surroundings import Surroundings
from retrieval.reading.words.ids import Shape, id_shape
from retrieval.reading.words.industry_words import words_of_accounts, words_of_many
from retrieval.reading.words.spelling import joined


def add_absent(around: Surroundings, selling: bool) -> None:
    _add_ids(around)
    _add_called_like_accounts(around)
    _add_accounts(around, selling)


def add_unknown_stages(around: Surroundings) -> None:
    """ "stage is haggling", "in the haggling phase", "in onboarding": a stage this company does not have."""
    for place in range(len(around.words)):
        if _is_no_name(around, place) and _stands_for_stage(around, place):
            around.add("absent_stage", (around.typed(place, place + 1),), place, place + 1)


def _stands_for_stage(around: Surroundings, place: int) -> bool:
    if around.says("stage_noun", around.before(place - 1)) and around.says("being", around.before(place)):
        return _unknown(around, place) and around.ends(place + 1) and not _asked_about(around, place)
    named = around.says("stage_noun", around.after(place + 1)) and around.gap(place + 1) == ""
    told = around.says("stage_elsewhere", around.words[place].text) and around.ends(place + 1)
    return (named or told) and around.says("before_stage", around.behind_article(place))


def _add_ids(around: Surroundings) -> None:
    for start in range(len(around.words)):
        for end in range(min(start + 3, len(around.words)), start, -1):
            typed = around.typed(start, end)
            shape = id_shape(typed)
            written = typed == typed.upper() and " " not in typed
            kind = next((kind for kind, shapes in around.vocabulary.id_shapes.items() if shape in shapes), None)
            if kind is None and around.says("deals_noun", around.before(start)) and _is_lettered(around, shape):
                kind = "deal"
            if written and kind is not None and around.free(start, end):
                around.add(f"absent_{kind}", (typed,), start, end)


def _is_lettered(around: Surroundings, shape: Shape | None) -> bool:
    """ "deal D99" where the deals are D1 to D8."""
    return shape is not None and shape[0] in {letters for letters, _ in around.vocabulary.id_shapes["deal"]}


def _add_called_like_accounts(around: Surroundings) -> None:
    """ "Nowhere Bakery Group" is a customer wherever it stands, and no bakery: in capitals, words nobody knows and then
    what many accounts are called."""
    for start in range(len(around.words)):
        strange = _run(around, start, lambda at: _has_capital(around, at) and _unknown(around, at, generic=False))
        end = _run(around, strange, lambda at: _has_capital(around, at) and _is_generic(around, at))
        if start < strange < end and not _describes(around, end):
            around.forget(start, end)
            around.add("absent_deal", (around.typed(start, end),), start, end)


def _run(around: Surroundings, start: int, of: Callable[[int], bool]) -> int:
    """Where the words of this sort end that follow each other from `start` without a mark between them."""
    places = takewhile(lambda at: of(at) and (at == start or around.gap(at) == ""), range(start, len(around.words)))
    return start + sum(1 for _ in places)


def _has_capital(around: Surroundings, place: int) -> bool:
    return around.words[place].raw[:1].isupper() and not around.shouted


def _is_generic(around: Surroundings, place: int) -> bool:
    return not words_of_accounts().isdisjoint((around.words[place].text, around.words[place].key))


def _add_accounts(around: Surroundings, selling: bool) -> None:
    """ "what can I send to Nowhere Foods", "the Nowhere deal", "Nowhere: who is missing"."""
    place = 0
    while place < len(around.words):
        end = _name_end(around, place)
        if end > place and _stands_for_account(around, place, end, selling):
            around.forget(place, end)
            around.add("absent_deal", (around.typed(place, end),), place, end)
        place = max(end, place + 1)


def _name_end(around: Surroundings, start: int) -> int:
    """Where the run of words that nobody knows ends; an account may end in its trade, "Nowhere Foods"."""
    end = start
    while end < len(around.words) and _unknown(around, end) and (end == start or around.gap(end) == ""):
        end += 1
    if end == start or end == len(around.words) or around.gap(end) != "":
        return end
    return next((mention.end for mention in around.found if mention.kind == "industry" and mention.start == end), end)


def _unknown(around: Surroundings, place: int, *, generic: bool = True) -> bool:
    """`generic`: also where many accounts are called so."""
    in_title = around.vocabulary.titles.knows(around.words[place].key)
    return _is_no_name(around, place) and not in_title and (generic or not _is_generic(around, place))


def _is_no_name(around: Surroundings, place: int) -> bool:
    """Neither a name of the company's nor an ordinary word; it may be in a title."""
    word = around.words[place].text
    ordinary = around.common(place) or around.says("determiner", word) or word.isdigit()
    return around.free(place, place + 1) and not ordinary


def _stands_for_account(around: Surroundings, start: int, end: int, selling: bool) -> bool:
    if _describes(around, end) or around.vocabulary.other_words.are_no_name(around.words[start:end]):
        return False
    if _asked_about(around, start):
        return True
    capital = around.words[start].raw[:1].isupper() and not around.shouted
    if around.says("deals_noun", around.after(end)):
        return capital
    sending = around.vocabulary.cues.signals["sending"].search(around.plain) is not None
    if start == 0:
        return sending and capital and end < len(around.words) and around.gap(end) == ":"
    before = around.before(start)
    if selling and around.ends(end) and _spoken_of(around, start, end):
        return True
    return sending and (around.says("to_whom", before) or (capital and around.says("with_whom", before)))


def _describes(around: Surroundings, end: int) -> bool:
    """ "Nordic Dairy customers" are many, and a "Nordic Dairy case study" is a thing."""
    several = around.after(end) in words_of_many() and around.gap(end) == ""
    return several or _describes_a_thing(around, end)


def _describes_a_thing(around: Surroundings, end: int) -> bool:
    """ "the dairy case study", "the liability brief": the word before a thing says which one."""
    kind = any(mention.kind == "format" and mention.start == end for mention in around.found)
    return (kind or around.says("thing", around.after(end))) and around.gap(end) in ("", "-")


def _asked_about(around: Surroundings, start: int) -> bool:
    """ "what stage is Nowhere in", "how much is Nowhere worth": only an account has a stage and an amount."""
    before = joined(around.words[:start])
    return around.vocabulary.cues.signals["asks_of_account"].fullmatch(before) is not None


def _spoken_of(around: Surroundings, start: int, end: int) -> bool:
    """Two words nobody knows at the end, after "anything for" or "what is up with": whoever sells means a customer."""
    asking = around.vocabulary.cues.signals["of_customer"].fullmatch(joined(around.words[:start]))
    return end - start > 1 and asking is not None
