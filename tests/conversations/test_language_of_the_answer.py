"""In which language an answer is wanted, and in which language content: the first changes how it is said, the second what."""

import pytest

NEEDS = "what does the CFO need in choosing?"
GERMAN = "CFO × Choosing (Gatekeeper): Lücke, 19,4 %; 4 von 4 Bedarfen nicht erfüllt."


@pytest.fixture
def said(talk):
    """The last of several messages in one thread."""
    return lambda *texts: [talk(text) for text in texts][-1]


def first_line(told):
    return told["text"].splitlines()[0]


@pytest.mark.parametrize(
    "text",
    [
        "What does the CFO need in choosing? Answer in German please",
        "please reply in German: what does the CFO need in choosing",
        "Što treba CFO u fazi choosing? und auf Deutsch bitte",
        "¿Qué necesita el CFO en choosing? Responde en alemán, por favor",
        "Odgovori na njemačkom: što treba CFO u fazi choosing?",
    ],
)
def test_a_wish_for_the_language_of_the_answer_leaves_its_numbers_alone(said, text):
    assert first_line(said(text)) == GERMAN


@pytest.mark.parametrize(
    "text", ["und auf Deutsch bitte", "answer me in german", "Odgovori na njemačkom", "in German please"]
)
def test_behind_an_answer_it_is_said_once_more(said, text):
    assert first_line(said(NEEDS, text)) == GERMAN


def test_the_thread_goes_on_in_that_language_until_another_is_asked_for(said):
    there = said(NEEDS, "answer in German please", "what does the plant director need in learning?")
    assert first_line(there).startswith("Plant Director × Learning (Gatekeeper): Lücke")

    back = said(NEEDS, "answer in German please", "please answer in English from now on")
    assert first_line(back).startswith("CFO × Choosing (gatekeeper): gap, 19.4 %")


@pytest.mark.parametrize("text", ["only in German", "nur deutsche Assets"])
def test_only_one_language_is_a_filter_all_the_same(said, text):
    assert "19" not in first_line(said(NEEDS, text))


@pytest.mark.parametrize("asked", ["case studies in German please", "case studies, in German please"])
def test_content_named_in_a_language_is_looked_for_in_that_language(said, asked):
    told = said(asked)

    assert (told["slots"]["language"], told["language"]) == (["de"], "en")


@pytest.mark.parametrize(
    "text",
    ["how do I answer in German a question about price?", "which assets answer in Spanish what the CFO worries about?"],
)
def test_answering_somebody_else_is_no_wish(said, text):
    assert said(text)["language"] == "en"


def test_a_language_to_answer_in_with_nothing_asked_is_understood_in_it(said):
    assert first_line(said("answer me in german")).startswith("Verstanden: In diesem Thread")


@pytest.mark.parametrize(
    "text",
    [
        "dime en alemán qué necesita el CFO en Choosing",
        "Sag mir auf Deutsch, was der CFO in Choosing braucht",
        "Please write in German: what does the CFO need in choosing",
        "what does the CFO need in choosing? Deutsch bitte",
        "Molim napiši na njemačkom: što treba CFO u fazi choosing?",
    ],
)
def test_told_or_written_in_a_language_a_question_is_no_narrower_for_it(said, text):
    assert first_line(said(text)) == GERMAN


@pytest.mark.parametrize(
    "text",
    ["case studies. German please", "brief for the CFO in choosing, German please", "write it in German"],
)
def test_content_in_a_language_stays_what_is_looked_for(said, text):
    assert "spoken" not in said(text)["slots"]


@pytest.mark.parametrize(
    "text",
    [
        "please answer in English from now on",
        "ab jetzt bitte auf Englisch",
        "responde siempre en inglés",
        "od sada na engleskom, molim",
    ],
)
def test_said_by_itself_it_is_understood_and_how_long_it_lasts_is_told(said, text):
    assert first_line(said(text)) == (
        "Understood: in this thread I answer in English from now on. "
        "For everywhere, choose your language under Settings in my Home tab."
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Où sont nos plus grandes lacunes ?", "French"),
        ("De quoi a besoin le CFO en Choosing ?", "French"),
        ("Wat heeft de CFO nodig in Choosing?", "Dutch"),
        ("Quali contenuti abbiamo per il CFO?", "Italian"),
        ("Quais são as nossas maiores lacunas?", "Portuguese"),
    ],
)
def test_a_language_nobody_is_answered_in_is_answered_in_the_companys_and_told_so(talk, text, language):
    told = talk(text)

    assert told["language"] == "en"
    assert told["text"].splitlines()[1] == (
        f"I do not answer in {language}: I answer in English, Spanish, German and Croatian."
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("dime que contenido falta para el CFO", "es"),
        ("was haben wir in der Auswahl", "de"),
        ("we have in choosing", "en"),
        ("a sad za CFO", "hr"),
    ],
)
def test_a_few_small_words_that_others_share_stay_the_askers_own(talk, text, language):
    assert talk(text)["language"] == language


@pytest.mark.parametrize("asked", ["find assets on leasing in German", "find assets on leasing in German only"])
def test_what_is_in_no_such_language_is_shown_in_others_and_said_to_be(said, asked):
    told = said(asked)

    assert first_line(told) == "In German there is nothing on “leasing”; in other languages there is this."
    assert told["offered"] == ["A30", "A39"]
