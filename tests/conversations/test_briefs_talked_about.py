"""What is said of one brief is about no other, ends none by the way, and is understood as people say it."""

from itertools import count

import pytest

from bot.skills.ask import ask
from content_library.brief_log import BriefLog
from content_library.briefs.kept import Actor
from content_library.briefs.life import Move
from content_library.briefs.proposing import propose
from retrieval.understood import Question

NINA, SOFIA = Actor("nina", "marketer"), Actor("sofia", "sales")
THREADS = count(1)


@pytest.fixture(autouse=True)
def log(own_services):
    """MP-1, which nobody writes, and MP-2 of Sofia, which Ben writes."""
    log, at = BriefLog(own_services.library.engine), own_services.clock()
    for actor, persona, phase in ((NINA, "cfo", "choosing"), (SOFIA, "reliability-engineer", "discovering")):
        brief = propose(own_services.picture(), persona, phase, requested_by=actor.user, new_id=lambda: persona)  # noqa: B023
        log.keep(brief, own_services.picture(), actor, at)
    log.move("MP-2", Move("assigned", writer="ben"), own_services.picture(), NINA, at)
    return log


@pytest.fixture
def talk(own_services):
    """Says several things in one thread; gives the last answer."""

    def said(*texts, user="nina", role="marketer"):
        thread = f"T{next(THREADS)}"
        for text in texts:
            answer = ask(Question(text, user, role, "dm", thread), own_services)
        return answer.behaviour, [line.strip() for line in answer.lines if line]

    return said


# --------------------------------------------------------------------------- one brief is not another


def test_what_is_changed_in_a_proposal_is_not_changed_in_a_brief_named_after_it(talk, log):
    before = log.kept("MP-2").brief
    told = talk("brief for the CFO in purchasing", "due in 3 weeks", "German first", "MP-2 make it shorter")
    after = log.kept("MP-2").brief
    assert told[0] == "act"
    assert (after.due, after.form.languages, after.form.depth) == (before.due, before.form.languages, 2)


def test_a_state_asked_about_before_is_not_wanted_by_what_follows(talk, log):
    assert talk("status of MP-1", "is it done?", "give it to Ben")[0] == "act"
    assert log.kept("MP-1").status == "assigned"


# --------------------------------------------------------------------------- the end of a brief


@pytest.mark.parametrize(
    "text", ["drop MP-1", "please drop the brief MP-1", "verwirf MP-1", "descarta MP-1", "odbaci MP-1"]
)
def test_a_brief_is_not_dropped_without_a_reason(talk, log, text):
    assert talk(text)[0] == "clarify"
    assert log.kept("MP-1").status == "proposed"


def test_the_reason_may_come_after(talk, log):
    assert talk("drop MP-1") == (
        "clarify",
        [
            "Why is MP-1 dropped? Say it in a few words; it stays as it is until then.",
            "Status: proposed; writer: nobody; due: 24 Feb 2026.",
        ],
    )
    assert talk("drop MP-1", "no budget")[0] == "act"
    assert log.history("MP-1")[-1].why == "dropped: no budget"


@pytest.mark.parametrize("second", ["never mind", "why?", "who writes it?"])
def test_what_is_no_reason_drops_nothing(talk, log, second):
    talk("drop MP-1", second)
    assert log.kept("MP-1").status == "proposed"


def test_a_piece_that_is_not_all_a_brief_asks_for_is_named_before_anything_is_published(talk, log):
    assert talk("MP-1 is published as A30") == (
        "clarify",
        [
            (
                "That is not all MP-1 asks for: not tagged with CF-CH-1; still not met with it: CF-CH-2 and CF-CH-3; "
                "format: white paper, the reader opens one-pager, calculator, case study, slides and FAQ."
            ),
            "Status: proposed; writer: nobody; due: 24 Feb 2026.",
            "Say “yes” to publish it as that all the same, or name another asset.",
        ],
    )
    assert log.kept("MP-1").status == "proposed"


@pytest.mark.parametrize(
    ("texts", "status"),
    [
        (("MP-1 is published as A30", "yes"), "published"),
        (("MP-1 is published as A30", "publish it anyway"), "published"),
        (("MP-1 wurde als A30 veröffentlicht", "ja"), "published"),
        (("MP-1 wurde als A30 veröffentlicht", "trotzdem"), "published"),
        (("MP-1 está publicado como A30", "sí"), "published"),
        (("MP-1 está publicado como A30", "de todos modos"), "published"),
        (("MP-1 je objavljen kao A30", "da"), "published"),
        (("MP-1 je objavljen kao A30", "svejedno"), "published"),
        (("MP-1 is published as A30 anyway",), "published"),
        (("MP-1 is published as A30", "no"), "proposed"),
        (("MP-1 is published as A30", "A10"), "proposed"),
        (("MP-1 is published as A30", "what is open for the CFO?", "yes"), "proposed"),
        (("MP-1 wurde als A30 veröffentlicht", "nein"), "proposed"),
    ],
)
def test_it_is_published_once_somebody_insists(talk, log, texts, status):
    talk(*texts)
    assert log.kept("MP-1").status == status


def test_what_was_insisted_on_is_told_with_what_it_lacks(talk, log):
    _, lines = talk("MP-1 is published as A30 anyway")
    assert lines[1].startswith("That is not all MP-1 asks for: not tagged with CF-CH-1;")
    assert log.history("MP-1")[-1].why == "published: A30"


def test_an_asset_for_other_needs_is_not_the_piece_of_a_brief(talk, log):
    assert talk("MP-2 is published as A02") == (
        "refuse",
        [
            "That asset is tagged with no need of MP-2, so nothing would be closed: tag it first, or name another.",
            "Status: assigned; writer: Ben; due: 2 Mar 2026.",
        ],
    )
    assert log.kept("MP-2").status == "assigned"


@pytest.mark.parametrize(
    ("asset", "why"),
    [
        ("A17", "“Why fund a pilot: outcome, cost, risk and time on one page” (A17) is not published: draft. MP-2 stays open until it is."),
        ("A99", "I know no asset “A99”, so MP-2 stays as it is."),
    ],
)  # fmt: skip
def test_a_brief_becomes_no_draft_and_nothing_unknown(talk, log, asset, why):
    behaviour, lines = talk(f"MP-2 is published as {asset}")
    assert (behaviour, lines[0], log.kept("MP-2").status) == ("refuse", why, "assigned")


@pytest.mark.parametrize("text", ["keep it", "accept it", "yes"])
def test_a_dropped_brief_is_not_brought_back(talk, log, text):
    assert "closed stays closed" in talk("status of MP-1", "drop it, no budget", text)[1][0]
    assert log.kept("MP-1").status == "dropped"
    assert [each.id for each in log.open()] == ["MP-2"]


# --------------------------------------------------------------------------- as people say it


@pytest.mark.parametrize("text", ["MP-1: Spanish first", "MP-1: zuerst auf Spanisch", "MP-1: primero en español"])
def test_a_colon_only_calls_the_brief(talk, log, text):
    assert talk(text)[0] == "act"
    assert log.kept("MP-1").brief.form.languages[0].code == "es"


@pytest.mark.parametrize(
    "text", ["MP-2 is in progress", "MP-2 ist in Arbeit", "MP-2 está en curso", "MP-2 je u tijeku"]
)
def test_a_brief_is_in_progress(talk, log, text):
    assert talk(text)[0] == "act"
    assert log.kept("MP-2").status == "in_progress"


@pytest.mark.parametrize("text", ["give MP-2 back", "ich gebe MP-2 zurück", "devuelvo MP-2", "vraćam MP-2"])
def test_a_writer_gives_a_brief_back(talk, log, text):
    assert talk(text, user="ben", role="writer")[0] == "act"
    assert (log.kept("MP-2").status, log.kept("MP-2").writer) == ("accepted", None)


def test_a_brief_given_back_is_told_to_be_so_and_not_by_the_name_of_nobody(talk):
    told = talk("give MP-2 back", user="ben", role="writer"), talk("history of MP-2")
    assert [line for line in told[1][1] if "unassigned" in line] == []
    assert told[1][1][1].startswith("Version ")


def test_what_nobody_writes_is_not_given_back(talk, log):
    talk("give MP-1 back")
    assert log.kept("MP-1").version == 1


def test_a_brief_is_handed_in_in_its_thread(talk, log):
    assert talk("status of MP-2", "hand in")[0] == "act"
    assert log.kept("MP-2").status == "in_review"


@pytest.mark.parametrize(
    "text", ["make MP-1 in German only", "MP-1 nur auf Deutsch", "MP-1 solo en alemán", "MP-1 samo na njemačkom"]
)
def test_one_language_only_leaves_the_others_out(talk, log, text):
    assert talk(text)[0] == "act"
    assert [each.code for each in log.kept("MP-1").brief.form.languages] == ["de"]


def test_a_proposal_in_one_language_only_is_kept_so(talk, log):
    talk("brief for the CFO in purchasing", "only in German", "due in 3 weeks", "keep it")
    assert [each.code for each in log.kept("MP-3").brief.form.languages] == ["de"]


def test_another_reader_who_has_all_that_matters_is_asked_about_first(talk, log):
    behaviour, lines = talk("MP-1 for the plant director instead")
    assert (behaviour, log.kept("MP-1").version) == ("clarify", 1)
    assert lines[0].startswith("Plant Director × Choosing")
    assert any("PD-CH-1" in line for line in lines)


@pytest.mark.parametrize("before", [[], ["status of MP-1"]])
def test_the_need_that_is_missing_there_may_come_after(talk, log, before):
    assert talk(*before, "MP-1 for the plant director instead", "PD-CH-1")[0] == "act"
    assert (log.kept("MP-1").brief.persona, log.kept("MP-1").needs) == ("plant-director", ("PD-CH-1",))


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("is MP-2 done?", "No, not yet. MP-2"),
        ("ist MP-2 fertig?", "Nein, noch nicht. MP-2"),
        ("¿está listo MP-2?", "No, todavía no. MP-2"),
        ("je li MP-2 gotov?", "Ne, još nije. MP-2"),
    ],
)
def test_whether_it_is_done_is_answered_first(talk, text, begins):
    assert talk(text)[1][0].startswith(begins)


def test_what_is_done_is_said_to_be(talk):
    assert talk("MP-1 is published as A30", "yes", "is MP-1 done?")[1][0].startswith("Yes. MP-1")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("history of MP-2", "Version 2: Nina"),
        ("show me MP-2", "Version 2: Nina"),
        ("zeig mir MP-2", "Version 2: Nina"),
        ("Verlauf von MP-2", "Version 2: Nina"),
        ("historial de MP-2", "Versión 2: Nina"),
        ("pokaži mi MP-2", "Verzija 2: Nina"),
    ],
)
def test_a_brief_is_shown_with_its_versions(talk, text, first):
    lines = talk(text)[1]
    assert lines[0].startswith("MP-2")
    assert [each.partition(",")[0] for each in lines if each.startswith("Ver")] == [
        first,
        first.replace("2: Nina", "1: Sofia"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "what happened to my brief?",
        "what became of my brief?",
        "was ist aus meinem Briefing geworden?",
        "¿qué ha pasado con mi brief?",
    ],
)
def test_who_asked_for_a_brief_hears_what_became_of_it(talk, text):
    lines = talk(text, user="sofia", role="sales")[1]
    assert lines[0].endswith(":")
    assert lines[1].startswith("MP-2")


@pytest.mark.parametrize(("locale", "language"), [("", "en"), ("hr-HR", "hr"), ("fr-FR", "en")])
def test_what_every_language_says_is_answered_in_the_askers(own_services, locale, language):
    asked = Question("status MP-1", "nina", "marketer", "dm", f"T{next(THREADS)}", locale=locale)
    assert ask(asked, own_services).understood.language == language
