"""A thread proposes a brief, keeps it, changes it and ends it, in four languages, over a restart, by whoever may."""

import pytest

from bot.skills.ask import ask
from content_library.brief_log import BriefLog, ChangedMeanwhile, keeping_of
from content_library.briefs.kept import Actor
from content_library.briefs.life import Move
from content_library.briefs.proposing import propose
from content_library.briefs.targets import next_pieces
from content_library.errors import Unknown
from content_library.talk_log import TalkLog
from retrieval.understood import Question

NINA = Actor("nina", "marketer")


STORIES = {
    "en": (
        "brief for the CFO in choosing", "keep it", "make it longer", "in Spanish first", "due Friday", "assign it to Ben",
        "for IT security instead", "drop it, reason: no budget",
    ),
    "de": (
        "Brief für den CFO in Choosing", "behalte es", "mach es länger", "zuerst auf Spanisch", "bis Freitag",
        "weise es Ben zu", "für die IT-Sicherheit stattdessen", "verwirf es, Grund: kein Budget",
    ),
    "es": (
        "brief para el CFO en choosing", "guárdalo", "hazlo más largo", "primero en español", "para el viernes",
        "asígnalo a Ben", "mejor para IT security", "descártalo, motivo: sin presupuesto",
    ),
    "hr": (
        "napravi brief za CFO u choosing", "zadrži ga", "produži ga", "prvo na španjolskom", "do petka",
        "dodijeli ga Benu", "radije za IT security", "odbaci ga, razlog: nema budžeta",
    ),
}  # fmt: skip
"""A proposal, and what becomes of it: kept, longer, Spanish first, dated, assigned, for somebody else, dropped."""


@pytest.mark.parametrize("language", STORIES)
def test_a_thread_takes_a_brief_from_the_proposal_to_its_end_over_restarts(thread, history, language):
    proposal, *changes = STORIES[language]
    assert thread(proposal)[0] == "answer"
    assert [thread(each)[0] for each in changes] == ["act"] * len(changes)
    briefs = [each.kept.brief for each in history("MP-1")]
    assert [each.status for each in briefs] == ["proposed"] * 4 + ["assigned"] * 2 + ["dropped"]
    assert [each.form.depth for each in briefs[:5]] == [1, 2, 2, 2, 2]
    assert [each.form.languages[0].code for each in briefs[:4]] == ["en", "en", "es", "es"]
    assert briefs[3].due.isoformat() == "2026-02-20"
    assert [each.writer for each in briefs[3:5]] == ["unassigned", "Ben Alder"]
    assert [each.persona for each in briefs[4:]] == ["cfo", "it-security", "it-security"]
    assert history("MP-1")[-1].why == f"dropped: {changes[-1].split(': ')[1]}"


@pytest.mark.parametrize(
    "yes",
    [
        "accept it",
        "ok, approve this brief",
        "akzeptiere es",
        "vale, acéptalo",
        "odobri ga",
        "ja, nimm den Vorschlag an",
    ],
)
def test_who_accepts_a_proposal_keeps_it_accepted(thread, history, yes):
    thread("brief for the CFO in choosing")
    assert thread(yes)[0] == "act"
    assert [each.why for each in history("MP-1")] == ["proposed", "accepted"]


def test_a_seller_keeps_a_brief_and_marketing_accepts_it(thread, history):
    thread("brief for the CFO in choosing", "sofia", "sales")
    _, lines = thread("accept it", "sofia", "sales")
    assert (
        lines[-1]
        == "Not done (accepted): Sales can ask for briefs, and cancel or date their own; marketing does the rest."
    )
    assert thread("approve it")[0] == "act"
    assert [(each.user, each.why) for each in history("MP-1")] == [("sofia", "proposed"), ("nina", "accepted")]


def test_what_is_kept_is_what_was_shown(thread, history):
    thread("brief for CF-CH-2, due 3 March")
    thread("keep this brief please")
    kept = history("MP-1")[0].kept
    assert (kept.needs, kept.brief.due.isoformat()) == (("CF-CH-2",), "2026-03-03")


def test_a_proposal_changed_in_the_thread_is_kept_as_changed(thread, history):
    thread("brief for the CFO in choosing")
    thread("make it longer")
    assert "say “keep it”" in thread("only due on 3 March")[1][-1]
    thread("keep it")
    brief = history("MP-1")[0].kept.brief
    assert (brief.form.depth, brief.due.isoformat()) == (2, "2026-03-03")


def test_kept_twice_is_kept_once(thread, history):
    thread("brief for the CFO in choosing")
    thread("keep it")
    assert thread("keep it")[1] == ["MP-1 is kept already. Status: proposed; writer: nobody; due: 24 Feb 2026."]
    assert len(history("MP-1")) == 1


def test_a_need_that_somebody_kept_meanwhile_is_not_kept_again(thread, company, history):
    thread("brief for the CFO in choosing")
    services = company()
    picture = services.picture()
    brief = propose(picture, "cfo", "choosing", needs=["CF-CH-1"], new_id=lambda: "p1")
    BriefLog(services.library.engine).keep(brief, picture, NINA, services.clock())
    behaviour, lines = thread("keep it")
    assert behaviour == "act"
    assert history("MP-2")[0].kept.needs == ("CF-CH-2", "CF-CH-3", "CF-CH-4")
    assert lines[0].startswith("Stored: MP-2")


def test_two_who_keep_at_once_keep_one(company):
    services = company()
    log, picture = BriefLog(services.library.engine), services.picture()
    brief = propose(picture, "cfo", "choosing", new_id=lambda: "p1")
    effect = keeping_of(log.numbered(brief, picture, NINA), brief.id, "nina")
    TalkLog(services.library.engine).note([effect], services.clock())
    with pytest.raises(ChangedMeanwhile):
        TalkLog(services.library.engine).note([effect], services.clock())
    assert [each.id for each in log.open()] == ["MP-1"]


@pytest.mark.parametrize(
    "question",
    [
        "is MP-1 due Friday?",
        "when is MP-1 due",
        "status of MP-1 in Spanish",
        "who writes MP-1",
        "what is in MP-1",
        "MP-1?",
    ],
)
def test_who_only_asks_changes_nothing(thread, history, question):
    thread("brief for the CFO in choosing")
    thread("keep it")
    thread(question)
    assert len(history("MP-1")) == 1


@pytest.mark.parametrize(
    "likely", ["lovely", "hm, maybe shorter would be nicer?", "keep an eye on it", "what a keeper"]
)
def test_nothing_is_kept_or_changed_because_it_sounds_alike(thread, company, likely):
    thread("brief for the CFO in choosing")
    thread(likely)
    assert BriefLog(company().library.engine).open() == ()


def test_a_day_of_the_week_is_no_reader(thread, history):
    thread("napravi brief za CFO u choosing")
    thread("zadrži ga")
    thread("do petka")
    assert [each.kept.brief.persona for each in history("MP-1")] == ["cfo", "cfo"]


def test_a_brief_nobody_knows_is_not_sharpened(thread):
    assert thread("sharpen MP-9") == ("clarify", ["I know no brief “mp-9”."])


# --------------------------------------------------------------------------- the piece that is written for it

PIECE = "You change the numbers, and the sheet shows what follows from them. " * 8


@pytest.mark.parametrize(
    ("request_", "user", "role"),
    [
        ("Check this draft for MP-1:", "nina", "marketer"),
        ("Check this draft for the CFO in choosing:", "nina", "marketer"),
        ("Check this draft:", "priya", "writer"),
    ],
)
def test_a_draft_is_held_against_the_kept_brief_it_is_for(thread, company, request_, user, role):
    for each in ("brief for the CFO in choosing", "keep it"):
        thread(each)
    services = company()
    picture, log = services.picture(), BriefLog(services.library.engine)
    log.move("MP-1", Move("assigned", writer="priya"), picture, NINA, services.clock())
    question = Question(f"{request_}\n{PIECE}", user, role, "dm", "another thread")
    told = [line.strip() for line in ask(question, services).lines]
    assert told[1].startswith("Held against MP-1 “One pager and calculator for the CFO in Choosing")
    assert "0 of 3 needs answered" in told[0]


def test_in_its_thread_a_draft_is_held_against_it_as_it_was_changed(thread):
    for each in ("brief for CF-CH-2", "keep it", "make it longer"):
        thread(each)
    _, lines = thread(f"Check this draft:\n{PIECE}")
    assert "0 of 1 need" in lines[0]
    assert lines[1].strip().startswith("Held against MP-1")
    assert any("at least 800 were asked for" in line for line in lines)


# --------------------------------------------------------------------------- what a brief cannot be about


def test_a_phase_of_no_map_is_refused_with_the_nearest_cell(thread):
    assert thread("brief for the CFO in the frobnication phase") == (
        "clarify",
        ["“frobnication” is not in the map.", "Better: CFO × Choosing."],
    )


def test_needs_of_two_cells_are_two_briefs(thread, history):
    assert thread("brief for CF-CH-1 and RE-DI-1")[0] == "answer"
    thread("keep the second one")
    assert history("MP-1")[0].kept.needs == ("RE-DI-1",)


def test_what_is_to_be_written_next_is_what_the_command_line_names_also_beside_an_open_brief(company, thread):
    for text in ("brief for CF-CH-1", "keep it"):
        thread(text)
    services = company()
    answer = ask(Question("which two briefs should we write next?", "nina", "marketer", "dm", "T-next"), services)
    pieces = next_pieces(services.picture(), 2).pieces
    assert answer.cells[:2] == tuple((each.gap.persona, each.gap.phase) for each in pieces)
    work = [line for line in answer.lines if line.startswith("   ")]
    assert [need in line for line, each in zip(work, pieces, strict=False) for need in each.needs] == [True] * len(
        [need for each in pieces for need in each.needs]
    )
    assert not [line for line in work if "MP-1" in line]
    assert [line for line in answer.lines if "MP-1" in line]


def test_a_brief_of_a_cell_that_is_listed_for_the_rest_is_said_to_be_in_work_beside_it(company, thread):
    for text in ("brief for the CFO in choosing", "keep it"):
        thread(text)
    answer = ask(Question("the two we should write next", "nina", "marketer", "dm", "T-next"), company())
    assert ("cfo", "choosing") in answer.cells
    assert [line.partition(" “")[0] for line in answer.lines if "MP-1" in line] == [
        "Also in work for CFO × Choosing: MP-1"
    ]
    assert [line.partition(",")[0] for line in answer.lines if "BR-014" in line] == [
        "Not listed: Plant Director × Purchasing"
    ]


@pytest.mark.parametrize(
    ("proposed", "said"),
    [
        ("brief for the reliability engineer in discovering", "keep it and give it to Ben"),
        ("brief for the reliability engineer in discovering", "keep it and let Ben write it"),
        ("Briefing für den Reliability Engineer in Discovering", "behalte es und gib es Ben"),
        ("brief para el reliability engineer en discovering", "guárdalo y dáselo a Ben"),
        ("brief za reliability engineer u discovering", "zadrži ga i daj ga Benu"),
    ],
)
def test_a_proposal_is_kept_and_given_in_one_breath(thread, history, proposed, said):
    thread(proposed)
    assert thread(said)[0] == "act"
    kept = history("MP-1")[-1].kept
    assert (kept.status, kept.writer) == ("assigned", "ben")


# --------------------------------------------------------------------------- what is said with the wish for a brief


def test_what_is_said_with_the_wish_is_kept_with_the_proposal(thread, history):
    _, lines = thread("brief for the CFO in choosing, give it to Priya, spanish first, due 3 April")
    assert "Nobody writes a proposal. Priya gets it when you say “keep it”." in lines
    thread("keep")
    kept = history("MP-1")[-1].kept
    assert (kept.status, kept.writer, str(kept.brief.due)) == ("assigned", "priya", "2026-04-03")
    assert [each.code for each in kept.brief.form.languages] == ["es", "en", "de"]


@pytest.mark.parametrize("said", ["keep", "behalten", "guardar", "zadrži"])
def test_one_word_keeps_a_proposal(thread, said):
    thread("brief for the CFO in choosing")
    assert thread(said)[0] == "act"


def test_a_proposal_for_a_need_stays_about_it(thread, history):
    thread("brief for need CF-CH-3")
    assert not any("needs" in line for line in thread("make it longer")[1])
    thread("keep it")
    kept = history("MP-1")[-1].kept
    assert (kept.needs, kept.brief.title.partition(" for ")[0]) == (("CF-CH-3",), "FAQ and calculator")


def test_a_need_joins_a_proposal_for_a_need(thread, history):
    for text in ("brief for need CF-CH-3", "add CF-CH-4", "keep it"):
        thread(text)
    assert history("MP-1")[-1].kept.needs == ("CF-CH-3", "CF-CH-4")


@pytest.mark.parametrize(
    "said", ["yes", "yes please", "ok, do it", "ja", "ja, machen wir so", "sí, por favor", "da", "može"]
)
def test_a_yes_to_a_proposal_keeps_it(thread, history, said):
    thread("brief for CF-CH-1")
    assert thread(said)[0] == "act"
    assert history("MP-1")[0].kept.needs == ("CF-CH-1",)


@pytest.mark.parametrize("said", ["great", "thanks", "no", "nein", "gut", "vale"])
def test_what_is_no_yes_keeps_nothing(thread, history, said):
    thread("brief for CF-CH-1")
    thread(said)
    with pytest.raises(Unknown):
        history("MP-1")


@pytest.mark.parametrize("said", ["yes", "keep it", "ja"])
@pytest.mark.parametrize("asked", ["brief for the maintenance manager in awareness", "brief for the CFO in awareness"])
def test_where_nothing_was_proposed_nothing_is_kept(thread, history, asked, said):
    assert (thread(asked)[0], thread(said)[0]) == ("clarify", "clarify")
    with pytest.raises(Unknown):
        history("MP-1")


@pytest.mark.parametrize(
    ("asked", "instead", "told"),
    [
        (
            "brief for the CFO in choosing",
            "for the plant director instead",
            (
                "Plant Director × Choosing is 93.8 % covered: all that matters there is met.",
                "Open for Plant Director: Plant Director × Learning (PD-LE-1).",
            ),
        ),
        (
            "Briefing für den CFO in Choosing",
            "stattdessen für den Werksleiter",
            (
                "Plant Director × Choosing ist zu 93,8 % abgedeckt: Alles, was dort zählt, ist erfüllt.",
                "Offen für Plant Director: Plant Director × Learning (PD-LE-1).",
            ),
        ),
        (
            "brief para el CFO en choosing",
            "mejor para el director de planta",
            (
                "Cobertura de Plant Director × Choosing: 93,8 %; todo lo que importa ahí está cubierto.",
                "Abierto para Plant Director: Plant Director × Learning (PD-LE-1).",
            ),
        ),
        (
            "brief za CFO-a u fazi choosing",
            "radije za direktora pogona",
            (
                "Pokrivenost za Plant Director × Choosing: 93,8 %; sve važno ondje je pokriveno.",
                "Otvoreno za Plant Director: Plant Director × Learning (PD-LE-1).",
            ),
        ),
    ],
)
def test_another_reader_who_has_all_that_matters_is_said_with_what_is_open_for_them(own_services, asked, instead, told):
    for text in (asked, instead):
        answer = ask(Question(text, "nina", "marketer", "dm", "T-met"), own_services)
    assert (answer.behaviour, answer.lines[:2]) == ("clarify", told)


def test_what_somebody_writes_already_is_not_told_as_open(own_services):
    answer = ask(
        Question("brief for the maintenance manager in awareness", "nina", "marketer", "dm", "T-all"), own_services
    )
    assert answer.lines[1] == "Open for Maintenance Manager: Maintenance Manager × Choosing (MM-CH-4)."


@pytest.mark.parametrize(
    ("proposal", "given"),
    [
        ("brief for the CFO in choosing", "assign it to Ben"),
        ("brief for the CFO in choosing", "give it to ben"),
        ("brief for the CFO in choosing", "Ben writes it"),
        ("Brief für den CFO in Choosing", "gib es Ben"),
        ("brief para el CFO en choosing", "asígnalo a Ben"),
        ("napravi brief za CFO u choosing", "dodijeli ga Benu"),
    ],
)
def test_a_proposal_that_is_given_to_somebody_is_kept_for_them(thread, history, proposal, given):
    thread(proposal)
    assert thread(given)[0] == "act"
    assert [(each.kept.brief.status, each.kept.brief.writer) for each in history("MP-1")][-1] == (
        "assigned",
        "Ben Alder",
    )


@pytest.mark.parametrize("said", ["should Ben write it?", "maybe Ben could write it", "do not give it to Ben"])
def test_a_proposal_is_kept_for_nobody_who_was_only_thought_of(thread, history, said):
    thread("brief for the CFO in choosing")
    thread(said)
    with pytest.raises(Unknown):
        history("MP-1")


@pytest.mark.parametrize("done", ["I started on it", "it's done"])
def test_behind_a_list_of_briefs_it_is_asked_which_is_meant(company, thread, history, done):
    thread("brief for the CFO in choosing")
    thread("assign it to Ben")
    for text in ("my briefs", done):
        answer = ask(Question(text, "ben", "writer", "dm", "T-list"), company())
    assert (answer.behaviour, answer.lines[0]) == ("clarify", "Which brief?")
    assert [(step.label[:6], step.question) for step in answer.next_steps[:2]] == [
        ("BR-014", f"{done} (BR-014)"),
        ("MP-1: ", f"{done} (MP-1)"),
    ]
    ask(Question(answer.next_steps[1].question, "ben", "writer", "dm", "T-list"), company())
    assert len(history("MP-1")) == 3


def test_publish_asks_what_the_brief_became(thread):
    thread("brief for the CFO in choosing")
    thread("assign it to Ben")
    assert thread("publish it")[1][0].startswith("Which asset did MP-1 become?")
