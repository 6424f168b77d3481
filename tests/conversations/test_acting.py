"""Changing briefs and assets, saying what one thinks, subscribing: what is stored is said, and nothing more."""

from dataclasses import replace

import pytest

from bot.skills.ask import ask
from content_library.talk import Rating, Subscription, Unsubscribed, Wish
from retrieval.understood import Question


@pytest.fixture
def say(kept):
    def said(text, role="marketer", user="nina", place="dm", thread="acting"):
        return ask(Question(text, user, role, place, thread), kept)

    return said


def told(answer):
    return {"behaviour": answer.behaviour, "lines": answer.lines, "next": [each.question for each in answer.next_steps]}


def bare(effects):
    return [replace(effect, id="") if hasattr(effect, "id") else effect for effect in effects]


def test_a_writer_finishes_their_own_brief(say, kept, snapshot):
    answer = say("mark BR-014 as done", role="writer", user="ben")
    assert told(answer) == snapshot
    assert bare(kept.notebook.effects) == [Wish("", "ben", "brief", "BR-014", "status", "writing", "done")]


def test_a_writer_takes_a_brief_nobody_writes(say, kept):
    say("i take BR-015", role="writer", user="priya")
    assert bare(kept.notebook.effects) == [
        Wish("", "priya", "brief", "BR-015", "status", "requested", "writing"),
        Wish("", "priya", "brief", "BR-015", "writer", "", "priya"),
    ]


@pytest.mark.parametrize(
    ("text", "role", "user", "first"),
    [
        ("mark BR-014 as done", "writer", "priya", "Its writer is Ben: they or marketing can change that."),
        ("approve BR-014", "writer", "ben", "Only marketing approves briefs."),
        ("approve BR-014", "sales", "tom", "Only marketing approves briefs."),
        ("assign BR-014 to Priya", "writer", "ben", "Only marketing gives a brief to somebody else."),
        (
            "mark BR-014 as done",
            "sales",
            "tom",
            "Sales can ask for briefs, and cancel or date their own; marketing does the rest.",
        ),
    ],
)
def test_who_may_not_change_a_brief_is_told_who_may(say, kept, text, role, user, first):
    answer = say(text, role, user)
    assert (answer.behaviour, answer.lines[0], kept.notebook.effects) == ("refuse", first, [])


def test_marketing_gives_a_brief_a_writer_and_a_date(say, kept, snapshot):
    assert told(say("assign BR-015 to Priya, due 20 March")) == snapshot
    assert [effect.after for effect in kept.notebook.effects] == ["priya", "2026-03-20"]


def test_a_brief_that_is_unknown_is_asked_for(say, snapshot):
    assert told(say("update BR-099")) == snapshot


def test_a_tag_is_confirmed_in_the_file_and_its_effect_is_told(say, kept, snapshot):
    assert told(say("tag A20 with IT-CH-2")) == snapshot
    assert [(effect.field, effect.after) for effect in kept.notebook.effects] == [
        ("personas", "reliability-engineer, it-security"),
        ("phases", "awareness, choosing"),
        ("needs", "IT-CH-2"),
    ]


def test_sales_can_only_suggest_a_change_of_an_asset(say, kept, snapshot):
    assert told(say("retire A10", role="sales", user="jonas")) == snapshot
    assert bare(kept.notebook.effects) == [Wish("", "jonas", "asset", "A10", "status", "published", "archived")]


def test_a_bad_answer_is_rated_with_its_reason(say, kept, snapshot):
    asked = say("what do we have for the CFO in choosing?")
    assert told(say("that was useless, everything is outdated")) == snapshot
    rating = Rating("", "nina", helpful=False, reason="outdated", answer=asked.id)
    assert bare(kept.notebook.effects) == [rating]


def test_a_bad_answer_without_a_reason_is_asked_for_one(say, snapshot):
    say("what do we have for the CFO in choosing?")
    assert told(say("that was useless")) == snapshot


def test_a_used_asset_is_kept_for_its_owner(say, kept, snapshot):
    assert told(say("I sent A12 to Hollin", role="sales", user="tom")) == snapshot
    assert bare(kept.notebook.effects) == [Rating("", "tom", helpful=True, reason="used", asset="A12", deal="D4")]


@pytest.mark.parametrize(
    "said",
    [
        "who thinks A30 is good",
        "did anybody say A30 is useless",
        "wer findet A30 gut?",
        "hat jemand gesagt, dass A30 nutzlos ist",
        "quién cree que A30 es bueno",
        "tko misli da je A30 dobar",
    ],
)
def test_who_asks_what_others_think_of_a_piece_rates_nothing(say, said):
    assert (say(said).understood.intent, say(said).effects) == ("asset_info", ())


def test_feedback_about_nothing_is_asked_what_it_is_about(say, snapshot):
    assert told(say("thanks, very helpful", thread="silent")) == snapshot


def test_a_digest_is_kept_and_its_sending_is_not_promised(say, kept, snapshot):
    assert told(say("send me a weekly digest of gaps every monday 9am", user="luka")) == snapshot
    assert told(say("stop the digest", user="luka")) == snapshot
    begun, ended = kept.notebook.effects
    assert replace(begun, id="") == Subscription("", "luka", "gap digest", "Mon 09:00")
    assert ended == Unsubscribed("luka")


def test_somebody_unknown_cannot_subscribe(say, kept):
    answer = say("send me a weekly digest", user="")
    assert (answer.behaviour, kept.notebook.effects) == ("clarify", [])


def test_a_rehearsal_never_says_that_something_was_stored(services, snapshot):
    answer = ask(Question("mark BR-014 as done", "ben", "writer"), services)
    assert told(answer) == snapshot


def test_guests_change_nothing(say, kept):
    answers = [say(text, place="shared") for text in ("retire A10", "mark BR-014 as done", "send me a weekly digest")]
    assert [answer.behaviour for answer in answers] == ["refuse"] * 3
    assert kept.notebook.effects == []


def test_the_reasons_offered_are_understood_when_they_are_taken(say, kept):
    say("what do we have for the CFO in choosing?")
    offered = [step.question for step in say("that was useless").next_steps]
    assert [say(text).understood.intent for text in offered] == ["feedback"] * 4
    assert [each.reason for each in kept.notebook.effects[1:]] == [
        "outdated",
        "wrong_format",
        "wrong_persona",
        "missing",
    ]
    assert {each.answer for each in kept.notebook.effects} == {kept.notebook.asked[0].id}
