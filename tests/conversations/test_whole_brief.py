"""A proposed brief is asked for whole: every field of it, with what was changed, and no deal the asker may not know of."""

from itertools import count

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question

THREADS = count(1)


@pytest.fixture
def say(services):
    thread = f"whole-{next(THREADS)}"

    def said(text, role="marketer", user="nina"):
        return ask(Question(text, user, role, "dm", thread), services)

    return said


PROPOSE = {
    "en": "brief for the CFO in choosing",
    "de": "Briefing für den CFO in Choosing",
    "es": "haz un brief para el CFO en choosing",
    "hr": "napravi brief za CFO u choosing",
}


@pytest.mark.parametrize("language", PROPOSE)
def test_the_next_step_gives_it(language, services, say):
    proposed = say(PROPOSE[language])
    step = proposed.next_steps[0].question

    for whole in (say(step), ask(Question(step, "nina", "marketer", "dm", None), services)):
        assert whole.understood.language == language
        assert whole.understood.intent in ("brief_create", "brief_edit")
        assert whole.cells == (("cfo", "choosing"),)
        assert "Angle." in "\n".join(whole.lines)
        assert "**" not in "\n".join(whole.lines)


@pytest.mark.parametrize(
    "text",
    ["show me the whole brief", "zeig mir das ganze Briefing", "enséñame el brief completo", "pokaži cijeli brief"],
)
def test_what_was_changed_in_the_thread_is_in_it(text, say):
    say("brief for the CFO in choosing")
    say("make it a video")

    form = next(line for line in say(text).lines if line.startswith("Format."))
    assert form.startswith("Format. Video")


def test_a_seller_hears_of_no_deal_of_a_colleague(say):
    told = "\n".join(say("show me the whole brief for the CFO in choosing", "sales", "sofia").lines)

    assert "Angle." in told
    assert not [name for name in ("Brixen", "Hollin", "Cresta", "D2", "D4") if name in told]


def test_without_a_cell_it_is_asked_which(say):
    assert say("show me the whole brief").behaviour == "clarify"
