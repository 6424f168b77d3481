"""A proposal nobody kept is not changed by a sentence that wants no change, and can be kept and changed after it."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("don't make it shorter", "The proposal stays as it is."),
        ("please don't change the format", "The proposal stays as it is."),
        ("nemoj ga skraćivati", "Prijedlog ostaje kakav jest."),
        ("no lo acortes", "La propuesta queda como está."),
        ("mach es nicht kürzer", "Der Vorschlag bleibt, wie er ist."),
    ],
)
def test_a_change_that_is_negated_changes_nothing(talk, text, told):
    talk("brief for the CFO in choosing")
    assert talk(text)["text"].splitlines()[0] == told


def test_what_is_wanted_beside_what_is_not_is_done(talk):
    talk("brief for the CFO in choosing")
    told = talk("make it longer, but don't change the format")
    assert told["intent"] == "brief_edit"
    assert "length:" in told["text"]


def test_the_next_sentence_goes_on_with_the_proposal(talk):
    talk("brief for the CFO in choosing")
    wanted = talk("make it longer")
    talk("brief for the CFO in choosing")
    talk("don't make it shorter")
    assert talk("make it longer")["text"] == wanted["text"]
