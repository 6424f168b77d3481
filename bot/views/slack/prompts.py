"""What Slack suggests to type in an empty conversation: questions of the role, in words of the company's own map."""

from bot.answering.wording import persona_label, phase_label
from bot.views.slack.escaping import plain
from bot.words import Words
from content_library.gaps import gaps, is_to_write
from content_library.picture import Picture

MOST = 4  # Slack shows no more
TITLE, MESSAGE = 75, 300


def suggested_prompts(role: str, picture: Picture, words: Words, first: str = "") -> list[dict[str, str]]:
    """At most four, as `title` and `message`, for `assistant.threads.setSuggestedPrompts`; `first` before the role's."""
    questions = [*([first] if first else []), *example_questions(role, picture, words)]
    return [{"title": plain(each, TITLE), "message": plain(each, MESSAGE)} for each in questions[:MOST]]


def example_questions(role: str, picture: Picture, words: Words) -> list[str]:
    """The first gate of the map stands for all: a persona who can stop a phase; a brief is for the worst gap that is to be
    written for. Guests are told nothing of the map."""
    gate = next((cell for cell in picture.cells if cell.participation == "gatekeeper"), None)
    cell = gate or next((cell for cell in picture.cells if cell.involved), None)
    if cell is None or role == "guest":
        return [words.say("slack-ask-help")]
    who, when = persona_label(picture, cell.persona), phase_label(picture, cell.phase)
    needs = words.say("slack-ask-needs", persona=who, phase=when)
    wanted = next(((gap.persona, gap.phase) for gap in gaps(picture) if is_to_write(gap)), (cell.persona, cell.phase))
    reader, then = persona_label(picture, wanted[0]), phase_label(picture, wanted[1])
    brief = words.say("slack-ask-brief", persona=reader, phase=then)
    missing, matrix = words.say("slack-ask-gaps"), words.say("slack-ask-matrix")
    find = words.say("slack-ask-find", persona=who, phase=when)
    if role == "sales":
        return [find, words.say("slack-ask-deals"), words.say("slack-ask-proof", persona=who), needs]
    if role == "writer":
        return [brief, words.say("slack-ask-briefs"), needs, words.say("slack-ask-quotes", persona=who)]
    return [missing, matrix, needs, words.say("slack-ask-expired")]
