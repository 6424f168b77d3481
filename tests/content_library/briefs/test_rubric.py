"""The rubric: a ready brief loses exactly the check that is broken, and a gate shuts the rest."""

from dataclasses import replace
from datetime import timedelta

import pytest

from content_library.briefs.fields import CallToAction, Change, Form
from content_library.briefs.pasted import parse_pasted
from content_library.briefs.proposing import propose
from content_library.briefs.rubric import RULES, score

PASTED = (
    "Title: Predictive maintenance for finance. Audience: everyone. 1500 words. Keyword: predictive maintenance. "
    "Make it engaging. CTA: book a demo."
)


@pytest.fixture
def brief(tarnwell):
    return propose(tarnwell, "cfo", "choosing", new_id=lambda: "BR-016")


def a_quote_changed(brief):
    first, *others = brief.evidence.quotes
    return replace(brief.evidence, quotes=(replace(first, text=first.text.replace("spreadsheet", "sheet")), *others))


BROKEN = {
    1: lambda _: {"persona": "everyone"},
    2: lambda _: {"participation": "driver"},
    3: lambda _: {"needs": ()},
    4: lambda b: {
        "needs": tuple(replace(need, id="IT-CH-1") for need in b.needs[:1]),
        "library": replace(b.library, decisions=()),
    },
    5: lambda _: {"takeaway": "It pays back. And it is safe."},
    6: lambda _: {"change": Change("I doubt it", "I doubt it")},
    7: lambda b: {"angle": replace(b.angle, sentence="The ultimate guide to payback.")},
    8: lambda b: {"form": replace(b.form, format="webinar")},
    9: lambda b: {"outline": b.outline[:2]},
    10: lambda b: {"evidence": a_quote_changed(b)},
    11: lambda _: {"takeaway": "Expect 40% less downtime."},
    12: lambda b: {"library": replace(b.library, decisions=b.library.decisions[:1])},
    13: lambda b: {"library": replace(b.library, links=b.library.links[:1])},
    14: lambda _: {"call_to_action": CallToAction("approve", "Book a demo.")},
    15: lambda b: {"boundaries": b.boundaries[:1]},
    16: lambda _: {"due": None},
    17: lambda b: {"success": replace(b.success, review_on=b.due)},
    18: lambda _: {"title": "TBD"},
    19: lambda b: {"delivery": replace(b.delivery, channels=())},
    20: lambda _: {"provenance": {}},
}


def test_the_rubric_is_worth_a_hundred_points_in_twenty_checks_with_five_gates():
    assert sum(rule.points for rule in RULES) == 100
    assert [number for number, rule in enumerate(RULES, 1) if rule.gate] == [1, 2, 3, 4, 11]
    assert sorted(BROKEN) == list(range(1, 21))


def test_a_proposed_brief_passes_all(brief):
    assert brief.score.failed == ()
    assert (brief.score.points, brief.score.verdict) == (100, "ready")


@pytest.mark.parametrize("number", BROKEN)
def test_a_brief_that_breaks_a_rule_fails_its_check_and_is_told_one_step(tarnwell, brief, number):
    judged = score(replace(brief, **BROKEN[number](brief)), tarnwell)
    check = judged.checks[number - 1]
    assert not check.passed
    assert check.fix.endswith(".")
    assert judged.points <= (49 if check.gate else 100 - check.points)


def test_a_brief_that_fails_a_gate_is_no_brief_however_good_the_rest(tarnwell, brief):
    judged = score(replace(brief, takeaway="Expect payback from 40% less downtime."), tarnwell)
    assert (judged.points, judged.verdict) == (49, "not a brief")
    assert [(check.number, check.fix) for check in judged.failed] == [(11, "Take out what X1 forbids.")]


def test_a_takeaway_is_about_the_piece_and_an_argument_quotes_what_somebody_said(tarnwell, brief):
    strange = replace(brief, takeaway="Weather is nice.")
    invented = replace(brief, angle=replace(brief.angle, sentence="Do not answer “Trust us” with a promise: show it."))
    judged = [[(check.number, check.fix) for check in score(each, tarnwell).failed] for each in (strange, invented)]
    assert judged == [
        [(5, "Say in the takeaway what this piece is about.")],
        [(10, "Quote “Trust us” word for word, or put it in italics as your own words.")],
    ]


def test_an_internal_link_is_named_in_the_fix(tarnwell, brief):
    links = (replace(brief.library.links[0], asset="A24"), *brief.library.links[1:])
    judged = score(replace(brief, library=replace(brief.library, links=links)), tarnwell)
    assert [check.fix for check in judged.failed] == ["Take out A24: it may not be offered to this reader."]


def emptied(brief, headings, ask="ask the reader: how was it?"):
    return tuple(
        replace(each, use=(), material=(), ask=ask) if each.heading in headings else each for each in brief.outline
    )


def test_an_outline_of_which_less_than_half_has_something_to_build_on_is_not_ready(tarnwell, brief):
    headings = [each.heading for each in brief.outline]
    judged = [score(replace(brief, outline=emptied(brief, headings[:many])), tarnwell) for many in (2, 5)]
    assert [[check.fix for check in each.failed] for each in judged] == [
        [],
        ["Find material before writing: 5 of 7 sections have none. First ask the reader: how was it."],
    ]


def test_a_section_says_what_it_is_built_from_or_whom_to_ask(tarnwell, brief):
    judged = score(replace(brief, outline=emptied(brief, ["What to approve"], ask="")), tarnwell)
    assert [check.fix for check in judged.failed] == ["Say what “What to approve” is built from, or whom to ask what."]


def test_what_is_made_for_the_needs_and_may_be_given_to_nobody_is_ruled_out(tarnwell, brief):
    blocked = brief.needs[0].id
    own = (tarnwell.asset_of["A24"].model_copy(update={"needs": (blocked,)}),)
    library = replace(brief.library, do_not_link=())
    judged = score(replace(brief, library=library), replace(tarnwell, assets=(*others(tarnwell), *own)))
    assert [check.fix for check in judged.failed] == ["Say that A24 may not be linked."]
    assert score(brief, replace(tarnwell, assets=(*others(tarnwell), *own))).failed == ()


def others(picture):
    return tuple(each for each in picture.assets if each.id != "A24")


def test_what_a_reader_said_stands_three_times_at_most(tarnwell, brief):
    doubt = brief.change.before
    loud = replace(brief, takeaway=f"“{doubt}” is answered with your own figures, not “{doubt}”.")
    judged = score(replace(loud, why_now=(f"“{doubt}”",)), tarnwell)
    assert [check.fix for check in judged.failed] == [f"Say “{doubt}” less often: it stands 6 times."]


def test_a_length_the_depth_does_not_allow_is_too_long(tarnwell, brief):
    assert isinstance(brief.form, Form)
    judged = score(replace(brief, form=replace(brief.form, words=1500)), tarnwell)
    assert [check.fix for check in judged.failed] == ["Shorten to what the depth allows: 400 words."]


def test_a_lapsed_claim_shuts_the_gate(tarnwell, brief):
    later = replace(tarnwell, today=tarnwell.today + timedelta(days=270))
    assert not score(brief, later).checks[10].passed


# --------------------------------------------------------------------------- pasted briefs


def test_a_keyword_and_a_word_count_are_no_brief(tarnwell):
    judged = score(parse_pasted(PASTED, tarnwell), tarnwell)
    assert judged.points < 30
    assert [check.number for check in judged.checks if check.passed] == [11]


def test_an_empty_text_is_no_brief(tarnwell):
    assert score(parse_pasted("", tarnwell), tarnwell).points < 30


def test_what_a_pasted_brief_says_in_words_of_the_map_is_read(tarnwell):
    pasted = parse_pasted(
        "Title: Payback sheet\nAudience: finance director (gatekeeper)\nStage: shortlist\nNeeds: CF-CH-1, CF-CH-2\n"
        "Takeaway: You can change every input.\nFormat: one pager, depth 1, 400 words\nLink: A33, A39\n"
        "Refresh A10. CTA: Change the inputs and approve.\nDue: 2026-02-24\nWriter: Priya",
        tarnwell,
    )
    assert (pasted.persona, pasted.phase, pasted.participation) == ("cfo", "choosing", "gatekeeper")
    assert [need.id for need in pasted.needs] == ["CF-CH-1", "CF-CH-2"]
    assert (pasted.form.format, pasted.form.depth, pasted.form.words) == ("one_pager", 1, 400)
    assert [(link.asset, link.next_phase) for link in pasted.library.links] == [("A33", True), ("A39", True)]
    assert [(each.need, each.action, each.asset) for each in pasted.library.decisions] == [
        ("CF-CH-1", "refresh", "A10"),
        ("CF-CH-2", "refresh", "A10"),
    ]
    assert pasted.due.isoformat() == "2026-02-24"


def test_a_pasted_claim_that_is_forbidden_shuts_the_gate(tarnwell):
    pasted = parse_pasted("Title: 40% less downtime\nAudience: CFO", tarnwell)
    assert score(pasted, tarnwell).checks[10].fix == "Take out what X1 forbids."


@pytest.mark.parametrize(("opening", "closing"), ['""', "“”", "„“", "«»"])
def test_quotation_marks_round_a_whole_brief_clear_nothing(tarnwell, opening, closing):
    pasted = parse_pasted(f"{opening}Audience: CFO. Downtime down by 40 percent on average.{closing}", tarnwell)
    assert score(pasted, tarnwell).checks[10].fix == "Take out what X1 forbids."


def test_what_a_customer_said_may_be_quoted_in_a_pasted_brief(tarnwell):
    voice = next(voice.quote for persona in tarnwell.personas for voice in persona.voice_of_customer)
    bare = score(parse_pasted("Audience: CFO", tarnwell), tarnwell).checks[10]
    assert score(parse_pasted(f"Audience: CFO. “{voice}”", tarnwell), tarnwell).checks[10] == bare
