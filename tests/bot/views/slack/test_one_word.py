"""What is said of people and of journey models: one word for one state, and names people can read."""

from datetime import date

from bot.skills.digest_facts import DigestFacts
from bot.skills.home_facts import MyDeal
from bot.views.slack.digest import _news
from bot.views.slack.forms import Preferences, settings_form
from bot.views.slack.home import _deal
from bot.words import words_in


def test_who_blocks_is_said_to_block_at_home_too(tarnwell):
    deal = MyDeal("D1", "Lurra Foods", "choosing", 77, 40, ("cfo", "it-security"), ("it-security",))
    told = _deal(deal, tarnwell, words_in("en"))
    assert told.splitlines()[1] == "*Approval still open:* CFO, IT/OT Security Lead (blocking)"


def test_an_asker_nobody_has_on_a_list_is_not_named_by_an_id(tarnwell):
    facts = DigestFacts(date(2026, 2, 9), questions=(("leasing?", ""), ("payback?", "Jonas")))
    assert list(_news(facts, tarnwell, words_in("en"))) == ["Unanswered: “leasing?”", "Unanswered: “payback?” (Jonas)"]


def test_the_words_for_stages_are_offered_as_the_crosswalk_writes_their_models(tarnwell):
    form = settings_form(Preferences(), tarnwell, words_in("en")).to_dict()
    [offered] = [block["element"]["options"] for block in form["blocks"] if block["block_id"] == "stage_words"]
    assert [each["text"]["text"] for each in offered] == [
        "Those of the map",
        "ibm-6",
        "cespedes-streams",
        "martech-6",
        "martech-funnel",
        "aida",
        "funnel",
        "hubspot-journey",
        "siriusdecisions",
        "gartner-jobs",
        "hubspot-default",
        "salesforce-default",
    ]
