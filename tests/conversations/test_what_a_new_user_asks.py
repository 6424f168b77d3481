"""What somebody asks in the first week: each is answered by what it asks for, in the first line."""

import runpy
import sys
from dataclasses import replace
from importlib.metadata import version

import pytest

from bot.records_as_json import answer_record
from bot.skills.ask import ask
from content_library.evidence import lines_of, notes_about
from retrieval.understood import Question


class OnePicture:
    """The library as it is, with another picture of the company."""

    def __init__(self, library, picture):
        self.library, self.shown = library, picture

    def __getattr__(self, name):
        return getattr(self.library, name)

    def picture(self, *_today):
        return self.shown


def with_picture(services, picture):
    return replace(services, library=OnePicture(services.library, picture), open_index=lambda: services.index)


def lines(talk, text: str, **asker: str) -> list[str]:
    return talk(text, **asker)["text"].splitlines()


def test_the_reason_of_a_lost_deal_comes_first_and_nothing_is_offered_for_it(talk):
    told = talk("why did we lose cresta", role="sales", user="tom")

    assert told["text"].splitlines()[0] == "Cresta Foods is lost. Reason given: Finance rejected the business case"
    assert "what can I send" not in told["text"]


def test_the_reason_of_a_lost_deal_is_for_those_who_may_know_the_deal(talk):
    assert "rejected" not in talk("why did we lose cresta", role="sales", user="jonas")["text"]


@pytest.mark.parametrize("text", ["give me real quotes from CFOs", "what does the CFO say in his own words"])
def test_quotations_come_before_everything_else(talk, text):
    first, *rest = lines(talk, text)[1:]

    assert first.startswith("   “Send me the spreadsheet")
    assert "   “Whose numbers are these?” (CFO)" in rest


def test_what_sets_a_persona_off_is_told(talk):
    told = lines(talk, "what triggers the CFO?")

    assert told[0] == "CFO · Set off by: Budget round or capex committee date; Interest-rate or energy-price change"


def test_a_note_without_phases_speaks_of_all_of_them_and_a_persona_rests_on_its_notes(services):
    picture = services.picture()
    reader, cell = picture.personas[0], next(c for c in picture.cells if c.persona == picture.personas[0].id)
    everywhere = picture.notes[0].model_copy(update={"id": "N1", "persona": (reader.id,), "phases": ()})
    cited = picture.notes[0].model_copy(update={"id": "N2", "persona": (), "phases": ()})
    rests = reader.model_copy(update={"evidence": ("N2",)})
    named = replace(picture, notes=(everywhere, cited), personas=(rests, *picture.personas[1:]))

    assert [note.id for note in notes_about(named, reader.id, cell.phase)] == ["N1", "N2"]


def test_a_heading_is_no_observation():
    assert lines_of("# Interviews\nTwo plants.\n\n## What they said\n- #1 is cost") == ("Two plants.", "#1 is cost")


@pytest.mark.parametrize("text", ["case studies please", "do you have case studies from food companies?"])
def test_guests_find_what_is_public_by_its_format(talk, text):
    assert "(A25, English)" in talk(text, role="guest", place="shared")["text"]


def test_changes_come_in_the_order_of_their_days_and_none_lies_before_the_first(services):
    answer = ask(Question("what's new since january", "nina"), services)
    days = [line.strip().split(":")[0] for line in answer.lines if " 2026: " in line and line.startswith("   ")]

    assert days == sorted(days, key=lambda day: (["Jan", "Feb"].index(day.split()[1]), int(day.split()[0])))
    assert [line for line in answer.lines if "2025:" in line] == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("which deals are stuck because content is missing?", "4 stuck: {}, {}, {} and {}."),
        ("welche Deals stecken fest?", "4 festgefahren: {}, {}, {} und {}."),
        ("¿qué tratos están atascados?", "4 sin avanzar: {}, {}, {} y {}."),
        ("koji poslovi su zapeli?", "Zapelo: 4 ({}, {}, {} i {})."),
    ],
)
def test_the_stuck_deals_alone(talk, text, first):
    stuck = ("Lurra Foods", "Brixen Automotive", "Veltmann Dairy", "Sarner Metallbau")

    assert lines(talk, text)[0] == first.format(*stuck)
    assert "Hollin" not in talk(text)["text"]


def test_a_phase_without_a_definition_has_no_line_for_it(services):
    picture = services.picture()
    bare = replace(picture, phases=tuple(each.model_copy(update={"definition": ""}) for each in picture.phases))
    answer = ask(Question("explain the choosing phase", "nina"), with_picture(services, bare))

    assert answer.lines[0].startswith("Choosing (owner:")


def test_the_way_content_under_nda_goes_is_said_only_where_the_map_has_one(services):
    asked, picture = Question("security report under nda", "nina"), services.picture()
    personas = tuple(each.model_copy(update={"channels": ()}) for each in picture.personas)
    prefs = [each.content_preferences.model_copy(update={"channels": ()}) for each in picture.cells]
    cells = tuple(
        each.model_copy(update={"content_preferences": kept}) for each, kept in zip(picture.cells, prefs, strict=True)
    )
    without = replace(picture, personas=personas, cells=cells)

    assert "NDA needed, via trust portal" in answer_record(ask(asked, services))["text"]
    told = answer_record(ask(asked, with_picture(services, without)))["text"]
    assert ("NDA needed" in told, "portal" in told) == (True, False)


def test_the_command_line_runs_as_a_module(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["milepost", "--version"])
    monkeypatch.delitem(sys.modules, "bot.cli", raising=False)
    runpy.run_module("bot.cli", run_name="__main__")

    assert capsys.readouterr().out.rstrip().endswith("version " + version("milepost"))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("how many case studies do we have", "3 case studies: published 3."),
        ("Wie viele Fallstudien haben wir?", "3 Fallstudien: veröffentlicht 3."),
        ("¿cuántos casos de éxito tenemos?", "3 casos de éxito: publicado 3."),
        ("how many assets are published, how many in Spanish", "44 assets: published 43, draft 1, Spanish 1."),
    ],
)
def test_who_asks_how_many_gets_a_number(talk, text, first):
    assert lines(talk, text)[0] == first


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which assets expire in the next 6 months", ["16 Feb 2026 to 16 Aug 2026", "30 Jun 2026", "(A33)"]),
        ("which assets expire by 30 June", ["16 Feb 2026 to 30 Jun 2026", "30 Jun 2026", "(A33)"]),
        ("which assets expire next quarter", ["1 Apr 2026 to 30 Jun 2026", "30 Jun 2026", "(A33)"]),
        ("which assets expire in the next 30 days", ["No published asset expires", "18 Mar 2026"]),
        ("which claims expire this year", ["4 claims expire from 1 Jan 2026 to 31 Dec 2026", "1 Dec 2026", "(C5)"]),
        ("welche Inhalte laufen in den nächsten 6 Monaten ab?", ["1 veröffentlichtes Asset", "16. Aug. 2026", "(A33)"]),
    ],
)
def test_the_days_of_a_question_about_expiry_count(talk, text, told):
    answer = talk(text)["text"]

    assert [each for each in told if each not in answer] == []


@pytest.mark.parametrize(
    "text",
    [
        "everything not in English",
        "alles nicht auf Englisch",
        "todo lo que no está en inglés",
        "sve što nije na engleskom",
    ],
)
def test_not_in_a_language_leaves_it_out(talk, text):
    told = talk(text)["text"]

    assert [part in told for part in ("(A26,", "(A43,", "(A01,")] == [True, True, False]


def test_a_language_left_out_goes_with_a_format(talk):
    assert lines(talk, "case studies not in English")[:1] == ["1 case study."]


@pytest.mark.parametrize(
    "text",
    [
        "what happens after purchasing?",
        "was passiert nach dem Purchasing?",
        "¿qué pasa después de purchasing?",
        "što slijedi nakon purchasing?",
    ],
)
def test_what_lies_behind_a_phase_is_told_though_it_is_not_mapped(talk, text):
    told = talk(text)["text"]

    assert [part in told for part in ("Using / adopting", "Advocating / renewing", "Purchasing")] == [True, True, False]


@pytest.mark.parametrize("text", ["list all webinars", "show me all webinars"])
def test_who_asks_for_a_list_gets_a_list(talk, text):
    assert lines(talk, text)[0] == "2 webinars."
