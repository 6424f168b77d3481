"""A topic in another language than the library's is found by what its words are called there; it is said what was read."""

import pytest

from bot.records_as_json import answer_record
from bot.skills.ask import ask
from retrieval.understood import Question


@pytest.mark.parametrize(
    ("asked", "asset", "read_as"),
    [
        ("hast du was zu fehlalarmen", "A16", "„fehlalarmen“ ist als „false alarms“ gelesen."),
        ("algo sobre falsas alarmas", "A16", "«falsas alarmas» se lee como «false alarms»."),
        ("imamo li nešto o lažnim alarmima", "A16", "„lažnim alarmima” čita se kao „false alarms”."),
        ("algo sobre ciberseguridad y flujos de datos", "A20", "se lee como «security flow data»."),
        (
            "was zur kündigung und verlängerung vom vertrag",
            "A39",
            "ist als „termination notice renewal contract“ gelesen.",
        ),
        ("imamo li nešto o otkazu ugovora", "A39", "čita se kao „termination notice contract”."),
    ],
)
def test_the_one_fitting_piece_is_found_by_its_matter(talk, asked, asset, read_as):
    record = talk(asked)

    assert record["offered"][0] == asset
    assert read_as in record["text"]


@pytest.mark.parametrize(
    "asked",
    [
        "hast du was zu quantencomputern",
        "haben wir eine datenbrille",  # glasses, not data
        "algo sobre el presupuesto de viajes",  # of half a topic is nothing said
        "imamo li nešto o osiguranju brodova",
    ],
)
def test_what_the_library_has_in_no_language_is_still_not_there(talk, asked):
    record = talk(asked)

    assert (record["behaviour"], record["offered"]) == ("decline_unknown", [])


def test_a_topic_in_the_librarys_own_language_is_read_as_nothing_else(talk):
    assert "is read as" not in talk("anything about false alarms?")["text"]


def test_guests_find_public_pieces_in_their_language(talk):
    record = talk("haben sie etwas zu stillstandskosten", place="shared")

    assert "A02" in record["offered"]


@pytest.mark.parametrize(
    ("asked", "asset"),
    [
        ("Preisübersicht?", "A33"),  # one word, and nothing asks
        ("trebam cjenik za direktora tvornice", "A33"),
        ("gibts ne Kostenaufstellung für die Werkleiterin", "A33"),
        ("pasame la lista de precios", "A33"),
        ("plan pilota s kriterijima uspjeha", "A28"),
        ("Einführungsplan für die ersten drei Monate", "A32"),
        ("pošalji mi ugovor o obradi podataka", "A40"),
        ("Vertragsverlaengerung - haben wir dazu was?", "A39"),
        ("Checkliste fuer die Ausschreibung", "A13"),
    ],
)
def test_words_of_business_and_words_joined_from_them_are_looked_for_in_english(talk, asked, asset):
    assert talk(asked)["offered"][0] == asset


def test_a_word_of_business_for_an_account_is_looked_for_in_its_pack(talk):
    record = talk("Datenschutzvertrag fuer Brixen", role="sales", user="jonas")

    assert (record["intent"], record["slots"]["deal"]) == ("deal_collateral", ["D2"])


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("Pilotplan deutsch?", "Zu „Pilotplan“"),
        ("plan pilota s kriterijima uspjeha", "Najbolje"),
        ("Anbietervergleich Gearmind", "Am besten"),
        ("pilot plan", "“Pilot plan"),
    ],
)
def test_a_text_of_nothing_but_nouns_is_answered_in_its_language(talk, asked, begins):
    assert talk(asked)["text"].startswith(begins)


def test_how_long_and_a_renewal_are_no_wish_for_a_longer_text(talk):
    assert "length" not in talk("wie lange dauert die Auswahlphase")["slots"]
    assert "length" not in talk("was zur verlängerung vom vertrag")["slots"]


def test_german_without_umlauts_is_told_and_logged_as_it_was_typed(services):
    asked = "haben wir was fuer die pruefung der quantencomputer"

    answer = ask(Question(asked, "nina"), services)
    logged = services.notebook.question(answer.id)

    assert "„pruefung quantencomputer“" in answer_record(answer)["text"]
    assert (answer.understood.question.typed, logged.text) == (asked, asked)


def test_of_a_german_name_nothing_tells_whether_anybody_has_such_a_customer(talk):
    assert "„schroeder“" in talk("wer ist schroeder fuer uns", role="sales", user="jonas")["text"]
