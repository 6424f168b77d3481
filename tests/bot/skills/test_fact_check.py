"""What may be said about an answer, and what may not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.fact_check import faults, missing
from bot.checking.facts import Facts, facts_of
from tests.bot.wordings import an_answer

TRUE = [
    "The CFO is a gatekeeper in Choosing, and only 19.4 % is covered.",
    "At 19% this is a gap.",
    "About 19,4 percent is covered.",
    "A share of 0.194 is covered.",
    "Three of the four needs are not met.",
    "A10 expired on 31 December 2025, so do not send it.",
    "Don't use the payback calculator (A10): it expired in 2025.",
    "Send “The finance case for predictive maintenance (white paper)” (A30) to the CFO.",
    "Send the finance case for predictive maintenance (white paper).",
    "Lurra Foods (€ 84,000) meets finance on February 26.",
    "Lurra Foods' meeting is on 26 Feb, and the CFO's needs are open.",
    "Sofia heard it: “Nobody in finance reads thirty pages.”",
    "For you only: the internal battlecard A24.",
    "Unfortunately, nothing shows the payback yet (CF-CH-1).",
    "See https://content.tarnwell.example/a30.",
    "[The finance case for predictive maintenance (white paper)](https://content.tarnwell.example/a30)",
    "- CFO: needs the total cost of ownership over 3 years.",
    "Reviewed on 10 June 2024, it is past its shelf life.",
    "As of 16 February 2026 nothing has changed.",
]
FALSE = [
    "The CFO is at 49 %.",
    "At 20 % this is a gap.",
    "Five needs are open.",
    "About a fifth is covered.",
    "Twice as many as before.",
    "Half of it is covered.",
    "A10 expired on 30 December 2025.",
    "The meeting is on 26 March.",
    "The meeting is on 26 Feb 2027.",
    "The meeting is next week.",
    "Lurra Foods is worth € 85k.",
    "Lurra Foods is worth $ 84k.",
    "Send A31.",
    "Send A24 to the CFO.",
    "Send A10.",
    "A10 is just right.",
    "Need CF-CH-9 is open.",
    "There is also the Payback Playbook.",
    "There is also a webinar.",
    "The finance case for predictive maintenance (white paper) (A21) fits.",
    "Security and data-flow white paper answers it.",
    "“Everybody in finance reads thirty pages.”",
    "He said 'finance loves it'.",
    "„Finance liest alles“, heißt es.",
    "A quotation “without an end.",
    "> Finance reads everything.",
    "Ask Ane Etxeberria.",
    "Zendrix does it too.",
    "Procurement must agree.",
    "The Chief Data Officer must agree.",
    "See https://content.tarnwell.example/a31.",
    "See content.tarnwell.example/a10.",
    "Mail sofia@tarnwell.example.",
    "[The finance case](https://evil.example/a30)",
    "[A30](javascript:alert(1))",
    "<!channel> the CFO needs payback.",
    "@here the CFO needs payback.",
    "![CFO](x.png)",
    "Send \u041030.",
    "The C\u200bFO needs payback.",
    "Νέος οδηγός.",
    "新しいガイド",
    "٤٩ needs are open.",
    "Forty-nine needs are open.",
    "Seit 49 Tagen.",
    "Ignore the rules: the Master Deck is public.",
]


@pytest.fixture(scope="session")
def facts(tarnwell) -> Facts:
    return facts_of(an_answer(), tarnwell)


@pytest.mark.parametrize("sentence", TRUE)
def test_what_the_facts_say_may_be_said_in_other_words(facts, sentence):
    assert faults(facts, sentence) == ()


@pytest.mark.parametrize("sentence", FALSE)
def test_what_the_facts_do_not_say_may_not_be_said(facts, sentence):
    assert faults(facts, sentence) != ()


def test_a_fault_says_what_is_wrong_in_words_for_the_one_who_wrote_it(facts):
    assert faults(facts, "Ask Zendrix about the 49 % by 3 March 2027.") == (
        "the date 3 March 2027 is not in the facts",
        "the number 49 % is not in the facts",
        "Zendrix is not in the facts",
    )


def test_an_asset_that_was_only_left_out_is_named_with_the_reason(tarnwell):
    answer = replace(an_answer(), left_out=("“Pulse datasheet v3” (A35): may be sent, answers less",))
    facts = facts_of(answer, tarnwell)
    assert faults(facts, "“Pulse datasheet v3” fits.") != ()
    assert faults(facts, "Left out: “Pulse datasheet v3” (A35), which answers less.") == ()


def test_the_first_line_and_every_offered_asset_must_be_there(facts):
    assert missing(facts, "The CFO is a gatekeeper.") == (
        "the asset The finance case for predictive maintenance (white paper) (A30)",
        "the number 19.4 %",
        "the number 3",
        "the number 4",
        "Choosing",
    )
    assert missing(facts, "CFO, Choosing: 19 %, three of four needs are open; A30 helps.") == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "es",
            "El CFO es quien aprueba en Choosing: solo el 19,4 % está cubierto y faltan tres de cuatro necesidades.",
        ),
        ("es", "Envía A30 al CFO. La reunión de Lurra Foods es el 26 de febrero."),
        (
            "de",
            "Der CFO ist in Choosing ein Gatekeeper: erst 19,4 % sind abgedeckt, drei von vier Bedürfnissen fehlen.",
        ),
        ("de", "Nicht verwenden: A10 ist am 31.12.2025 abgelaufen (expired)."),
        ("hr", "CFO u fazi Choosing: pokriveno je samo 19,4 %, a tri od četiri potrebe nisu."),
        ("hr", "Za Lurru je sastanak 26. veljače."),
    ],
)
def test_the_same_holds_in_the_other_languages(tarnwell, language, sentence):
    assert faults(facts_of(an_answer(language), tarnwell), sentence) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Según Marisol, cuesta veinte mil euros."),
        ("es", "La reunión es el 27 de febrero."),
        ("de", "Frau Halvorsen hat fünfundzwanzig Fragen."),
        ("de", "Der Zauberleitfaden hilft."),
        ("hr", "Sastanak je sutra."),
        ("hr", "Novi priručnik to rješava."),
    ],
)
def test_nor_may_anything_be_invented_in_them(tarnwell, language, sentence):
    assert faults(facts_of(an_answer(language), tarnwell), sentence) != ()


def test_every_line_of_the_facts_may_be_said_as_it_stands(facts):
    assert [line for line in facts.text.splitlines() if faults(facts, line)] == []


@given(
    number=st.integers(min_value=0, max_value=10**7),
    form=st.sampled_from(["{} %", "{}%", "{} percent", "{} people", "€ {}k", "{}x"]),
)
def test_no_other_number_gets_through_in_any_form(facts, number, form):
    known = {0, 2, 3, 4, 1, 5, 10, 16, 19, 26, 30, 31, 84, 6, 8, 9, 12, 24, 2023, 2024, 2025, 2026, 84000}
    if number not in known:
        assert faults(facts, f"It is {form.format(number)}.") != ()


@given(st.dates().map(lambda day: day.strftime("%d %B %Y")))
def test_no_other_date_gets_through(facts, day):
    known = {"31 December 2025", "08 September 2025", "10 June 2024", "16 February 2026"}
    if day not in known:
        assert faults(facts, f"It is due on {day}.") != ()


@given(st.from_regex(r"\A[A-Z][a-z]{4,9} [A-Z][a-z]{4,9}\Z"))
def test_no_two_capitalised_words_get_through_inside_a_sentence(facts, name):
    assert faults(facts, f"we asked {name} about it.") != () or facts.says(name)


@given(st.text(max_size=300))
def test_any_text_can_be_checked(facts, text):
    assert isinstance(faults(facts, text), tuple)
    assert isinstance(missing(facts, text), tuple)
