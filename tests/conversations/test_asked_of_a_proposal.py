"""What is asked of a proposal nobody kept; ids of needs there are none of."""

import pytest

KEPT = "Nobody has kept this proposal for CFO × Choosing yet: it has no number, no writer and no versions. Say “keep it” to keep it."


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
