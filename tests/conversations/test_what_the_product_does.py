"""Whether the product does something is asked in four languages, in the company's name, with words between."""

import pytest

from bot.skills.tell_product import not_done


def _first(talk, text):
    return talk(text)["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("do we sell spare parts", "No. What Tarnwell Pulse does not do: spare-parts logistics."),
        ("hacemos también repuestos", "No. Lo que Tarnwell Pulse no hace: spare-parts logistics."),
        ("nudimo li mi rezervne dijelove", "Ne. Što Tarnwell Pulse ne radi: spare-parts logistics."),
        ("bieten wir denn auch Ersatzteile an", "Nein. Was Tarnwell Pulse nicht tut: spare-parts logistics."),
        ("can the kit do energy trading", "No. What Tarnwell Pulse does not do: energy trading."),
        ("do you sell coffee", "Nothing I know says whether Tarnwell Pulse does that."),
        ("verkaufen wir eigentlich Strom", "Nichts, was ich kenne, sagt, ob Tarnwell Pulse das tut."),
    ],
)
def test_what_it_does_not_do_or_that_nobody_wrote_it_down(talk, text, first):
    assert _first(talk, text) == first


def test_the_list_of_what_it_does_not_do_stands_below(talk):
    assert "energy trading" in talk("vendemos café")["text"]


def test_in_a_thread_about_something_else_too(talk):
    talk("what does the CFO need")

    assert _first(talk, "verkaufen wir Strom").startswith("Nichts, was ich kenne")


@pytest.mark.parametrize(
    "text", ["do we have a webinar on sensors", "machen wir Webinare", "do we cover the CFO", "können wir 24 % sagen"]
)
def test_what_is_no_question_about_the_product_is_answered_as_ever(talk, text):
    assert "Tarnwell Pulse" not in _first(talk, text)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("do we sell lubricants", "spare parts and lubricants"),
        ("do we sell spare parts", "spare parts and lubricants"),
        ("do we do bar tills", "bar and catering tills"),
        ("can it take xrays", "X-ray"),
        ("can it take x rays", "X-ray"),
        ("do we sell chocolate bars", ""),
    ],
)
def test_an_entry_of_two_things_is_found_by_either_and_however_it_is_parted(text, entry):
    assert not_done(("spare parts and lubricants", "bar and catering tills", "X-ray"), text, text) == entry
