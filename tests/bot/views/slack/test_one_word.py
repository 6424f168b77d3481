"""What is said of people and of journey models: one word for one state, and names people can read."""

from datetime import date

from bot.answering.shown import MatrixShown
from bot.answering.stage_words import in_stage_words
from bot.skills.digest_facts import DigestFacts
from bot.skills.home_facts import MyDeal
from bot.views.slack.digest import _news
from bot.views.slack.forms import Preferences, settings_form
from bot.views.slack.home import _deal
from bot.views.slack.matrix import matrix_text, page_of, table
from bot.words import words_in
from content_library.coverage import coverage


def test_who_blocks_is_said_to_block_at_home_too(tarnwell):
    deal = MyDeal("D1", "Lurra Foods", "choosing", 77, 40, ("cfo", "it-security"), ("it-security",))
    told = _deal(deal, tarnwell, words_in("en"))
    assert told.splitlines()[1] == "*Approval still open:* CFO, IT/OT Security Lead (blocking)"


def test_an_asker_nobody_has_on_a_list_is_not_named_by_an_id(tarnwell):
    facts = DigestFacts(date(2026, 2, 9), questions=(("leasing?", ""), ("payback?", "Jonas")))
    assert list(_news(facts, tarnwell, words_in("en"))) == ["Unanswered: “leasing?”", "Unanswered: “payback?” (Jonas)"]


def test_the_words_for_stages_are_offered_by_the_stages_of_their_models(tarnwell):
    form = settings_form(Preferences(), tarnwell, words_in("en")).to_dict()
    [offered] = [block["element"]["options"] for block in form["blocks"] if block["block_id"] == "stage_words"]
    assert [each["text"]["text"] for each in offered] == [
        "Those of the map",
        "Discover · Learn · Try · Buy · Use · Advocacy",
        "Explore · Evaluate · Engage · Experience",
        "Problem research · Solutions · Requirements …",
        "A Awareness · B Interest · C Consideration · D Intent · E Evaluation …",
        "Attention · Interest · Desire · Action",
        "TOFU · MOFU · BOFU",
        "Awareness · Consideration · Decision",
        "Education · Solution · Selection",
        "Problem identification · Solution exploration · Requirements building …",
        "Appointment Scheduled · Qualified To Buy · Presentation Scheduled …",
        "Prospecting · Qualification · Needs Analysis · Value Proposition …",
    ]


def test_heads_of_the_matrix_are_those_of_the_map_whatever_somebody_calls_phases(tarnwell):
    shown, words = MatrixShown(coverage(tarnwell)), words_in("en")
    own = in_stage_words(tarnwell, "ibm-6")
    assert own != tarnwell
    assert matrix_text(shown, own, words, 2800) == matrix_text(shown, tarnwell, words, 2800)
    assert (
        table(shown, own, words, page_of(own)).to_dict() == table(shown, tarnwell, words, page_of(tarnwell)).to_dict()
    )
