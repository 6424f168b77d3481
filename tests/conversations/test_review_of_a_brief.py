"""The review of a brief's piece in words: sent back with what is missing, handed in again, out as an asset."""

import pytest

from bot.skills.ask import ask
from content_library.briefs.kept import Actor
from content_library.briefs.life import Move
from content_library.briefs.proposing import propose
from retrieval.understood import Question, Slots, Understood

NINA = Actor("nina", "marketer")
ROLES = {"nina": "marketer", "priya": "writer"}


@pytest.fixture
def move(own_services, own_log):
    return lambda to, **more: own_log.move("MP-1", Move(to, **more), own_services.picture(), NINA, own_services.clock())


@pytest.fixture
def say(own_services, own_log, move):
    """In the thread of MP-1, which Priya writes and which is in review."""
    picture = own_services.picture()
    own_log.keep(propose(picture, "cfo", "choosing", new_id=lambda: "P1"), picture, NINA, own_services.clock())
    move("assigned", writer="priya")
    move("in_review")
    asked = Question("", "nina", "marketer", "channel", "T")
    cells = (("cfo", "choosing"),)
    shown = Understood(asked, "brief_status", slots=Slots(brief=("MP-1",)), cells=cells, home=("MP-1",))
    own_services.threads.remember("T", shown)
    return lambda text, user="nina": ask(Question(text, user, ROLES[user], "channel", "T"), own_services)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("send it back, the intro is too long", "the intro is too long"),
        ("send MP-1 back to the writer: figures missing", "figures missing"),
        ("please send it back because the figures are missing", "because the figures are missing"),
        ("MP-1 needs another round", ""),
        ("MP-1: zurück an die Autorin", ""),
        ("schick MP-1 zurück, die Zahlen fehlen", "die Zahlen fehlen"),
        ("devuelve MP-1 a Priya", ""),
        ("devuélvelo, faltan las cifras", "faltan las cifras"),
        ("pošalji MP-1 natrag Priyi, nedostaju brojke", "nedostaju brojke"),
    ],
)
def test_a_piece_in_review_goes_back_to_its_writer_with_what_is_missing(say, own_log, said, why):
    say(said)
    kept, last = own_log.kept("MP-1"), own_log.history("MP-1")[-1]
    assert (kept.status, kept.writer, last.did.said) == ("in_progress", "priya", (why,) if why else ())


@pytest.mark.parametrize("said", ["don't send it back", "should we send it back?", "bitte nicht zurückschicken"])
def test_what_is_not_ordered_stays_in_review(say, own_log, said):
    say(said)
    assert own_log.kept("MP-1").status == "in_review"


def test_sent_back_to_somebody_else_it_is_theirs(say, own_log):
    say("send it back to Ben, Priya is on leave")
    assert (own_log.kept("MP-1").status, own_log.kept("MP-1").writer) == ("assigned", "ben")


@pytest.mark.parametrize(
    "said",
    [
        "second version is ready for review",
        "MP-1 is ready for review again",
        "die zweite Fassung ist bereit zur Prüfung",
        "la segunda versión está lista para revisar",
        "druga verzija je spremna za pregled",
        "done",
    ],
)
def test_its_writer_hands_in_again(say, own_log, move, said):
    move("in_progress")
    say(said, "priya")
    assert own_log.kept("MP-1").status == "in_review"


def test_a_writer_who_is_done_once_more_is_told_that_it_is_in_review(say, own_log):
    assert say("I'm done", "priya").lines[0] == "That is so already in MP-1."
    assert own_log.kept("MP-1").status == "in_review"


@pytest.mark.parametrize(
    "said",
    [
        "publish MP-1 as A30",
        "MP-1 is fine, it is published as A30",
        "published as A30",
        "MP-1 ist als A30 veröffentlicht",
        "publica MP-1 como A30",
        "objavi MP-1 kao A30",
    ],
)
def test_it_is_published_as_the_asset_that_is_named(say, own_log, said):
    say(said)
    say("yes")  # to what it does not meet
    assert (own_log.kept("MP-1").status, own_log.history("MP-1")[-1].did.said) == ("published", ("A30",))


def test_an_asset_that_serves_no_need_of_it_closes_nothing(say, own_log):
    answer = say("publish MP-1 as A31")
    assert (answer.behaviour, own_log.kept("MP-1").status) == ("refuse", "in_review")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("I need a week more for MP-1", "2026-03-03"),
        ("postpone it by two days", "2026-02-26"),
        ("can we postpone it by two days?", "2026-02-26"),
        ("would it be ok to push it by a week?", "2026-03-03"),
        ("können wir es um zwei Tage verschieben?", "2026-02-26"),
        ("¿podemos retrasarlo dos días?", "2026-02-26"),
        ("možemo li ga odgoditi za dva dana?", "2026-02-26"),
        ("should we postpone it by two days?", "2026-02-24"),
        ("why was it postponed by two days?", "2026-02-24"),
        ("a week earlier please", "2026-02-17"),
        ("verschiebe es um eine Woche", "2026-03-03"),
        ("necesito una semana más", "2026-03-03"),
        ("trebam još tjedan dana", "2026-03-03"),
        ("nächsten Montag fällig", "2026-02-23"),
    ],
)
def test_the_day_is_counted_from_the_day_it_has(say, own_log, said, day):
    say(said)
    assert str(own_log.kept("MP-1").brief.due) == day


@pytest.mark.parametrize(
    "said",
    [
        "don't change the date",
        "don't move it to Friday",
        "I'll be back on Friday",
        "nice, spanish customers will like it",
        "mach es nicht länger",
        "verschieb den Termin nicht",
        "no cambies la fecha",
        "no lo hagas más largo",
        "nemoj mijenjati rok",
    ],
)
def test_what_is_to_stay_as_it_is_stays(say, own_log, said):
    before = own_log.kept("MP-1")
    say(said)
    assert own_log.kept("MP-1") == before


def test_the_rest_of_a_sentence_that_keeps_the_date_is_done(say, own_log):
    say("make it longer but don't change the date to Friday")
    assert (own_log.kept("MP-1").brief.form.depth, str(own_log.kept("MP-1").brief.due)) == (2, "2026-02-24")


def reviewers(own_log):
    return [each.partition(" (")[0] for each in own_log.kept("MP-1").brief.reviewers]


@pytest.mark.parametrize(
    "said",
    [
        "remove sales from the reviewers",
        "quita a sales de los revisores",
        "entferne sales als Prüfer",
        "makni sales s popisa recenzenata",
    ],
)
def test_a_reviewer_is_taken_off(say, own_log, said):
    say(said)
    assert reviewers(own_log) == ["Ada Byrne", "Nina Brandl", "legal"]


@pytest.mark.parametrize(
    "said", ["remove legal from the reviewers", "Ada soll nicht prüfen", "quita a legal de los revisores"]
)
def test_who_approves_a_claim_stays_and_that_is_said(say, own_log, said):
    answer = say(said)
    assert reviewers(own_log) == ["Ada Byrne", "Nina Brandl", "legal", "sales"]
    assert answer.behaviour == "clarify"


@pytest.mark.parametrize(
    "said",
    ["make Ben a reviewer", "reviewer Ben", "mach Ben zum Prüfer", "haz a Ben revisor", "neka Ben bude recenzent"],
)
def test_a_colleague_is_made_a_reviewer(say, own_log, said):
    say(said)
    assert "Ben Alder" in reviewers(own_log)


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("make it funnier", "Change what? I can change"),
        ("make it a spreadsheet only", "Change what? I can change"),
        ("remove C3", "Change what? I can change"),
        ("mach es lustiger", "Was soll anders werden?"),
        ("hazlo más divertido", "¿Qué cambio?"),
        ("neka bude smješnije", "Što promijeniti?"),
    ],
)
def test_an_order_nobody_can_carry_out_is_asked_about(say, said, line):
    answer = say(said)
    assert (answer.behaviour, answer.effects, answer.lines[0].startswith(line)) == ("clarify", (), True)


def test_another_reviewer_says_who_stays(say, own_log):
    answer = say("change the reviewer to Ada")
    assert reviewers(own_log) == ["Ada Byrne", "Nina Brandl", "legal"]
    assert "Nina Brandl (C3) and legal (C5): whoever approves a claim of the brief stays its reviewer." in answer.lines


def test_a_reviewer_nobody_knows_is_not_added(say, own_log):
    assert say("add Zork as reviewer").lines[0] == "I know no colleague “zork”."
    assert "zork" not in reviewers(own_log)


def test_a_question_about_a_deal_is_about_the_deal(say):
    assert say("what is the IT manager at Hollin missing?").understood.intent == "deal_info"


# --------------------------------------------------------------------------- asked about the review


@pytest.mark.parametrize(
    "said",
    [
        "what is waiting for my review?",
        "what do I have to review?",
        "was liegt bei mir zur Prüfung?",
        "¿qué tengo que revisar?",
        "što čeka moj pregled?",
    ],
)
def test_a_reviewer_asks_what_waits_for_them(say, said):
    answer = say(said)
    assert [line.partition(" ")[0] for line in answer.lines] == ["MP-1"]


def test_who_reviews_nothing_is_told_what_is_in_review(say):
    first, *rest = say("what is waiting for my review?", "priya").lines
    assert (first, len(rest)) == ("No brief in review names you as its reviewer.", 1)


def test_what_a_brief_became_is_told(say):
    assert say("what did MP-1 become?").lines[0] == "MP-1 is no asset yet."
    say("publish MP-1 as A30 anyway")
    assert say("what did MP-1 become?").lines[0].endswith("(A30).")


@pytest.mark.parametrize(
    "said",
    ["who could write it?", "wer könnte es schreiben?", "¿quién podría escribirlo?", "tko bi ga mogao napisati?"],
)
def test_who_may_write_it_is_told(say, said):
    assert "Priya" in say(said).lines[0]
    assert "Ben" in say(said).lines[0]


def test_what_is_open_is_not_reopened(say, own_log):
    assert say("reopen it").lines[0] == "That is so already in MP-1."
    assert own_log.kept("MP-1").status == "in_review"


def test_the_two_to_write_next_are_gaps_in_its_thread_too(say):
    assert say("the two we should write next").understood.intent == "gap_list"
