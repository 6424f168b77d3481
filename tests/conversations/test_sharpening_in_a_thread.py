"""A kept brief is worded by a model: one call, nothing invented, and without a reply it stays as it was."""

import json

import pytest

from bot.checking.brief_facts import interview
from content_library.briefs.proposing import propose
from prompts.ports import ModelUnavailable
from prompts.sharpen_brief import Returns


class Says:
    """A model with one reply."""

    def __init__(self, reply):
        self.reply, self.asked = reply, 0

    def complete(self, _request, _within):
        self.asked += 1
        if isinstance(self.reply, Exception):
            raise self.reply
        return self.reply


@pytest.fixture
def good(company):
    brief = propose(company().picture(), "cfo", "choosing", new_id=lambda: "p")
    return Returns(
        before="Past savings never showed up in our accounts, so whose numbers are these?",
        after="I can check the payback and change every assumption.",
        takeaway="You can check and change every assumption behind the payback.",
        angles=["Hand over the spreadsheet and let the CFO change the assumptions."],
        headings=[each.heading for each in brief.outline],
        questions=list(interview(brief)),
    )


@pytest.mark.parametrize("text", ["sharpen it", "sharpen MP-1", "schärfe es", "afina MP-1", "izoštri ga"])
def test_sharpening_is_a_new_version_with_what_changed(thread, history, good, text):
    thread("brief for the CFO in choosing")
    thread("keep it")
    model = Says(good)
    behaviour, lines = thread(text, model=model)
    assert (behaviour, model.asked, len(history("MP-1"))) == ("act", 1, 2)
    assert any(good.takeaway in line and "→" in line for line in lines)
    assert history("MP-1")[1].kept.brief.takeaway == good.takeaway
    assert history("MP-1")[1].why.startswith("sharpened by a model: ")


def test_what_a_model_invents_is_left_out_and_said(thread, history, good):
    thread("brief for the CFO in choosing")
    thread("keep it")
    false = good.model_copy(update={"takeaway": "Zendrix saved 61 % with it."})
    _, lines = thread("sharpen MP-1", model=Says(false))
    assert lines[-1] == "As they were, because not all the model wrote says what the brief says: takeaway."
    assert "Zendrix" not in json.dumps([*lines, str(history("MP-1"))])


@pytest.mark.parametrize(
    ("model", "said"),
    [
        (None, "MP-1 is as it was: no language model is set up here."),
        (Says(ModelUnavailable("over_budget")), "MP-1 is as it was: what the language model may cost today is spent."),
        (Says(ModelUnavailable("timed_out")), "MP-1 is as it was: the language model gave nothing that can be used."),
    ],
)
def test_without_a_reply_the_brief_is_as_it_was_and_says_so(thread, history, model, said):
    thread("brief for the CFO in choosing")
    thread("keep it")
    assert thread("sharpen MP-1", model=model) == ("clarify", [said])
    assert len(history("MP-1")) == 1


def test_who_may_not_change_a_brief_costs_no_call(thread, good):
    thread("brief for the CFO in choosing")
    thread("keep it")
    model = Says(good)
    assert thread("sharpen MP-1", "ben", "writer", model=model)[0] == "refuse"
    assert model.asked == 0


def test_a_proposal_is_kept_before_it_is_sharpened(thread, good):
    thread("brief for the CFO in choosing")
    model = Says(good)
    behaviour, lines = thread("sharpen it", model=model)
    assert (behaviour, model.asked) == ("clarify", 0)
    assert lines[0].startswith("Keep it first")
