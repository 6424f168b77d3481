"""Every anatomy from the sample company's real answers, block by block."""

import pytest

from bot.services import Services
from bot.skills.digest_facts import DigestFacts
from bot.views.slack.answer import answer_message, whole_answer_view
from bot.views.slack.apology import apology, busy_message
from bot.views.slack.brief_form import BriefWish, brief_form
from bot.views.slack.buttons import OldButton
from bot.views.slack.digest import digest_message
from bot.views.slack.forms import (
    NewAsset,
    Preferences,
    add_asset_form,
    reason_form,
    sent_form,
    settings_form,
)
from bot.views.slack.home import home_view
from bot.views.slack.prompts import suggested_prompts
from bot.views.slack.tag_review import decided_message, review_message
from bot.views.slack.unfurl import asset_entity
from bot.words import LANGUAGES, words_in
from content_library.errors import Unknown
from content_library.picture import Picture
from tests.bot.views.slack.asking import ASKED, answered
from tests.bot.views.slack.at_home import ENGLISH, all_reviews, cell_of, digest_facts, home_facts
from tests.bot.views.slack.payloads import opened, sent

BY_NAME = {each.name: each for each in ASKED}


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.name)
def test_an_answer(asked, slack_services: Services, sample: Picture, snapshot):
    assert sent(answer_message(answered(asked, slack_services), sample)) == snapshot


def test_the_whole_of_an_answer_is_a_window(slack_services: Services, sample: Picture, snapshot):
    assert opened(whole_answer_view(answered(BY_NAME["persona"], slack_services), sample)) == snapshot


def test_among_guests_only_the_day_is_said_below(slack_services: Services, sample: Picture):
    payload = sent(answer_message(answered(BY_NAME["guests"], slack_services), sample))

    assert [block for block in payload["blocks"] if block["type"] == "context"][-1]["elements"] == [
        {"type": "mrkdwn", "text": "As of 16 Feb 2026.", "verbatim": True}
    ]


@pytest.mark.parametrize("role", ["marketer", "writer", "sales"])
def test_home(role, sample: Picture, snapshot):
    assert opened(home_view(home_facts(sample, role), sample, ENGLISH)) == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
def test_home_and_windows_fit_in_every_language(language, sample: Picture):
    words = words_in(language)
    wish = BriefWish("cfo", "choosing", cell_of(sample, "cfo", "choosing"))

    for view in (
        *(home_view(home_facts(sample, role, words), sample, words) for role in ("marketer", "writer", "sales")),
        brief_form(wish, sample, words),
        settings_form(Preferences(), sample, words),
        add_asset_form(NewAsset(), sample, words),
        reason_form("", words, has_owners=True),
    ):
        payload = opened(view)
        assert not {"…"} & set(str([payload.get(part) for part in ("title", "submit", "close")]))


def test_the_form_of_a_brief_knows_what_is_missing(sample: Picture, snapshot):
    wish = BriefWish(
        "cfo", "choosing", cell_of(sample, "cfo", "choosing"), alike=("Open already: BR-014.",), context="T1"
    )

    assert opened(brief_form(wish, sample, ENGLISH)) == snapshot


def test_the_form_warns_of_a_reader_who_takes_no_part(sample: Picture, snapshot):
    cell = cell_of(sample, "cfo", "awareness")
    wish = BriefWish("cfo", "awareness", cell, nearest=("cfo", "choosing"))

    assert opened(brief_form(wish, sample, ENGLISH))["blocks"][2] == snapshot


def test_small_windows(slack_services: Services, sample: Picture, snapshot):
    offers = answered(BY_NAME["deal-pack"], slack_services).offered
    found = NewAsset("Payback sheet", "https://content.tarnwell.example/new", "C1")
    views = {
        "add": add_asset_form(found, sample, ENGLISH),
        "settings": settings_form(Preferences("de", "", "weekly"), sample, ENGLISH),
        "reason": reason_form("a1", ENGLISH, has_owners=True),
        "sent": sent_form(offers, "D1", ENGLISH),
    }

    assert {name: opened(view) for name, view in views.items()} == snapshot


def test_tags_are_reviewed_and_a_decision_can_be_taken_back(sample: Picture, snapshot):
    assert sent(review_message(all_reviews(sample), sample, ENGLISH, decides=True)) == snapshot
    assert sent(decided_message("A20", "d1", sample, ENGLISH, accepted=True)) == snapshot


def test_a_digest_has_at_most_fifteen_lines(sample: Picture, snapshot):
    message = digest_message(digest_facts(sample), sample, ENGLISH)

    assert message is not None
    assert sent(message) == snapshot


@pytest.mark.parametrize("overall", [None, 72.9])
def test_a_week_without_news_sends_nothing(overall, sample: Picture):
    assert digest_message(DigestFacts(sample.today, overall, overall), sample, ENGLISH) is None


def test_a_link_shows_what_anybody_may_know_and_nothing_else_is_shown(sample: Picture, snapshot):
    external, internal = sample.asset_of["A25"], sample.asset_of["A24"]
    shown = asset_entity(external, external.url, sample, ENGLISH)

    assert shown is not None
    assert shown.to_dict() == snapshot
    assert [
        asset_entity(sample.asset_of[each], "https://x.example", sample, ENGLISH)
        for each in ("A24", "A10", "A21", "A27")
    ] == [None] * 4
    assert internal.audience == "internal"


def test_what_went_wrong_is_said_with_what_to_do(snapshot):
    errors = [Unknown("There is no deal D99.", "Name a deal as the deals file does."), OldButton(), KeyError("secret")]

    assert [sent(apology(each, ENGLISH, "7f3a")) for each in errors] == snapshot
    assert "secret" not in sent(apology(KeyError("secret"), ENGLISH, "7f3a"))["text"]
    assert sent(busy_message(3, ENGLISH))["text"] == "3 questions are answered before yours."


@pytest.mark.parametrize("role", ["marketer", "writer", "sales", "guest"])
def test_prompts_speak_of_the_companys_own_map(role, sample: Picture, snapshot):
    assert suggested_prompts(role, sample, ENGLISH) == snapshot
