"""A thread in which a brief with a number was shown belongs to that brief, whatever else is asked there."""

import pytest

from bot.skills.ask import ask, is_meant_for_us
from content_library.brief_log import BriefLog
from content_library.briefs.kept import Actor
from content_library.briefs.proposing import propose
from retrieval.understood import Question, Slots, Understood

NINA = Actor("nina", "marketer")
ROLES = {"nina": "marketer", "priya": "writer", "ben": "writer", "sofia": "sales"}


@pytest.fixture
def log(own_services):
    return BriefLog(own_services.library.engine)


@pytest.fixture
def keep(own_services, log):
    """Keeps a brief, and shows it in the thread."""

    def kept(persona, phase):
        picture = own_services.picture()
        brief = propose(picture, persona, phase, new_id=lambda: f"{persona}-{phase}")
        made = log.keep(brief, picture, NINA, own_services.clock())
        shown = Understood(
            Question("", "nina", "marketer", "channel", "T"),
            "brief_status",
            slots=Slots(brief=(made.id,)),
            cells=((persona, phase),),
            home=(made.id,),
        )
        own_services.threads.remember("T", shown)
        return made

    return kept


@pytest.fixture
def say(own_services, keep):
    """In the thread of the CFO's brief, MP-1."""
    keep("cfo", "choosing")
    return lambda text, user="nina": ask(Question(text, user, ROLES[user], "channel", "T"), own_services)


@pytest.fixture
def is_heard(own_services, keep):
    """Whether it is answered where nobody called Milepost."""
    keep("cfo", "choosing")
    return lambda text, user="nina": is_meant_for_us(Question(text, user, ROLES[user], "channel", "T"), own_services)


FOREIGN = "what changed in the library since January?"


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("make it longer", "length"),
        ("hazlo más largo", "length"),
        ("bis Freitag", "due"),
        ("due frday", "due"),
        ("could we have it by Friday?", "due"),
        ("možemo li ga dobiti do petka?", "due"),
        ("primero en español", "leading"),
        ("dodijeli Benu", "user"),
        ("asign it to Ben", "user"),
        ("dáselo a Ben", "user"),
        ("gib es an Ben", "user"),
        ("for the plant director instead", "persona"),
    ],
)
def test_a_foreign_question_is_answered_and_forgotten(say, said, wanted):
    assert say(FOREIGN).understood.intent == "metrics"
    slots = say(said).understood.slots
    assert slots.brief == ("MP-1",)
    assert getattr(slots, wanted)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("who reviews?", "reviewers"),
        ("who is reviewing this?", "reviewers"),
        ("wer prüft das?", "reviewers"),
        ("¿quién lo revisa?", "reviewers"),
        ("tko ga pregledava?", "reviewers"),
        ("what changed?", "changed"),
        ("what did you change?", "changed"),
        ("was hat sich geändert?", "changed"),
        ("¿qué ha cambiado?", "changed"),
        ("što se promijenilo?", "changed"),
        ("difference between version 1 and 3", "compared"),
        ("Unterschied zwischen Version 1 und 3", "compared"),
        ("why was it dropped?", "why_closed"),
        ("warum wurde es verworfen?", "why_closed"),
        ("¿por qué se descartó?", "why_closed"),
        ("zašto je odbačen?", "why_closed"),
        ("why is it needed?", "why_needed"),
        ("wozu brauchen wir das?", "why_needed"),
        ("is it done?", "is_done"),
        ("ist es fertig?", "is_done"),
        ("what's the state of my brief?", "state"),
        ("wie ist der Stand?", "state"),
        ("send me the file", "file"),
        ("as word please", "file"),
        ("als Word bitte", "file"),
        ("give me a canvas", "canvas"),
    ],
)
def test_questions_are_about_the_brief_of_the_thread(say, said, asked):
    say(FOREIGN)
    slots = say(said).understood.slots
    assert (slots.brief, slots.of_brief) == (("MP-1",), asked)


def test_what_follows_a_foreign_question_may_go_on_from_it(say):
    say(FOREIGN)
    assert say("and for the CFO?").lines[0] == "2 of 6: CFO."


def test_a_brief_named_by_its_number_is_asked_about_anywhere(keep, own_services):
    keep("cfo", "choosing")
    asked = Question("who reviews MP-1?", "nina", "marketer", "dm", "elsewhere")
    assert ask(asked, own_services).understood.slots.of_brief == "reviewers"


def test_the_same_words_ask_for_the_library_where_no_brief_is_spoken_of(own_services):
    asked = Question("what changed?", "nina", "marketer", "dm", "elsewhere")
    assert ask(asked, own_services).understood.intent == "metrics"


@pytest.mark.parametrize(
    "text",
    [
        "sure, will do tomorrow",
        "looks good",
        "I think the checklist is a better idea for the champion",
        "ok for me in German first",
        "yes, Friday works",
        "Spanish first would help me with Lurra",
        "Priya, can you start on Friday?",
        "we have one already in Spanish I think",
        "ich glaube, Deutsch zuerst ist besser",
        "passt für mich",
        "creo que mejor en español",
        "mislim da je bolje na hrvatskom",
    ],
)
def test_what_colleagues_say_to_each_other_is_theirs(is_heard, text):
    assert not is_heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "make it shorter",
        "who reviews?",
        "drop it, we have one",
        "due Friday",
        "Spanish first",
        "what do we have for the CFO?",
    ],
)
def test_what_is_asked_of_milepost_is_heard_without_a_call(is_heard, text):
    assert is_heard(text)


# --------------------------------------------------------------------------- what is done


def test_all_of_a_compound_sentence_is_done_in_order(say, log):
    say("accept it and give it to Ben by 20 February")
    kept = log.kept("MP-1")
    assert [each.kept.status for each in log.history("MP-1")] == ["proposed", "accepted", "assigned", "assigned"]
    assert (kept.writer, str(kept.brief.due)) == ("ben", "2026-02-20")


def test_what_may_not_be_done_is_said_and_the_rest_is_done(say, log):
    answer = say("accept it and give it to Priya by 6 March", "priya")
    assert [answer.behaviour, log.kept("MP-1").status] == ["refuse", "proposed"]
    say("accept it")
    say("give it to Ben")
    answer = say("hand it in and give it to Priya", "ben")
    assert answer.lines[1].startswith("Not done")
    assert (log.kept("MP-1").status, log.kept("MP-1").writer) == ("in_review", "ben")


def test_both_are_the_open_briefs_of_the_thread(say, keep, log):
    keep("reliability-engineer", "discovering")
    say("accept both")
    assert [each.status for each in log.open()] == ["accepted", "accepted"]


@pytest.mark.parametrize("said", ["done", "erledigt", "gotovo", "listo"])
def test_a_writer_who_is_done_hands_in(say, log, said):
    say("give it to Priya")
    say(said, "priya")
    assert log.kept("MP-1").status == "in_review"


def test_nothing_is_published_without_its_piece(say, log):
    asked = say("it is published")
    assert (asked.behaviour, log.kept("MP-1").status) == ("clarify", "proposed")
    say("A30")
    assert log.kept("MP-1").status == "proposed"  # it is not all of what was asked for
    say("yes")
    assert (log.kept("MP-1").status, log.history("MP-1")[-1].did.said) == ("published", ("A30",))


@pytest.mark.parametrize("said", ["undo that", "mach das rückgängig", "deshazlo", "poništi to"])
def test_undoing_goes_back_one_version(say, log, said):
    say("give it to Ben")
    say("give it to Priya")
    say(said)
    kept = log.kept("MP-1")
    assert (kept.status, kept.writer, kept.version) == ("assigned", "ben", 4)


def test_a_reviewer_joins_and_those_who_approve_claims_stay(say, log):
    before = log.kept("MP-1").brief.reviewers
    say("add Priya as reviewer")
    assert log.kept("MP-1").brief.reviewers == (*before, "Priya Nair")
    say("change the reviewer to Priya")
    assert log.kept("MP-1").brief.reviewers == (
        "Ada Byrne (C4, C1)", "Nina Brandl (C3)", "legal (C5)", "Priya Nair",
    )  # fmt: skip


def test_nobody_by_that_name_is_said_with_those_who_could(say):
    answer = say("give it to Ana")
    assert answer.lines == ("I know no colleague “ana”.", "Who may write MP-1: Priya and Ben.")


def test_a_proposal_is_kept_accepted_and_given_in_one_sentence(own_services, log):
    for text in ("brief for IT security in choosing", "keep it, accept it and assign it to Priya due 6 march"):
        ask(Question(text, "nina", "marketer", "channel", "N"), own_services)
    kept = log.kept("MP-1")
    assert (kept.status, kept.writer, str(kept.brief.due)) == ("assigned", "priya", "2026-03-06")


# --------------------------------------------------------------------------- what is not ordered

WITHHELD = [
    "don't drop it",
    "let's not drop it",
    "nobody should drop it",
    "we can't drop it, Jonas needs it",
    "don't accept it yet",
    "don't give it to Ben",
    "no lo descartes",
    "nicht verwerfen",
    "verwirf es nicht",
    "nemoj odustati",
    "should Ben write it?",
    "should we drop it?",
    "why would we drop it?",
    "sollen wir es verwerfen?",
    "¿deberíamos descartarlo?",
    "trebamo li ga odbaciti?",
    "I would drop it",
    "maybe we should drop it",
    "ich würde es verwerfen",
    "yo lo descartaría",
]


@pytest.mark.parametrize("said", WITHHELD)
def test_a_negated_or_wondered_order_changes_nothing(say, log, said):
    answer = say(said)
    assert (len(log.history("MP-1")), answer.effects) == (1, ())


@pytest.mark.parametrize(
    "said", ["don't drop it", "nobody should drop it", "don't accept it yet", "why would we drop it?"]
)
def test_it_is_said_that_it_stays_as_it_is(say, said):
    assert say(said).lines[0] == "Nothing changed: MP-1 stays as it is."


@pytest.mark.parametrize("said", WITHHELD)
def test_between_colleagues_it_is_met_with_silence(is_heard, said):
    assert not is_heard(said)


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("drop it, we don't need it", "dropped"),
        ("drop it because nobody needs it", "dropped"),
        ("verwirf es, wir brauchen es nicht", "dropped"),
        ("descártalo, ya no lo necesitamos", "dropped"),
        ("odbaci ga, ne treba nam", "dropped"),
        ("can you accept it?", "accepted"),
        ("don't drop it, give it to Ben", "assigned"),
        ("can you accept it and give it to Ben?", "assigned"),
        ("Ben should write it", "assigned"),
    ],
)
def test_what_stands_beside_a_negation_or_is_asked_politely_is_done(say, log, said, status):
    say(said)
    assert log.kept("MP-1").status == status


@pytest.mark.parametrize(
    "said", ["no, I like it", "don't drop it", "no lo descartes", "should we?", "nein, behalten wir es"]
)
def test_no_reason_is_taken_from_a_no(say, log, said):
    say("drop it")
    say(said)
    assert log.kept("MP-1").status == "proposed"


@pytest.mark.parametrize("said", ["we don't need it", "nobody needs it", "we do not have the budget"])
def test_a_reason_may_negate(say, log, said):
    say("drop it")
    say(said)
    assert log.history("MP-1")[-1].did.said == (said,)


# --------------------------------------------------------------------------- what is told


def test_history_says_who_has_it_and_what_is_otherwise(say):
    say("give it to Ben")
    say("due 20 February")
    lines = say("what changed?").lines
    assert "due: 24 Feb 2026 → 20 Feb 2026" in lines[1]
    assert lines[2].endswith("assigned: Ben Alder")


def test_two_versions_are_compared(say):
    say("give it to Ben")
    assert say("difference between version 1 and 2").lines[:3] == (
        "MP-1, from version 1 to version 2:",
        "   status: proposed → assigned",
        "   writer: unassigned → Ben Alder",
    )
    assert say("difference between version 1 and 9").lines[0] == "MP-1 has the versions 1 to 2."


def test_why_it_was_dropped_is_said_in_the_words_of_whoever_dropped_it(say):
    say("drop it, we have one")
    assert say("why was it dropped?").lines[0].endswith(": we have one")


def test_who_reviews_and_why_it_is_needed_stand_first(say):
    assert say("who reviews?").lines[0].startswith("MP-1 is reviewed by Ada Byrne (C4, C1)")
    assert say("why is it needed?").lines[0].startswith("MP-1 is for CFO × Choosing: ")
