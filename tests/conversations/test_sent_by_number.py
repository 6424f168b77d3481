"""What was sent is said by its number in the last answer; what should not have gone out is said before it is noted."""

import pytest


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("sent the second one", ["A21"]),
        ("I sent the first and the third", ["A28", "A23"]),
        ("I have sent the first two to Frank", ["A28", "A21"]),
        ("habe das zweite gestern geschickt", ["A21"]),
        ("envié el segundo", ["A21"]),
        ("drugi sam poslao", ["A21"]),
    ],
)
def test_the_numbers_are_those_of_the_pack(talk, text, sent):
    assert talk("pack for Brixen", role="sales", user="jonas")["offered"][:3] == ["A28", "A21", "A23"]
    record = talk(text, role="sales", user="jonas")
    assert (record["intent"], record["sources"]) == ("feedback", sent)


def test_the_last_ones_are_the_last_to_be_sent_and_none_of_ours_alone(talk):
    given = talk("pack for Brixen", role="sales", user="jonas")
    assert (given["offered"][-1], given["internal"]) == ("A13", ["A37"])
    assert talk("I sent the last one", role="sales", user="jonas")["sources"] == ["A13"]


def test_an_answer_that_is_judged_is_no_asset_of_that_number(talk):
    talk("pack for Brixen", role="sales", user="jonas")
    assert talk("the last answer was useful", role="sales", user="jonas")["sources"] == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "I sent A37 to Brixen",
            ("“Email templates: answering finance, IT and technician objections” (A37) is not to go out: internal only. "
            "Tell Nina that it did."),
        ),
        (
            "ich habe A10 an Brixen geschickt",
            ("„Cost of unplanned downtime and payback calculator (2023 edition)“ (A10) darf nicht hinaus: "
            "abgelaufen am 31. Dez. 2025. Bitte Ada sagen, dass es hinausging."),
        ),
        (
            "poslao sam A27 u Brixen",
            ("A27 ne smije van: kupac je povukao dopuštenje 10. sij 2026.; sadrži tvrdnju koja se ne smije koristiti (X2). "
            "Javite da je otišlo; zadužena osoba: Nina."),
        ),
        (
            "I sent A21 to Brixen",
            "“SOC 2 Type II report and ISO 27001 certificate” (A21) is for readers under NDA only: make sure there is one.",
        ),
    ],
)  # fmt: skip
def test_what_should_not_have_gone_out_is_said_first_with_whom_to_tell(talk, text, first):
    assert talk(text, role="sales", user="jonas")["text"].splitlines()[0] == first


@pytest.mark.parametrize(
    ("text", "intent"), [("¿qué envío a Lurra?", "deal_collateral"), ("¿qué hemos enviado a Lurra?", "deal_info")]
)
def test_what_to_send_is_not_what_was_sent(talk, text, intent):
    assert talk(text, role="sales", user="sofia")["intent"] == intent


@pytest.mark.parametrize("text", ["sent it", "I sent it", "ok, sent it to Frank"])
def test_it_is_the_one_that_was_asked_about(talk, text):
    talk("can I send A22?", role="sales", user="jonas")
    assert talk(text, role="sales", user="jonas")["sources"] == ["A22"]
