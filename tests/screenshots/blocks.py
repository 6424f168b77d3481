"""What is photographed: one JSON file a picture, from the sample company's real answers."""

import json
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import content_library
from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.threads import ThreadsInMemory
from bot.views.slack.answer import answer_message
from bot.views.slack.brief_form import BriefWish, brief_form
from bot.views.slack.digest import digest_message
from bot.views.slack.forms import Preferences, settings_form
from bot.views.slack.home import home_view
from bot.views.slack.kept_brief import done_message, kept_message
from bot.views.slack.kept_forms import Fields, change_form
from bot.views.slack.letter import Letter, letter_message
from bot.views.slack.messages import Message
from bot.views.slack.tag_review import review_message
from bot.wiring import build
from bot.words import words_in
from content_library.briefs.kept import Did, KeptBrief, Version
from content_library.briefs.proposing import propose
from content_library.picture import Picture
from tests.bot.views.slack.asking import ASKED, answered
from tests.bot.views.slack.at_home import ENGLISH, all_reviews, cell_of, digest_facts, home_facts

SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"

SUBSIDIES = ("cfo", "purchasing")


def write_pages(folder: Path) -> list[Path]:
    with tempfile.TemporaryDirectory() as data:
        services = build(Settings(workspace=SAMPLE, data=Path(data)), ThreadsInMemory())
        sync_library(services, lambda _what, _done, _total: None)
        picture = services.picture()
        pages = {each.name: _message(answer_message(answered(each, services), picture)) for each in ASKED}
        pages |= _pages(picture)
        services.close()
    for name, page in pages.items():
        (folder / f"{name}.json").write_text(json.dumps(page, ensure_ascii=False), encoding="utf-8")
    return [folder / f"{name}.json" for name in pages]


def _pages(picture: Picture) -> dict[str, dict[str, Any]]:
    """Home by role, windows, digest."""
    open_deals = tuple((deal.id, deal.account) for deal in picture.deals if deal.status == "open")
    wish = BriefWish("cfo", "choosing", cell_of(picture, "cfo", "choosing"), deals=open_deals)
    homes = {
        f"home-{role}": home_view(home_facts(picture, role), picture, ENGLISH)
        for role in ("marketer", "writer", "sales")
    }
    views = {
        **homes,
        "modal": brief_form(wish, picture, ENGLISH),
        "settings": settings_form(Preferences(), picture, words_in("de")),
    }
    kept = _kept(picture)
    views["change"] = change_form(_fields(picture, kept), picture, ENGLISH)
    digest = digest_message(digest_facts(picture), picture, ENGLISH)
    messages = {"tag-review": review_message(all_reviews(picture), picture, ENGLISH, decides=True)} | (
        {"digest": digest} if digest else {}
    )
    version = Version(kept, datetime(2026, 2, 16, 9, tzinfo=UTC), "nina", Did("step"))
    messages["kept-brief"] = kept_message(kept, version, picture, ENGLISH, "Nina gave you this brief to write.")
    messages["is-it-done"] = done_message(kept, "Q1", "“Payback sheet” (A90)", "", ENGLISH)
    letter = Letter(
        "Jonas", "U0JONAS", "Do we have anything on leasing subsidies for the CFO?", "By Friday?", SUBSIDIES
    )
    messages["letter"] = letter_message(letter, ENGLISH)
    drawn = {name: _message(message) for name, message in messages.items()}
    return {name: view.to_dict() for name, view in views.items()} | drawn


def _kept(picture: Picture) -> KeptBrief:
    brief = propose(picture, "cfo", "choosing", requested_by="nina", new_id=lambda: "MP-1")
    return KeptBrief(
        "MP-1", 3, replace(brief, version=3, status="assigned", writer="Priya Nair"), picture.today, "priya", "nina"
    )


def _fields(picture: Picture, kept: KeptBrief) -> Fields:
    wish = BriefWish("cfo", "choosing", cell_of(picture, "cfo", "choosing"), ticked=kept.needs)
    languages = tuple(each.code for each in kept.brief.form.languages) if kept.brief.form else ()
    writers = tuple(person for person in picture.people if person.team == "writers")
    return Fields(
        wish, ("guide", "one_pager"), "one_pager", 1, languages, languages, kept.brief.due, "priya", writers, ("ada",)
    )


def _message(message: Message) -> dict[str, Any]:
    return {"type": "message", "blocks": [block.to_dict() for block in message.blocks]}
