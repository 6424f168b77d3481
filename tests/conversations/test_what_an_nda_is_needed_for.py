"""Whether something goes out without an NDA, or needs one: the first word answers that."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import Say, changed


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    with changed("orvasta", tmp_path_factory.mktemp("customs"), {}) as talking:
        yield talking


def first_line(told):
    return told["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("question", "beginning"),
    [
        (
            "can I send OV08 without an NDA?",
            "No: “Audit trail and record keeping pack” (OV08) goes out under NDA only.",
        ),
        ("OV08 w/o nda?", "No: "),
        ("can the record keeping pack go out before they sign anything", "No: "),
        ("do we need an NDA for OV08", "Yes, an NDA is needed for “Audit trail and record keeping pack” (OV08)."),
        ("is OV08 NDA only?", "Yes, an NDA is needed"),
        ("darf OV08 ohne Geheimhaltungsvereinbarung raus", "Nein: "),
        ("brauchen wir für OV08 ein NDA?", "Ja, für "),
        ("¿puedo mandar OV08 sin firmar nada?", "No: "),
        ("¿hace falta un acuerdo de confidencialidad para OV08?", "Sí, para "),
        ("smijem li poslati OV08 bez ugovora o povjerljivosti", "Ne: "),
        ("treba li NDA za OV08", "Da, za "),
    ],
)
def test_what_goes_out_under_nda_only_is_said_to_by_the_first_word(say, question, beginning):
    (told,) = say(question, user="bo")
    assert first_line(told).startswith(beginning)
    assert told["intent"] == "asset_info"


@pytest.mark.parametrize(
    ("question", "beginning"),
    [
        (
            "can I send OV09 without an NDA?",
            "Yes, without an NDA: “Message formats and customs interfaces” (OV09) may be",
        ),
        ("do we need an NDA for OV09", "No, no NDA is needed for"),
        ("brauche ich für OV09 eine Vertraulichkeitserklärung", "Nein, für"),
        ("¿hace falta NDA para OV09?", "No, para"),
        ("treba li NDA za OV09", "Ne, za"),
    ],
)
def test_what_anybody_may_have_needs_none(say, question, beginning):
    (told,) = say(question, user="bo")
    assert first_line(told).startswith(beginning)


@pytest.mark.parametrize("asset", ["OV12", "OV18", "OV10"])
def test_what_may_not_go_out_at_all_is_not_made_sendable_by_an_nda(say, asset):
    (told,) = say(f"do I need an NDA to send {asset}?", user="bo")
    assert asset not in told["offered"]
    assert not first_line(told).startswith("Yes")


@pytest.mark.parametrize(
    "wish",
    ["stuff w/o nda for trade counsel", "non-nda content for trade counsel", "nda-free material for trade counsel"],
)
def test_what_is_wished_without_an_nda_leaves_what_needs_one_out(say, wish):
    (told,) = say(wish, user="bo")
    assert told["slots"]["audience"] == "external"
    assert "OV08" not in told["offered"]


def test_whether_it_may_go_out_is_answered_as_before(say):
    (told,) = say("may I send OV08?", user="bo")
    assert first_line(told) == "Yes, under NDA: “Audit trail and record keeping pack” (OV08)."


def test_where_guests_read_nothing_is_said_of_it(say):
    (told,) = say("can I send OV08 without an NDA?", user="bo", place="shared")
    assert "OV08" not in told["text"]
    assert "Audit trail" not in told["text"]
