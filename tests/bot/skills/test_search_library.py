"""What is quoted as the reason for a hit."""

from bot.skills.assets.search_library import WHY, _why
from retrieval.passages import Hit, Passage

FILLER = "Nothing of interest stands here at all, and it goes on for quite a while. "
LONG = f"{FILLER * 4}The pump was audited in spring. Its bearings failed an audit twice. {FILLER * 4}"


def why(asked: str, text: str) -> str:
    return _why(Hit("A1", Passage("p", "A1", "Title", text), 0.9, 0.5, 0.5), asked)


def test_the_part_that_holds_the_words_of_the_question_is_quoted_from_the_start_of_a_sentence():
    quoted = why("which pump bearings failed?", LONG)
    assert "The pump was audited in spring. Its bearings failed an audit twice." in quoted
    assert quoted[0].isupper()
    assert (len(quoted) <= WHY, quoted[-1]) == (True, "…")


def test_a_passage_without_any_of_the_words_is_quoted_from_its_beginning():
    assert why("xyz", LONG) == f"{LONG[: WHY - 1].rstrip()}…"


def test_a_sentence_longer_than_the_quotation_is_quoted_from_a_word():
    text = f"{'so it went on, ' * 30}until the bearing broke and the line stood still for a night."
    quoted = why("bearing broke line stood", text)
    assert quoted.startswith("…")
    assert "the bearing broke and the line stood still" in quoted


def test_a_short_passage_is_quoted_whole():
    assert why("pump", "A pump.\n It runs.") == "A pump. It runs."


def test_a_passage_without_words_is_quoted_too():
    assert why("pump", "— " * 200).startswith("— —")
