"""Texts of a company's files and settings are shown as they stand: no markup, no command to the terminal, no link."""

import io
import json
import re
from dataclasses import replace
from itertools import count

import pytest
from pydantic import BaseModel

from bot.answering.answer import Answer, Named, NextStep, Offer
from bot.answering.doing import doing
from bot.records_as_json import json_text
from bot.settings import Settings
from bot.skills.assets.search_library import LibraryHit, SearchResult
from bot.skills.briefs.propose_brief import proposal
from bot.skills.deals.deal_by_id import deal_by_id
from bot.skills.sync_library import LibrarySynced
from bot.views.console import HarmlessConsole, say
from bot.views.reports import (
    audit_view,
    brief_view,
    deal_view,
    found_view,
    gaps_view,
    settings_view,
    suggestions_view,
    sync_view,
)
from bot.views.terminal import answer_view, matrix_view, problems_view
from bot.words import words_in
from content_library.audit import audit
from content_library.coverage import coverage
from content_library.gaps import gaps
from content_library.intake import Suggestion
from content_library.picture import Picture
from content_library.problems import Problem
from content_library.reading import Synced
from retrieval.indexing import Indexed
from retrieval.understood import Question, Slots, Understood

HOSTILE = "[/]x [bold red]y[/] [z](http://z.example) \x1b]8;;http://l.example\x1b\\ \x1b[2J\x9b31m\u202e\x07\ud800"
SHOWN = "[/]x [bold red]y[/] [z](http://z.example)"
FREE = ("label", "title", "text", "account", "name", "company", "sentence", "archetype", "plain_name", "motivation")
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
HIT = LibraryHit("A1", HOSTILE, HOSTILE, 0.9, HOSTILE)
PROBLEM = Problem(HOSTILE, 1, HOSTILE, HOSTILE, HOSTILE)


@pytest.fixture(scope="module")
def hostile(tarnwell: Picture) -> Picture:
    suggested = Suggestion(asset="A01", need=tarnwell.needs[0].id, score=0.9, sentence="")
    parts = {
        name: tuple(spoiled(each) for each in getattr(tarnwell, name))
        for name in ("personas", "phases", "needs", "assets", "deals", "contacts")
    }
    return replace(tarnwell, **parts, company=spoiled(tarnwell.company), suggestions=(spoiled(suggested),))


def spoiled(value: BaseModel) -> BaseModel:
    fields = {name: f"{getattr(value, name)}{HOSTILE}" for name in FREE if hasattr(value, name)}
    return value.model_copy(update=fields)


def views(picture: Picture) -> dict[str, object]:
    asked = Question("q", place="dm")
    slots = Slots(persona=(picture.personas[0].id,), deal=("D1", HOSTILE), format=(HOSTILE,))
    offer = Offer("A1", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    answer = Answer(
        Understood(asked, "gap_list", slots=slots),
        "answer",
        picture.today,
        lines=(HOSTILE, HOSTILE),
        offered=(offer,),
        internal=(offer,),
        named=(Named("A2", HOSTILE, HOSTILE),),
        next_steps=(NextStep(HOSTILE, HOSTILE),),
        sources=(HOSTILE,),
    )
    ids = (f"id{number}" for number in count())
    cell = next(cell for cell in picture.cells if picture.needs_of.get((cell.persona, cell.phase)))
    return {
        "answer": answer_view(answer, picture),
        "matrix": matrix_view(picture, coverage(picture), words_in("en"), HOSTILE),
        "gaps": gaps_view(picture, [(gap, doing(words_in("en"), picture, gap)) for gap in gaps(picture)[:3]]),
        "deal": deal_view(picture, *deal_by_id(picture, "D1")),
        "audit": audit_view({**audit(picture).as_json(), "expired": [HOSTILE]}, 1),
        "suggestions": suggestions_view(picture),
        "brief": brief_view(proposal(picture, cell.persona, cell.phase, lambda: next(ids))),
        "found": found_view(SearchResult((HIT,))),
        "not found": found_view(SearchResult((), HIT)),
        "problems": problems_view([PROBLEM]),
        "sync": sync_view(LibrarySynced(Synced(0, 0, 0, (), (), (PROBLEM,)), Indexed(), 1, 1)),
        "settings": settings_view(Settings(database_url=HOSTILE.replace("\ud800", ""))),
    }


def printed(view: object) -> str:
    """As a terminal gets it, colours and all."""
    out = io.StringIO()
    HarmlessConsole(file=out, force_terminal=True, color_system="standard", width=5000, highlight=False).print(view)
    return out.getvalue()


def test_no_text_of_the_data_is_read_as_markup_or_obeyed(hostile: Picture):
    seen = {name: printed(view) for name, view in views(hostile).items()}
    assert [name for name, text in seen.items() if FORBIDDEN.search(COLOURS.sub("", text))] == []
    assert [name for name, text in seen.items() if SHOWN not in COLOURS.sub("", text)] == []


def test_a_plain_line_is_cleaned_too(capsys: pytest.CaptureFixture[str]):
    say(f"There is no deal {HOSTILE}\n\ttry another", error=True)
    assert FORBIDDEN.findall(capsys.readouterr().err) == []


def test_json_holds_the_data_as_it_is_in_characters_any_terminal_may_see():
    written = json_text({"title": HOSTILE}, indent=1)
    assert FORBIDDEN.findall(written) == []
    assert json.loads(written) == {"title": HOSTILE}
