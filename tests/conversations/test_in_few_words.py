"""What people say to Milepost in a few words: when it read the files, delete it, the tags, what now, brief it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question

READ = datetime(2026, 2, 16, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        ("sync", "16 Feb 2026, 07:30 UTC"),
        ("when did you last sync?", "16 Feb 2026, 07:30 UTC"),
        ("how fresh is your data?", "16 Feb 2026, 07:30 UTC"),
        ("when was the library last updated?", "16 Feb 2026, 07:30 UTC"),
        ("wie aktuell sind deine Daten?", "16. Feb. 2026 um 07:30 UTC"),
        ("¿cuándo fue la última sincronización?", "16 feb 2026 a las 07:30 UTC"),
        ("kad je bila zadnja sinkronizacija?", "16. velj 2026. u 07:30 UTC"),
    ],
)
def test_when_the_files_were_read_is_said(services, asked, day):
    services.library.mark_synced(READ)
    answer = ask(Question(asked, "nina"), services)
    assert (answer.understood.intent, day in answer.lines[0], "milepost sync" in answer.lines[0]) == (
        "help",
        True,
        True,
    )


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("undo", "A decision on tags has “Undo” below it."),
        ("rückgängig machen bitte", "Unter einer Entscheidung über Tags steht „Rückgängig“."),
        ("deshacer", "Debajo de una decisión sobre etiquetas está «Deshacer»."),
        ("poništi", "Ispod odluke o oznakama stoji „Poništi”."),
    ],
)
def test_what_can_be_taken_back_is_said_where_nothing_was_done(talk, asked, first):
    answer = talk(asked)
    assert (answer["intent"], answer["text"].startswith(first)) == ("help", True)


@pytest.mark.parametrize(
    ("pack", "asked", "first"),
    [
        ("what can I send to Torre Alba?", "who should I talk to first?", "Not reached yet at Torre Alba Packaging:"),
        ("what can I send to Torre Alba?", "who else should I talk to?", "Not reached yet at Torre Alba Packaging:"),
        ("was kann ich Torre Alba schicken?", "mit wem rede ich zuerst?", "Bei Torre Alba Packaging noch nicht"),
        ("¿qué puedo mandar a Torre Alba?", "¿con quién hablo primero?", "Sin contacto todavía en Torre Alba"),
    ],
)
def test_whom_to_talk_to_behind_a_pack_is_asked_of_the_deal(talk, pack, asked, first):
    talk(pack, role="sales", user="sofia")
    answer = talk(asked, role="sales", user="sofia")
    assert (answer["intent"], answer["text"].startswith(first)) == ("deal_info", True)
    assert "Plant Director" in answer["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("deals", "asked"),
    [
        ("which of my deals are stuck?", "what do I send for the first?"),
        ("which of my deals are stuck?", "what do I send at the first one?"),
        ("welche meiner Deals hängen?", "was schicke ich beim ersten?"),
        ("welche meiner Deals hängen?", "was kann ich beim ersten schicken?"),
    ],
)
def test_one_of_several_deals_gets_its_pack(talk, deals, asked):
    talk(deals, role="sales", user="jonas")
    answer = talk(asked, role="sales", user="jonas")
    assert (answer["intent"], "Brixen Automotive" in answer["text"].splitlines()[0]) == ("deal_collateral", True)


def test_when_an_asset_was_read_through_is_another_question(talk):
    assert talk("when was A30 last updated?")["intent"] == "asset_info"


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("delete all assets", "Milepost does not delete: the files are the company's. Name one asset"),
        ("wipe the library", "Milepost does not delete: the files are the company's. Name one asset"),
        ("lösch alle Inhalte", "Milepost löscht nichts: Die Dateien gehören dem Unternehmen. Ein Asset nennen"),
        ("elimina todos los contenidos", "Milepost no borra: los archivos son de la empresa. Di un contenido"),
        ("obriši sve sadržaje", "Milepost ne briše: datoteke pripadaju tvrtki. Navedite jedan"),
        ("remove A30 from the library", "Milepost does not delete: the files are the company's. “The finance case"),
        (
            "entferne A30 aus der Bibliothek",
            "Milepost löscht nichts: Die Dateien gehören dem Unternehmen. „The finance",
        ),
    ],
)
def test_nothing_is_deleted_by_a_message(talk, asked, first):
    assert talk(asked)["text"].startswith(first)


@pytest.mark.parametrize(
    "asked", ["tag review", "review the tags", "Tag-Prüfung", "revisión de etiquetas", "pregled oznaka"]
)
def test_a_review_of_tags_is_of_tags_alone(talk, asked):
    answer = talk(asked)
    assert (answer["intent"], sorted(answer["sources"])) == ("audit", ["A20", "A41"])


@pytest.mark.parametrize(
    "asked", ["what now?", "what should we do next", "was jetzt", "wie geht's weiter", "¿y ahora qué?", "što sad"]
)
def test_what_now_in_the_channel_of_a_deal_is_asked_of_the_deal(services, asked):
    answer = ask(Question(asked, "sofia", "sales", "channel", deal="D1"), services)
    assert (answer.understood.intent, answer.understood.slots.deal) == ("deal_info", ("D1",))
    assert "Ane presents to finance on 26 Feb" in "\n".join(answer.lines)


def test_what_now_in_the_channel_of_somebody_elses_deal_tells_nothing_of_it(services):
    answer = ask(Question("what now?", "jonas", "sales", "channel", deal="D1"), services)
    assert "D1" not in answer.understood.slots.deal


@pytest.mark.parametrize("asked", ["brief it", "write a brief for that", "mach ein Briefing draus"])
def test_a_brief_behind_one_cell_is_for_that_cell(talk, asked):
    talk("what is our worst phase?")
    assert talk("why?")["text"].splitlines()[0].endswith("CFO × Choosing:")
    assert talk(asked)["text"].splitlines()[0].startswith(("Proposed brief for CFO × Choosing", "Vorschlag für ein"))


def test_a_guest_who_asks_for_spanish_content_is_still_answered_in_english(services):
    asked = [
        ask(Question(text, "guest", "guest", "shared", "T-guest"), services)
        for text in ("what does the CFO need in choosing?", "and in Spanish?", "answer in Spanish please")
    ]
    assert [each.understood.language for each in asked] == ["en", "en", "es"]
    assert asked[1].lines == ("I found nothing public on that. Try another topic or format.",)


def test_a_company_that_was_never_read_to_the_end_says_so(services):
    desk = replace(services, library=_Unread(services.library))
    answer = ask(Question("when did you last sync?", "nina"), desk)
    assert answer.lines[0].startswith("The company's files were never read to their end.")


class _Unread:
    """A library as it is before its first sync ended."""

    def __init__(self, library):
        self._library = library

    def __getattr__(self, name):
        return getattr(self._library, name)

    def synced_at(self):
        return None


@pytest.mark.parametrize(
    "asked", ["what is in the making?", "was ist in Arbeit?", "¿qué hay en preparación?", "što je u izradi?"]
)
def test_what_is_in_the_making_is_told_by_its_briefs(services, asked):
    answer = ask(Question(asked, "nina"), services)
    assert (answer.understood.intent, answer.sources) == ("brief_status", ("BR-014", "BR-015"))


def test_where_nothing_is_in_the_making_that_is_said(services):
    answer = ask(Question("is anything in the making for the CFO?", "nina"), services)
    assert answer.lines[0] == "Nobody writes for CFO: no brief for it is open."
