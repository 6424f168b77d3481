"""What busy people ask in a few words: how a claim reads, what there is, what nobody owns, which deal is worth most."""

from dataclasses import replace

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question

C1 = "Median reduction of unplanned downtime: 24% after 12 months"


def first(record):
    return record["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("exact wording of the 24 percent claim", f"C1 is approved just as it stands: “{C1}”."),
        ("how is C1 worded?", f"C1 is approved just as it stands: “{C1}”."),
        ("Wortlaut von C1", f"C1 ist genau so freigegeben, wie es dort steht: „{C1}“."),
        ("¿cuál es el texto exacto de C1?", f"C1 está aprobada tal cual: «{C1}»."),
        ("kako glasi tvrdnja C1", f"C1 je odobrena točno tako kako piše: „{C1}”."),
    ],
)
def test_the_wording_of_a_claim_is_that_claim_alone(talk, question, told):
    answer = talk(question, role="writer")

    assert (first(answer), answer["sources"]) == (told, ["C1"])


@pytest.mark.parametrize(
    "question",
    ["what content do we have?", "welche Inhalte haben wir?", "¿qué contenido tenemos?", "što imamo od sadržaja?"],
)
def test_what_there_is_is_the_counts_of_the_library(talk, question):
    assert first(talk(question)).startswith("44 ")


def test_what_there_is_of_one_kind_is_no_count_of_all(talk):
    assert talk("which security documents do we have")["intent"] == "asset_find"


class WithoutOwners:
    """The library as it is, with a picture in which nobody owns two assets, one of them used more than the other."""

    def __init__(self, library):
        self.library = library

    def __getattr__(self, name):
        return getattr(self.library, name)

    def picture(self, *today):
        picture = self.library.picture(*today)
        assets = (
            each.model_copy(update={"owner": ""}) if each.id in ("A01", "A05") else each for each in picture.assets
        )
        return replace(picture, assets=tuple(assets))


@pytest.fixture
def unowned(services):
    return replace(services, library=WithoutOwners(services.library), open_index=lambda: services.index)


@pytest.mark.parametrize(
    "question",
    ["most used asset nobody owns", "meistgenutzte Inhalte ohne Besitzer", "los contenidos más usados sin responsable", "najviše korišten sadržaj bez vlasnika"],
)  # fmt: skip
def test_that_nobody_owns_it_narrows_what_is_used_most(unowned, question):
    answer = ask(Question(question, "nina"), unowned)

    assert set(answer.sources) == {"A01", "A05"}


@pytest.mark.parametrize(
    "question",
    ["my biggest deal", "which of my deals is worth most", "mein größter Deal", "mi oportunidad más grande", "moj najveći posao"],
)  # fmt: skip
def test_deals_are_told_by_what_they_are_worth(talk, question):
    lines = talk(question, user="jonas", role="sales")["text"].splitlines()

    assert [line.split(":")[0].strip() for line in lines[:3]] == [
        "Brixen Automotive",
        "Veltmann Dairy",
        "Sarner Metallbau",
    ]


def test_what_a_deal_is_worth_is_for_its_owner(talk):
    assert "EUR" not in talk("the biggest deal", user="nina")["text"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("which of my deals wait for content we don't have", "deal"),
        ("welche meiner Deals warten auf Inhalte", "Deal"),
        ("a cuáles de mis oportunidades les falta contenido", "A "),
        ("kojim mojim poslovima nedostaje sadržaj", "Poslov"),
    ],
)
def test_deals_whose_phase_has_nothing_to_send_are_named(talk, question, told):
    answer = talk(question, user="jonas", role="sales")

    assert told in first(answer)
    assert "Brixen Automotive: " in answer["text"]


@pytest.mark.parametrize(
    "question",
    ["how many words for BR-014", "wie viele Wörter für BR-014", "cuántas palabras para BR-014", "koliko riječi za BR-014"],
)  # fmt: skip
def test_how_long_a_brief_is_to_be_is_its_form(talk, question):
    assert first(talk(question, role="writer")).startswith("BR-014: ")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("worst covered phase", "Covered least: "),
        ("am schlechtesten abgedeckte Phase", "Am wenigsten abgedeckt: "),
        ("what is our worst phase?", "Covered least: Choosing"),
        ("which personas are we ignoring?", "Covered least: CFO"),
        ("was ist unsere schlechteste Phase?", "Am wenigsten abgedeckt: Choosing"),
        ("koja je naša najgora faza?", "Najslabije pokriveno: Choosing"),
        ("la fase peor cubierta", "Lo menos cubierto: "),
        ("najslabije pokrivena faza", "Najslabije pokriveno: "),
    ],
)
def test_what_is_covered_least_is_said_however_it_is_asked(talk, question, told):
    assert first(talk(question)).startswith(told)


@pytest.mark.parametrize(
    "question",
    ["words we never use", "Wörter, die wir nie verwenden", "palabras que nunca usamos", "riječi koje nikad ne koristimo"],
)  # fmt: skip
def test_words_never_used_are_of_the_style_guide(talk, question):
    assert talk(question, role="writer")["intent"] == "style"
