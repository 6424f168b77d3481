"""Small windows: add an asset, settings, why an answer was no help, what was sent, a draft to check."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import (
    Block,
    CheckboxesElement,
    InputBlock,
    InputInteractiveElement,
    Option,
    PlainTextInputElement,
    PlainTextObject,
    RadioButtonsElement,
    StaticMultiSelectElement,
    StaticSelectElement,
    UrlInputElement,
)
from slack_sdk.models.views import View

from bot.answering.answer import Offer
from bot.answering.stage_words import models_of, stages_of
from bot.views.slack.escaping import plain, web_address
from bot.views.slack.messages import section
from bot.words import LANGUAGES, Words
from content_library.picture import Picture

ADD_ASSET, SETTINGS, REASON, SENT = "add_asset_form", "settings_form", "reason_form", "sent_form"
"""Callback ids. An input's block and element carry the same id: the name of what is put in."""
TITLE, OPTION, CHECKBOXES, OPTIONS = 24, 75, 10, 100  # Slack's limits
NAMED = 60
"""Characters of a name in a hint, which has 300."""
REASONS = ("outdated", "wrong_format", "wrong_persona", "missing")
DIGESTS = ("weekly", "never")
REMINDERS = ("due", "never")


@dataclass(frozen=True)
class NewAsset:
    """What a message tells of an asset to add."""

    title: str = ""
    url: str = ""
    context: str = ""


@dataclass(frozen=True)
class Preferences:
    """`stage_words` names a journey model, "" for the map's own; `digest` is weekly, never, or the day and hour
    somebody chose ("Fri 08:00"), `reminders` due or never."""

    language: str = ""
    stage_words: str = ""
    digest: str = "never"
    reminders: str = "due"


def add_asset_form(asset: NewAsset, picture: Picture, words: Words) -> View:
    """Four inputs; who may use it is closed until somebody says otherwise."""
    url = web_address(asset.url)
    audiences = [(each, words.named("audience", each)) for each in ("internal", "nda", "partner", "external")]
    personas = [(each.id, each.label) for each in picture.personas]
    title = PlainTextInputElement(action_id="title", max_length=200, initial_value=asset.title[:200] or None)
    readers = StaticMultiSelectElement(
        action_id="personas", placeholder=plain(words.say("slack-choose"), 150), options=options(personas)
    )
    blocks: list[Block] = [
        section(words.say("slack-add-says")),
        put_in("title", words.say("slack-asset-title"), title),
        put_in("url", words.say("slack-asset-link"), UrlInputElement(action_id="url", initial_value=url)),
        put_in(
            "audience",
            words.say("slack-audience"),
            _radio("audience", audiences, "internal"),
            words.say("slack-audience-hint"),
        ),
    ]
    if personas:
        hint = not_listed("", personas, OPTIONS, words)
        blocks.append(put_in("personas", words.say("slack-for-whom"), readers, hint, optional=True))
    return window(ADD_ASSET, words.say("slack-add-asset"), words.say("slack-add"), blocks, asset.context, words)


def settings_form(now: Preferences, picture: Picture, words: Words) -> View:
    languages = [("auto", words.say("slack-as-i-ask")), *((each, words.language_name(each)) for each in LANGUAGES)]
    stages = [("map", words.say("slack-stages-of-map")), *_models(picture, words)]
    digests = [(each, words.named("slack-digest", each)) for each in DIGESTS]
    if now.digest not in DIGESTS:
        day, _, hour = now.digest.partition(" ")
        digests.insert(0, (now.digest, words.say("slack-digest-at", day=day, hour=hour)))
    reminders = [(each, words.named("slack-reminders", each)) for each in REMINDERS]
    blocks: list[Block] = [
        put_in("language", words.say("slack-language"), _select("language", languages, now.language or "auto", words)),
        put_in(
            "stage_words",
            words.say("slack-stage-words"),
            _select("stage_words", stages, now.stage_words or "map", words),
        ),
        put_in(
            "digest", words.say("slack-digest"), _radio("digest", digests, now.digest), words.say("slack-digest-hint")
        ),
        put_in(
            "reminders",
            words.say("slack-reminders"),
            _radio("reminders", reminders, now.reminders),
            words.say("slack-reminders-hint"),
        ),
    ]
    return window(SETTINGS, words.say("slack-settings"), words.say("slack-save"), blocks, "", words)


def _models(picture: Picture, words: Words) -> list[tuple[str, str]]:
    """By their stages: people know their words, not what the file calls them. Two that begin alike have its name too."""
    models = models_of(picture)
    stages = {each: _stages(stages_of(picture, each), words) for each in models}
    alike = Counter(stages.values())
    return [(each, stages[each] if alike[stages[each]] == 1 and stages[each] else _spoken(each)) for each in models]


def _stages(stages: Sequence[str], words: Words) -> str:
    """As many as an option has room for."""
    named = (_first(stages, n, words) for n in range(len(stages), 0, -1))
    return next((each for each in named if len(each) <= OPTION), "")


def _first(stages: Sequence[str], n: int, words: Words) -> str:
    return words.say("slack-stages", stages=" · ".join(stages[:n]), more="yes" if n < len(stages) else "no")


def _spoken(model: str) -> str:
    return model.replace("-", " ").replace("_", " ")


def reason_form(context: str, words: Words, *, has_owners: bool) -> View:
    """Why an answer was no help: one choice, and words if somebody has them. `has_owners`: they hear of it."""
    reasons = [(each, words.named("slack-reason", each)) for each in REASONS]
    more = PlainTextInputElement(action_id="more", multiline=True, max_length=500)
    hint = words.say("slack-goes-to-owner") if has_owners else ""
    blocks: list[Block] = [
        put_in("reason", words.say("slack-what-was-wrong"), _radio("reason", reasons, "")),
        put_in("more", words.say("slack-in-your-words"), more, hint, optional=True),
    ]
    return window(REASON, words.say("slack-not-helpful"), words.say("slack-send"), blocks, context, words)


def sent_form(offers: Sequence[Offer], context: str, words: Words) -> View:
    """Which of the offered assets were sent, none of them ticked: what nobody says was sent was not. `offers` has at
    least one."""
    choices = [(each.asset, f"{each.title} ({each.asset})") for each in offers]
    chosen = CheckboxesElement(action_id="assets", options=options(choices)[:CHECKBOXES])
    hint = not_listed("", choices, CHECKBOXES, words)
    blocks: list[Block] = [put_in("assets", words.say("slack-which-sent"), chosen, hint)]
    return window(SENT, words.say("slack-sent"), words.say("slack-save"), blocks, context, words)


def window(callback: str, title: str, submit: str, blocks: Sequence[Block], context: str, words: Words) -> View:
    return View(
        type="modal",
        callback_id=callback,
        title=plain(title, TITLE),
        submit=plain(submit, TITLE),
        close=plain(words.say("slack-cancel"), TITLE),
        private_metadata=context,
        blocks=blocks,
    )


def put_in(
    id: str, label: str, element: InputInteractiveElement, hint: str = "", *, optional: bool = False
) -> InputBlock:
    return InputBlock(
        block_id=id,
        label=plain(label, 150),
        element=element,
        hint=plain(hint, 300) if hint else None,
        optional=optional or None,
    )


def not_listed(of: str, choices: Sequence[tuple[str, str]], listed: int, words: Words, *, asset: str = "") -> str:
    """How many choices a window has no room for and how to say the first of them in a sentence; "" where all are
    `listed`. `of` is what is chosen: reader, phase, need, language, format, writer, reviewer, asset, deal, or tag of `asset`."""
    left = choices[listed:]
    if not left:
        return ""
    return words.say("slack-not-listed", n=len(left), of=of, name=plain(left[0][1], NAMED), asset=asset)


def _select(id: str, choices: Sequence[tuple[str, str]], now: str, words: Words) -> StaticSelectElement:
    found = options(choices)
    placeholder = plain(words.say("slack-choose"), 150)
    return StaticSelectElement(action_id=id, placeholder=placeholder, options=found, initial_option=_of(found, now))


def _radio(id: str, choices: Sequence[tuple[str, str]], now: str) -> RadioButtonsElement:
    found = options(choices)
    return RadioButtonsElement(action_id=id, options=found, initial_option=_of(found, now))


def _of(offered: Sequence[Option], value: str) -> Option | None:
    return next((each for each in offered if each.value == value), None)


def options(choices: Sequence[tuple[str, str]]) -> list[Option]:
    return [
        Option(value=value, text=PlainTextObject(text=plain(text, OPTION) or "–", emoji=True))
        for value, text in choices
        if len(value) <= 150
    ][:OPTIONS]
