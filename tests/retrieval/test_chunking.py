import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.adapters.minilm import MiniLM
from retrieval.chunking import CHARACTERS_PER_TOKEN, digest, passages_of, sentences
from tests.retrieval.stored import WordEmbedder, an_asset

WORDS = WordEmbedder()
ROOM = 20


def texts_of(text: str, title: str = "Title") -> list[str]:
    return [p.text for p in passages_of(an_asset("a", title, text), WORDS.spans, ROOM)]


@pytest.fixture(scope="module")
def model() -> MiniLM:
    return MiniLM()


def test_a_short_text_is_one_passage_with_its_title():
    (passage,) = passages_of(an_asset("a", "Seven signs", "Bearings warn early."), WORDS.spans, ROOM)
    assert (passage.asset, passage.title, passage.text, passage.position) == (
        "a",
        "Seven signs",
        "Bearings warn early.",
        0,
    )


def test_an_asset_without_text_is_found_by_its_title():
    assert texts_of("") == [""]


def test_a_title_repeated_as_first_heading_counts_once():
    assert texts_of("# Title\n\nThe text.") == ["The text."]


def test_a_heading_starts_a_passage_once_the_one_before_has_some_body():
    assert texts_of("## One\n\na b c d e f\n\n## Two\n\ng h") == ["## One\n\na b c d e f", "## Two\n\ng h"]


def test_a_short_part_stays_with_the_next():
    assert texts_of("## One\n\na\n\n## Two\n\ng h") == ["## One\n\na\n\n## Two\n\ng h"]


def test_long_paragraphs_are_cut_between_sentences():
    assert texts_of("a b c d e f g h i j. k l m n o p q r. s t.") == ["a b c d e f g h i j.", "k l m n o p q r. s t."]


def test_a_sentence_that_is_too_long_is_cut_between_words():
    text = " ".join(f"w{n}" for n in range(40))
    assert texts_of(text) == [" ".join(f"w{n}" for n in range(a, min(a + 17, 40))) for a in (0, 17, 34)]


def test_the_same_stretch_twice_counts_once():
    paragraph = "a b c d e f g h i j k l."
    assert texts_of(f"{paragraph}\n\n{paragraph}") == [paragraph]


def test_ids_follow_asset_title_and_text_and_nothing_else():
    ids = [
        passages_of(an_asset(id_, title, text, **tags), WORDS.spans, ROOM)[0].id
        for id_, title, text, tags in [
            ("a", "T", "x", {}),
            ("a", "T", "x", {"language": "de"}),
            ("b", "T", "x", {}),
            ("a", "U", "x", {}),
            ("a", "T", "y", {}),
        ]
    ]
    assert ids[0] == ids[1]
    assert len(set(ids[1:])) == 4


def test_a_digest_changes_with_title_and_text_but_not_with_tags():
    before = digest(an_asset("a", "T", "x"))
    assert digest(an_asset("a", "T", "x", language="de")) == before
    assert before not in {digest(an_asset("a", "T", "y")), digest(an_asset("a", "U", "x"))}


@given(st.text(max_size=400), st.text(max_size=60))
def test_nothing_is_lost_and_everything_fits(text, title):
    passages = passages_of(an_asset("a", title, text), WORDS.spans, ROOM)
    assert all(len(WORDS.spans(p.text)) + len(WORDS.spans(p.title)) + 2 <= ROOM for p in passages)
    assert all(len(p.text) <= ROOM * CHARACTERS_PER_TOKEN for p in passages)
    kept = re.sub(r"\s", "", "".join(p.text for p in passages))
    assert set(re.sub(r"\s", "", text)) - set(title) - set("# ") <= set(kept)


@pytest.mark.parametrize(
    "text",
    [
        "".join(chr(0x4E00 + n % 5000) for n in range(20_000)),
        "设备停机的代价很高。" * 1 + "".join(f"第{n}台机器需要检修。" for n in range(500)),
        "x" * 200_000,
        " ".join(f"word{n}" for n in range(20_000)),
        "\n".join(f"## Part {n}\n\nSentence {n} about bearings, pumps and motors." for n in range(3_000)),
    ],
    ids=["cjk-without-stops", "cjk", "no-spaces", "one-long-line", "many-headings"],
)
def test_long_texts_of_any_script_fit_the_model(model, text):
    passages = passages_of(an_asset("a", "A title", text), model.spans, model.max_tokens)
    assert max(len(model.spans(f"{p.title}\n{p.text}")) for p in passages) <= model.max_tokens - 2
    assert len({p.id for p in passages}) == len(passages)


def test_a_very_long_title_leaves_room_for_the_text(model):
    title = "very " * 300
    (passage,) = passages_of(an_asset("a", title, "The text."), model.spans, model.max_tokens)
    assert (passage.title, passage.text) == (("very " * 64).strip(), "The text.")


def test_sentences_come_in_order_without_marks():
    assert sentences("# Heading\n\nFirst one. Second *one*!\n- a point") == (
        "Heading",
        "First one.",
        "Second *one*!",
        "a point",
    )
