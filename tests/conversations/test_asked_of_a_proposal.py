"""What is asked of a proposal nobody kept; ids of needs there are none of."""

import pytest

from bot.records_as_json import answer_record
from bot.skills.ask import ask
from retrieval.understood import Question

KEPT = "Nobody has kept this proposal for CFO × Choosing yet: it has no number, no writer and no versions. Say “keep it” to keep it."


@pytest.fixture
def own_talk(own_services):
    """As `talk`, where briefs may be kept."""
    return lambda text: answer_record(ask(Question(text, "nina", "marketer", "dm", "T1"), own_services))


@pytest.mark.parametrize("text", ["history", "what changed?", "show me the versions", "who writes it?"])
def test_what_it_has_once_it_is_kept_is_not_told_before(talk, text):
    talk("brief for the CFO in choosing")
    assert talk(text)["text"].splitlines()[0] == KEPT


@pytest.mark.parametrize(
    ("first", "text", "said"),
    [
        ("Brief für den CFO in Choosing", "Verlauf", "Diesen Vorschlag"),
        ("brief para el CFO en choosing", "historial", "Nadie ha guardado"),
        ("brief za CFO-a u fazi choosing", "povijest", "Ovaj prijedlog"),
    ],
)
def test_so_it_is_in_other_languages(talk, first, text, said):
    talk(first)
    assert talk(text)["text"].startswith(said)


def test_its_outline_is_shown_and_the_thread_stays_with_it(talk):
    talk("brief for the CFO in choosing")
    assert talk("show me the outline")["text"].startswith("Outline for CFO × Choosing: 1 The decision asked;")
    assert talk("make it a checklist")["text"].startswith("The proposal for CFO × Choosing, changed:")


def test_an_id_no_need_has_is_said_as_it_was_typed_with_those_near_it(talk):
    for first in ("brief for CF-CH-99", "brief for CF-CH-9"):
        record = talk(first)
        assert (record["behaviour"], record["text"].splitlines()[0]) == (
            "clarify",
            f"There is no need “{first.split()[-1]}” in the map.",
        )
        assert "(CF-CH-1)" in record["text"]


def test_of_two_ids_the_one_that_is_none_is_said(talk):
    told = talk("brief for CF-CH-1 and CF-CH-77")["text"].splitlines()
    assert told[0] == "There is no need “CF-CH-77” in the map."
    assert told[1].startswith("Proposed brief for CFO × Choosing")


@pytest.mark.parametrize(
    ("first", "text", "said"),
    [
        ("brief for the CFO in choosing", "what is missing in the outline?", "Outline for CFO × Choosing"),
        ("Brief für den CFO in Choosing", "was fehlt in der Gliederung?", "Gliederung für CFO × Choosing"),
        ("brief para el CFO en choosing", "¿qué falta en el esquema?", "Estructura para CFO × Choosing"),
        ("brief za CFO-a u fazi choosing", "što nedostaje u strukturi?", "Struktura za CFO × Choosing"),
    ],
)
def test_what_its_outline_lacks_is_no_gap_of_the_library(own_talk, first, text, said):
    own_talk(first)
    assert own_talk(text)["text"].startswith(said)
    own_talk("keep it")
    assert own_talk(text)["text"].startswith(said)


LEFT_FOR_LATER = [
    ("leave it, we do it in April", "2026-04-30"),
    ("lass es, wir machen das im Mai", "2026-05-31"),
    ("déjalo, lo hacemos en abril", "2026-04-30"),
    ("ostavi to, radimo to u svibnju", "2026-05-31"),
    ("leave it until next quarter", "2026-06-30"),
    ("not now, in June", "2026-06-30"),
    ("leave it until 5 April", "2026-04-05"),
]


@pytest.mark.parametrize(("text", "day"), LEFT_FOR_LATER)
def test_left_for_later_it_is_due_at_the_end_of_that(own_talk, text, day):
    own_talk("brief for the CFO in choosing")
    assert own_talk(text)["slots"]["due"] == day
    own_talk("keep it")
    own_talk("due 1 March")
    told = own_talk(text)
    assert (told["intent"], told["slots"]["due"]) == ("brief_update", day)


@pytest.mark.parametrize(
    "text",
    [
        "what do we do in April?",
        "don't do it in April",
        "the fair is in April",
        "the board meets in April, not now",
        "leave it as it is",
        "never mind, what expires in April?",
        "drop it, we do it in April",
    ],
)
def test_what_is_asked_denied_or_said_of_something_else_moves_no_date(own_talk, text):
    for each in ("brief for the CFO in choosing", "keep it"):
        own_talk(each)
    assert "due" not in own_talk(text)["slots"]


@pytest.mark.parametrize("text", ["drop it", "streich es", "descártalo", "odbaci ga"])
def test_of_a_proposal_there_is_nothing_to_drop(talk, text):
    talk("brief for the CFO in choosing")
    record = talk(text)
    assert (record["intent"], record["text"].count("CFO × Choosing")) == ("brief_create", 1)


@pytest.mark.parametrize("text", ["Brief für den CFO im Purchasing", "ein Briefing für den CFO im Purchasing bitte"])
def test_im_is_no_i_am_in_german(talk, text):
    assert talk(text)["cells"] == ["cfo/purchasing"]


@pytest.mark.parametrize("text", ["show me the outline", "open the outline", "which sections has it?"])
def test_the_outline_of_a_kept_brief_is_shown(own_talk, text):
    for each in ("brief for the CFO in choosing", "keep it"):
        own_talk(each)
    assert own_talk(text)["text"].startswith("Outline for CFO × Choosing: 1 The decision asked;")
