"""Leave to say something in another language than the register's, and what the style guide says of a word of another."""

import pytest

from tests.companies.changed import changed

CLAIMS = """approved:
- {id: CL1, claim: "Visitor data is kept in Split and Graz only", source: LM11, approved_by: mira, approved_on: 2026-01-10, expires_on: 2027-01-10}
- {id: CL2, claim: "Nine of ten families keep their piano", source: LM11, approved_by: mira, approved_on: 2026-01-10, expires_on: 2027-01-10}
- {id: CL3, claim: "Moving a piano takes 6 to 9 hours", source: LM11, approved_by: mira, approved_on: 2026-01-10, expires_on: 2027-01-10}
forbidden:
- {id: XL1, claim: "It never goes down", why: "everything does once"}
"""
STYLE = '# Style\nSay "visitor" not "user". Refunds: only as the contract says.\n'


@pytest.fixture(scope="module")
def say(tmp_path_factory):
    files = {"claims.yaml": CLAIMS, "style-guide.md": STYLE}
    with changed("lumo", tmp_path_factory.mktemp("leave"), files) as ask:
        yield ask


def first(answer):
    return answer["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("dürfen wir schreiben: nie wieder ein Ausfall?", "Nein: XL1 verbietet das"),
        ("smijemo li reći da nikad ne pada", "Ne: XL1 to zabranjuje"),
        ("¿podemos decir que nunca se cae?", "No: XL1 lo prohíbe"),
        ("dürfen wir sagen, dass Besucherdaten nur in Graz liegen?", "Nein, nicht mit „nur“: CL1 lautet „"),
        ("can we say visitor data is kept only in Graz", "No, not with “only”: CL1 is “"),
        (
            "can we say visitor data is kept in Split and Graz only",
            "Approved: Visitor data is kept in Split and Graz only",
        ),
        ("can we write that nobody ever sends a piano back", "No claim"),
        ("who approves claims", "Mira approved 3 of 3 claims of the register"),
        ("wer gibt neue Aussagen frei?", "Mira hat 3 von 3 Aussagen des Registers freigegeben"),
    ],
)
def test_the_first_line_says_whether_it_may_be_said(say, question, told):
    (answer,) = say(question, user="wen", role="writer")
    assert (answer["intent"], first(answer)[: len(told)]) == ("claims", told)
    assert "XL1" in told or "XL1" not in answer["text"]


def test_one_end_of_a_range_is_not_the_claim(say):
    (answer,) = say("dürfen wir sagen, dass ein Umzug neun Stunden dauert?", user="wen", role="writer")
    assert "hier fehlt „6 to 9 hours“" in answer["text"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what do we write instead of user", 'The style guide: “Say "visitor" not "user".”'),
        ("heißt es Nutzer oder Besucher?", 'Der Styleguide: „Say "visitor" not "user".“'),
        ("¿usuario o visitante?", 'La guía de estilo: «Say "visitor" not "user".»'),
        ("kažemo li korisnik ili posjetitelj", 'Vodič za stil: „Say "visitor" not "user".”'),
        ("how do we talk about refunds in writing", "The style guide: “Refunds: only as the contract says.”"),
    ],
)
def test_a_rule_on_a_word_is_found_by_the_word_of_another_language(say, question, told):
    (answer,) = say(question, user="wen", role="writer")
    assert first(answer) == told


def test_a_question_about_something_else_is_no_question_of_style(say):
    (answer,) = say("how do we call the phases", user="wen", role="writer")
    assert answer["intent"] != "style"
