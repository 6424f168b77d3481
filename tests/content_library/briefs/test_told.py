"""A brief for somebody who may not hear of every deal."""

import json
from dataclasses import replace
from datetime import date

import pytest

from content_library.briefs.fields import Brief
from content_library.briefs.for_machines import as_json
from content_library.briefs.markdown import as_markdown
from content_library.briefs.proposing import propose, refusal
from content_library.briefs.told import told
from content_library.intake import Deal

NOBODY = frozenset[str]()


def deal(id, account):
    return Deal(id=id, account=account, crm_stage="Demo", stage_entered=date(2026, 1, 5))


def proposed(picture):
    cells = [(cell.persona, cell.phase) for cell in picture.cells if refusal(picture, cell.persona, cell.phase) is None]
    return [propose(picture, *key, new_id=lambda: "B") for key in cells]


@pytest.mark.parametrize("known", [NOBODY, frozenset({"D1"}), frozenset({"D1", "D2", "D4"})])
def test_no_field_of_any_brief_names_a_deal_that_is_not_known(tarnwell, known):
    hidden = {deal.account for deal in tarnwell.deals if deal.id not in known}
    briefs = proposed(tarnwell)
    assert any(name in as_markdown(brief) for brief in briefs for name in hidden)
    for brief in briefs:
        page = json.dumps(as_json(told(brief, tarnwell, known)), ensure_ascii=False) + as_markdown(
            told(brief, tarnwell, known)
        )
        assert [name for name in hidden if name in page] == []


def test_who_may_hear_of_every_deal_reads_the_brief_as_it_is(tarnwell):
    everything = {deal.id for deal in tarnwell.deals}
    for brief in proposed(tarnwell):
        assert told(brief, tarnwell, everything) is brief


def test_deals_that_are_known_stay_and_what_is_emptied_says_whom_to_ask(tarnwell):
    brief = propose(tarnwell, "cfo", "choosing", new_id=lambda: "B")
    own, others = told(brief, tarnwell, {"D1"}), told(brief, tarnwell, NOBODY)
    assert own.distribution.deals == tuple(each for each in brief.distribution.deals if "D1" in each)
    assert others.distribution.deals == others.people.interviewees == ("unknown, ask the sales team",)
    assert others.due_because == "unknown, ask the sales team"
    assert [(each.code, each.why) for each in others.form.languages][1:] == [("es", ""), ("de", "")]
    assert others.due == brief.due
    assert (others.needs, others.outline, others.claims) == (brief.needs, brief.outline, brief.claims)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Two wait: Acme Inc. Europe (77 days). Asked twice.", "Asked twice."),
        ("First. Acme Inc. Europe waits for it.", "First."),
        ("Acme Inc. Europe-wide is fine.", ""),
        ("Acme makes dynamite. D10 is not D1x.", "Acme makes dynamite. D10 is not D1x."),
        ("Deal D1 is late. So what?", "So what?"),
    ],
)
def test_a_sentence_with_a_name_goes_whole_although_the_name_has_a_full_stop(tarnwell, text, left):
    picture = replace(tarnwell, deals=(deal("D1", "Acme Inc. Europe"),))
    assert told(Brief(due_because=text, why_now=(text,)), picture, NOBODY).why_now == ((left,) if left else ())


def test_an_account_with_a_deal_that_is_known_is_no_secret(tarnwell):
    picture = replace(tarnwell, deals=(deal("D1", "Acme"), deal("D2", "Acme")))
    brief = Brief(why_now=("Acme waits.", "D2 waits."))
    assert told(brief, picture, {"D1"}).why_now == ("Acme waits.",)
