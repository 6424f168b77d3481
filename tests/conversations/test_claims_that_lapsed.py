"""What is no longer approved is told as such, however it was asked for, and never as a fact."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import HERE, Say, changed

LAPSED = (
    (HERE / "orvasta" / "claims.yaml").read_text("utf-8").replace("expires_on: 2026-10-31", "expires_on: 2026-04-01")
)


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    with changed("orvasta", tmp_path_factory.mktemp("lapsed"), {"claims.yaml": LAPSED}) as then:
        yield then


CLAIM = "“Nine of ten declarations cleared within two hours”"
FORBIDDEN = (
    "NV1 is forbidden, in every language and with any source: “We never make mistakes in declarations” "
    "(Nobody can promise that)."
)
EXPIRED = "No: CV2 expired on 1 Apr 2026: Nine of ten declarations cleared within two hours"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("how many declarations are cleared within two hours", EXPIRED),
        (
            "how many of our declarations are cleared within a day",
            f"CV2 was measured at 3120: {CLAIM}. {EXPIRED}",
        ),
        (
            "how many mistakes do we make in declarations",
            FORBIDDEN,
        ),
    ],
)
def test_a_number_of_a_claim_comes_with_what_speaks_against_it(say, text, first):
    assert say(text, user="bo")[0]["text"].splitlines()[0] == first


def test_the_nearest_sentence_is_said_to_be_of_no_use_where_its_claim_lapsed(say):
    told = say("what share of declarations is cleared by lunch", user="bo")[0]
    assert told["text"].splitlines()[:2] == [
        "No text or claim of ours says that in these words.",
        f"Nearest sentence: {CLAIM} – CV2. It does not speak of “lunch”. That claim is not approved any more: do not use it.",
    ]


def test_the_nearest_sentence_that_is_forbidden_is_told_as_forbidden(say):
    assert say("which declarations never have mistakes", user="bo")[0]["text"].splitlines()[0] == (
        "No: NV1 forbids it: Nobody can promise that."
    )
