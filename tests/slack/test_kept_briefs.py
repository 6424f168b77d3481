"""The life of a brief in Slack: kept, accepted, given to somebody, written, handed in, published or dropped."""

import pytest

from bot.words import words_in
from content_library.brief_log import BriefLog
from content_library.preferences import Preferences
from tests.slack.conftest import BEN, BRIEF, JONAS, MARKETING, NINA, PRIYA, SOFIA
from tests.slack.pressing import files_in, shown_to, transcript


@pytest.fixture(autouse=True)
def served(in_the_sample):
    return in_the_sample


def story(log, id="MP-1"):
    return [(each.kept.version, each.user, each.why) for each in log.history(id)]


def alone(slack, user):
    return [each.text for each in slack.messages(MARKETING) if each.ephemeral_to == user.id]


@pytest.mark.usefixtures("given")
def test_from_a_proposal_to_the_published_piece(slack, press, submit, log, snapshot):
    told = [message for message in slack.messages(PRIYA) if "MP-1" in message.text]
    assert [message.text.split(" MP-1")[0] for message in told] == ["Nina gave you this brief to write."]
    press(told[0], "Start", PRIYA)
    press(told[0], "Hand in for review", PRIYA)
    handed_in = slack.messages(NINA)[-1]
    press(handed_in, "Publish", NINA)
    submit(NINA, asset="A30", anyway=["anyway"])

    assert story(log) == [
        (1, "nina", "proposed"),
        (2, "nina", "accepted"),
        (3, "nina", "assigned"),
        (4, "priya", "in progress"),
        (5, "priya", "in review"),
        (6, "nina", "published: A30"),
    ]
    assert transcript(slack) == snapshot


@pytest.mark.usefixtures("given")
def test_the_form_says_what_a_piece_lacks_before_it_is_published(slack, press, submit, log):
    press(slack.messages(PRIYA)[-1], "Start", PRIYA)
    press(slack.messages(PRIYA)[-1], "Hand in for review", PRIYA)
    press(slack.messages(NINA)[-1], "Publish", NINA)
    refused = submit(NINA, asset="A30")

    assert refused.response["errors"] == {
        "asset": "That is not all MP-1 asks for: not tagged with CF-CH-1; still not met with it: CF-CH-2 and CF-CH-3; "
        "format: white paper, the reader opens one-pager, calculator, case study, slides and FAQ. "
        "Choose another, or tick that it is the piece all the same."
    }
    assert log.kept("MP-1").status == "in_review"


@pytest.mark.usefixtures("given")
def test_a_writer_hears_that_it_came_back(slack, press):
    (told,) = [message for message in slack.messages(PRIYA) if "MP-1" in message.text]
    press(told, "Start", PRIYA)
    press(told, "Hand in for review", PRIYA)
    press(slack.messages(NINA)[-1], "Back to the writer", NINA)

    assert slack.messages(PRIYA)[-1].text.startswith(
        "Nina gave this brief back to you: it is in your hands again. What is missing can be asked in this thread. MP-1"
    )


def test_a_proposal_becomes_the_message_of_the_brief(slack, proposed, press, log, snapshot):
    press(proposed, "keep_brief:0", NINA)

    assert proposed.text.startswith("MP-1: ")
    assert [each.id for each in log.open()] == ["MP-1"]
    assert transcript(slack) == snapshot


def test_two_people_who_keep_the_same_proposal_keep_it_once(slack, proposed, press, log):
    stale = list(proposed.blocks)
    press(proposed, "keep_brief:0", NINA)
    proposed.blocks[:] = stale
    press(proposed, "keep_brief:0", PRIYA)

    assert story(log) == [(1, "nina", "proposed")]
    assert alone(slack, PRIYA) == ["Nina was first: MP-1 is proposed."]


def test_two_people_who_accept_it_accept_it_once(slack, kept, press, log):
    stale = list(kept.blocks)
    press(kept, "Accept", NINA)
    kept.blocks[:] = stale
    press(kept, "Accept", PRIYA)

    assert story(log)[1:] == [(2, "nina", "accepted")]
    assert alone(slack, PRIYA) == ["Nina was first: MP-1 is accepted."]
    assert "(accepted)" in kept.text


def test_who_presses_twice_does_it_once(slack, kept, press, log):
    pressed = press(kept, "Accept", NINA)
    slack.redeliver(pressed)
    slack.settled()

    assert story(log)[1:] == [(2, "nina", "accepted")]


def test_who_may_not_is_told_why_every_time_they_press(slack, kept, press):
    for _ in range(2):
        press(kept, "Accept", PRIYA)
        slack.pass_time(5)

    assert (
        alone(slack, PRIYA)
        == ["MP-1: Only marketing approves briefs. Its message shows where it stands and who has it."] * 2
    )


def test_sellers_ask_for_a_brief_and_marketing_decides(slack, ask, press, log):
    ask(SOFIA, MARKETING, BRIEF)
    message = slack.last
    press(message, "keep_brief:0", SOFIA)
    press(message, "Accept", SOFIA)
    press(message, "Accept", NINA)

    assert story(log) == [(1, "sofia", "proposed"), (2, "nina", "accepted")]
    assert [each.split(" ", 1)[0] for each in alone(slack, SOFIA)] == ["MP-1:"]
    assert slack.messages(SOFIA)[-1].text.startswith("Nina ")


@pytest.mark.parametrize(
    ("user", "language", "why"),
    [(JONAS, "de", "update-brief-sales"), (PRIYA, "en", "update-brief-only-marketing-approves")],
)
def test_what_somebody_may_not_do_is_said_to_them_alone(slack, kept, press, log, user, language, why):
    press(kept, "Accept", user)

    assert story(log) == [(1, "nina", "proposed")]
    assert [each.partition(". ")[0] + "." for each in alone(slack, user)] == [
        f"MP-1: {words_in(language).say(why)}".partition(". ")[0]
    ]


@pytest.mark.parametrize("what", ["Assign", "Drop", "Publish"])
def test_a_window_somebody_may_not_fill_in_is_not_opened(slack, kept, press, what):
    if what == "Assign":
        press(kept, what, JONAS)
    else:
        press(kept, "kept:0", JONAS, what)

    assert shown_to(slack, JONAS) == [
        "MP-1: Sales can ask for briefs, and cancel or date their own; marketing does the rest."
    ]


def test_a_writer_takes_a_brief_nobody_writes(kept, press, log):
    press(kept, "Accept", NINA)
    press(kept, "I write it", BEN)

    assert story(log)[-1] == (3, "ben", "in progress")
    assert log.kept("MP-1").writer == "ben"


def test_it_is_dropped_with_a_reason_and_closed(kept, press, submit, log):
    press(kept, "kept:0", NINA, "Drop")
    submit(NINA, reason="Finance asks for something else now")

    assert story(log)[-1] == (2, "nina", "dropped: Finance asks for something else now")
    assert [each["text"]["text"] for block in kept.blocks for each in block.get("elements", ()) if "value" in each] == [
        "Versions",
        "Download",
    ]


def test_its_fields_are_changed_by_a_form(slack, given, press, submit, log, snapshot):
    press(given, "Edit", NINA)
    form = transcript(slack)
    submit(
        NINA,
        due="2026-04-01",
        format="calculator",
        depth="2",
        leading="es",
        languages=["en", "es"],
        reviewers=["ada"],
        writer="ben",
        needs=["CF-CH-1"],
    )

    after = log.kept("MP-1")
    assert form == snapshot
    assert (after.writer, after.needs, str(after.brief.due), after.brief.reviewers) == (
        "ben",
        ("CF-CH-1",),
        "2026-04-01",
        ("Ada Byrne (C4, C1)", "Nina Brandl (C3)", "legal (C5)"),
    )
    form = after.brief.form
    assert (form.format, form.depth, [each.code for each in form.languages]) == ("calculator", 2, ["es", "en"])
    assert slack.messages(BEN)[-1].text.startswith("Nina gave you this brief to write.")


def test_a_form_left_as_it_was_changes_nothing(slack, given, press, submit, log):
    before = story(log)
    press(given, "Edit", NINA)
    submit(NINA)

    assert story(log) == before
    assert alone(slack, NINA) == ["Nothing was changed in MP-1."]


def test_another_reader_makes_it_anew_under_its_number(slack, kept, press, submit, log):
    press(kept, "Edit", NINA)
    slack.choose(slack.modal(NINA), "phase", "discovering", NINA)
    slack.settled()
    slack.choose(slack.modal(NINA), "persona", "reliability-engineer", NINA)
    slack.settled()
    submit(NINA)

    after = log.kept("MP-1")
    assert (after.brief.persona, after.brief.phase, after.version) == ("reliability-engineer", "discovering", 2)


def test_a_form_filled_in_while_somebody_else_changed_the_brief_changes_nothing(slack, given, press, submit, log):
    press(given, "Edit", NINA)
    told = slack.messages(PRIYA)[-1]
    press(told, "Start", PRIYA)
    submit(NINA, due="2026-04-01")

    assert story(log)[-1] == (4, "priya", "in progress")
    assert alone(slack, NINA) == ["Priya was first: MP-1 is being written."]


def test_what_changed_from_version_to_version_can_be_looked_at(slack, given, press, submit):
    press(given, "Edit", NINA)
    submit(NINA, due="2026-04-01", leading="es")
    press(given, "kept:0", JONAS, "Versions")

    assert shown_to(slack, JONAS) == [
        """*Version 4: Nina, 16 Feb 2026*
due: 24 Feb 2026 → 1 Apr 2026
languages: English, Spanish and German → Spanish, English and German""",
        "*Version 3: Nina, 16 Feb 2026*\nassigned: Priya Nair",
        "*Version 2: Nina, 16 Feb 2026*\naccepted",
        "*Version 1: Nina, 16 Feb 2026*\nproposed",
    ]


def test_who_chose_a_language_reads_the_versions_in_it(slack, given, press, submit, in_the_sample):
    in_the_sample.services.notebook.prefer("jonas", Preferences(language="de"))
    press(given, "kept:0", NINA, "Drop")
    submit(NINA, reason="No budget")
    press(given, "Versions", JONAS)

    assert shown_to(slack, JONAS) == [
        "*Fassung 4: Nina, 16. Feb. 2026*\nverworfen: No budget",
        "*Fassung 3: Nina, 16. Feb. 2026*\nvergeben: Priya Nair",
        "*Fassung 2: Nina, 16. Feb. 2026*\nangenommen",
        "*Fassung 1: Nina, 16. Feb. 2026*\nvorgeschlagen",
    ]


def test_the_note_for_the_writer_is_in_the_first_version(slack, ask, press, submit, log):
    ask(NINA, MARKETING, "where are our biggest content gaps?")
    press(slack.last, "create_brief:1", NINA)
    submit(NINA, needs=["CF-CH-1"], note="Keep it to one page.")
    press(slack.last, "keep_brief:0", NINA)

    assert story(log) == [(1, "nina", "proposed: Keep it to one page.")]


def test_a_kept_brief_comes_as_a_file(slack, kept, press):
    press(kept, "kept:0", NINA, "Download")

    assert "brief-cfo-choosing.md" in files_in(slack, MARKETING, kept.root)
    assert slack.files["brief-cfo-choosing.md"].decode().startswith("# Brief MP-1 · ")


def test_a_brief_that_is_gone_is_said_to_be(slack, kept, press, monkeypatch):
    monkeypatch.setattr(BriefLog, "find", lambda *_: None)
    press(kept, "Edit", NINA)

    assert shown_to(slack, NINA) == ["What this is about is no longer in the library."]
