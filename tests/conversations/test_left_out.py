"""What was left out: under assets to send, and asked for in the thread."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def _asked(services, text, role="marketer", user="nina", place="dm", thread="left-out"):
    return ask(Question(text, user, role, place, thread), services)


def test_a_pack_says_how_many_assets_it_left_out_and_why(services):
    pack = _asked(services, "collateral for Lurra", thread="counted")
    assert pack.lines[-1] == (
        "Left out: 2 internal, 1 the customer no longer permits, 1 with a claim that may not be used, 1 replaced by a "
        "newer one, 1 expired, 1 for other readers and 7 that answer less."
    )
    assert "“Partner sales kit for system integrators” (A36): partner only" in pack.left_out


def test_a_search_says_it_too_and_one_that_left_nothing_out_says_nothing(services):
    search = _asked(services, "anything about downtime costs?", thread="search")
    assert search.lines[-1].startswith("Left out: ")
    assert not any("Left out" in line for line in _asked(services, "who is the CFO?", thread="who").lines)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("what did you leave out?", "14 assets were left out: 2 internal, "),
        ("and what was left out, and why?", "14 assets were left out: 2 internal, "),
        ("was hast du weggelassen?", "14 Inhalte wurden weggelassen: 2 intern, "),
        ("¿qué has dejado fuera?", "14 contenidos han quedado fuera: 2 internos, "),
        ("što si izostavio?", "Izostavljeno je 14 sadržaja: interno: 2, "),
    ],
)
def test_asked_in_the_thread_it_is_listed(services, question, first):
    _asked(services, "collateral for Lurra", thread=question)
    answer = _asked(services, question, thread=question)
    assert answer.lines[0].startswith(first)
    told = "\n".join(answer.lines)
    assert [id for id in ("(A24)", "(A10)", "A27: ") if id not in told] == []
    assert "Papir" not in told  # a customer who withdrew is not named by a title
    assert answer.offered == ()
    again = _asked(services, question, thread=question)
    assert again.lines == answer.lines


def test_in_a_search_too(services):
    search = _asked(services, "anything about downtime costs?", thread="of a search")
    answer = _asked(services, "what did you leave out?", thread="of a search")
    assert answer.lines[0].partition(" left out: ")[2] == search.lines[-1].partition("Left out: ")[2]


def test_a_colleague_who_may_not_hear_of_the_deal_hears_nothing_of_it(services):
    _asked(services, "collateral for Lurra", "sales", "sofia", "channel", thread="another")
    told = _asked(services, "what did you leave out?", "sales", "jonas", "channel", thread="another")
    assert not any("A24" in line for line in told.lines)


def test_among_guests_nothing_is_counted(services):
    shown = _asked(services, "anything about downtime costs?", "marketer", "nina", "shared", "guests")
    asked = _asked(services, "what did you leave out?", "marketer", "nina", "shared", "guests")
    assert not any("left out" in line.casefold() for line in (*shown.lines, *asked.lines))
