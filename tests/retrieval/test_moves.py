"""Changing a proposed brief in its thread, moving briefs and assets, and what people think of an answer."""

from dataclasses import replace
from datetime import date

import pytest

from content_library.picture import Picture
from retrieval.understanding import understand
from retrieval.understood import Judgement, Question, Slots, Understood
from retrieval.vocabulary import Vocabulary

KEPT = ("persona", "phase")
SAME = Slots(persona=("cfo",), phase=("choosing",), inherited=KEPT)
PROPOSED = {
    "en": "create a brief for the CFO in choosing",
    "de": "erstelle ein Briefing für den CFO in der Auswahl",
    "es": "crea un brief para el CFO en elección",
    "hr": "napravi brief za CFO u odabiru",
}


@pytest.fixture(scope="module")
def read(tarnwell: Picture):
    vocabulary = Vocabulary.of(tarnwell)

    def _read(*texts: str, cells=(("cfo", "choosing"),), user="nina") -> Understood:
        before: Understood | None = None
        for text in texts[:-1]:
            turn = understand(Question(text, user), vocabulary, tarnwell.today, before)
            before = replace(turn, cells=cells)
        return understand(Question(texts[-1], user), vocabulary, tarnwell.today, before)

    return _read


@pytest.mark.parametrize(
    ("language", "texts", "slots"),
    [
        ("en", ("due by 1 April", "by 1 April please", "needed by 1 April"), {"due": date(2026, 4, 1)}),
        ("de", ("bis 1. April", "fällig am 1. April", "bis zum 1. April bitte"), {"due": date(2026, 4, 1)}),
        ("es", ("para el 1 de abril", "que esté listo para el 1 de abril"), {"due": date(2026, 4, 1)}),
        ("hr", ("do 1. travnja", "rok 1. travnja", "rok je 1. travnja"), {"due": date(2026, 4, 1)}),
        ("en", ("drop CF-CH-4", "leave CF-CH-4 out", "without CF-CH-4"), {"dropped": ("CF-CH-4",)}),
        ("de", ("streich CF-CH-4", "lass CF-CH-4 weg", "ohne CF-CH-4"), {"dropped": ("CF-CH-4",)}),
        ("es", ("quita CF-CH-4", "sin CF-CH-4", "elimina CF-CH-4"), {"dropped": ("CF-CH-4",)}),
        ("hr", ("izbaci CF-CH-4", "bez CF-CH-4", "makni CF-CH-4"), {"dropped": ("CF-CH-4",)}),
        ("en", ("add Spanish", "can you add Spanish?", "in Spanish too"), {"language": ("es",)}),
        ("de", ("auch auf Spanisch", "mit Spanisch dazu", "nimm Spanisch dazu"), {"language": ("es",)}),
        ("es", ("añade español", "con español también"), {"language": ("es",)}),
        ("hr", ("dodaj španjolski", "i na španjolskom"), {"language": ("es",)}),
        ("en", ("make it shorter", "shorter please"), {"length": "shorter"}),
        ("de", ("mach es kürzer", "bitte kürzer"), {"length": "shorter"}),
        ("es", ("hazlo más corto", "más corto por favor"), {"length": "shorter"}),
        ("hr", ("skrati ga", "kraće molim"), {"length": "shorter"}),
        ("en", ("Spanish first", "start with Spanish"), {"language": ("es",), "leading": "es"}),
        ("de", ("zuerst Spanisch", "Spanisch zuerst"), {"language": ("es",), "leading": "es"}),
        ("es", ("primero en español", "español primero"), {"language": ("es",), "leading": "es"}),
        ("hr", ("prvo španjolski", "najprije na španjolskom"), {"language": ("es",), "leading": "es"}),
    ],
)
def test_a_proposed_brief_is_changed_by_a_few_words(read, language, texts, slots):
    for text in texts:
        understood = read(PROPOSED[language], text)
        assert (text, understood.intent, understood.slots) == (text, "brief_edit", SAME.changed(**slots))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "for the plant director instead"),
        ("de", "lieber für den Werksleiter"),
        ("es", "mejor para el director de planta"),
        ("hr", "radije za direktora tvornice"),
    ],
)
def test_another_reader_keeps_the_phase_of_the_proposal(read, language, text):
    understood = read(PROPOSED[language], text)
    assert understood.intent == "brief_edit"
    assert understood.slots == Slots(persona=("plant-director",), phase=("choosing",), inherited=("phase",))


def test_a_proposal_for_the_worst_gap_is_changed_where_it_was_proposed(read):
    understood = read("create a brief for the CFO", "make it shorter", cells=(("cfo", "purchasing"),))
    assert understood.slots == Slots(persona=("cfo",), phase=("purchasing",), length="shorter", inherited=KEPT)


def test_what_was_changed_before_stays_changed(read):
    understood = read(PROPOSED["en"], "drop CF-CH-4", "add Spanish", "due by 1 April", "Croatian first")
    assert understood.slots == SAME.changed(
        dropped=("CF-CH-4",), language=("es", "hr"), due=date(2026, 4, 1), leading="hr"
    )


def test_what_was_dropped_can_be_put_back_and_the_other_way_round(read):
    back = read(PROPOSED["en"], "drop CF-CH-4", "add CF-CH-4")
    assert back.slots == SAME.changed(need=("CF-CH-4",), inherited=())
    assert read(PROPOSED["en"], "add Spanish", "no Spanish").slots == SAME.changed(dropped=("es",))


def test_one_message_drops_one_thing_and_adds_another(read):
    understood = read(PROPOSED["en"], "drop CF-CH-4 and CF-CH-1 but add CF-CH-2")
    assert understood.slots == SAME.changed(need=("CF-CH-2",), dropped=("CF-CH-4", "CF-CH-1"), inherited=())


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("what do we have for the plant director?", "asset_find"),
        ("do we have Spanish case studies?", "asset_find"),
        ("what is missing for the plant director?", "gap_list"),
        ("create a brief for the plant director in learning", "brief_create"),
        ("thanks, that was helpful", "feedback"),
        ("retire A10", "asset_update"),
        ("why is the CFO one on top", "explain_score"),
    ],
)
def test_other_questions_after_a_proposal_stay_what_they_are(read, text, intent):
    assert read(PROPOSED["en"], text).intent == intent


@pytest.mark.parametrize(
    ("texts", "status"),
    [
        (("mark A30 as outdated", "markiere A30 als veraltet", "marca A30 como obsoleto"), "outdated"),
        (("označi A30 kao zastarjelo", "flag A30 as expired"), "outdated"),
        (("delete A30", "lösche A30", "A30 löschen", "borra A30", "elimina A30", "obriši A30"), "deleted"),
        (("retire A30", "archiviere A30", "archiva A30", "arhiviraj A30"), "archived"),
    ],
)
def test_an_asset_is_moved(read, texts, status):
    for text in texts:
        understood = read(text)
        assert (text, understood.intent, understood.slots) == (
            text,
            "asset_update",
            Slots(asset=("A30",), status=(status,)),
        )


@pytest.mark.parametrize(
    "text", ["I'll take BR-015", "i take BR-015", "ich übernehme BR-015", "me encargo de BR-015", "preuzimam BR-015"]
)
def test_whoever_takes_a_brief_is_its_writer(read, text):
    understood = read(text, user="priya")
    assert (understood.intent, understood.slots) == (
        "brief_update",
        Slots(user="priya", brief=("BR-015",), status=("writing",)),
    )


@pytest.mark.parametrize(
    "text", ["BR-014 goes to review", "BR-014 geht in Prüfung", "BR-014 pasa a revisión", "BR-014 ide na pregled"]
)
def test_a_brief_goes_to_review(read, text):
    understood = read(text)
    assert (understood.intent, understood.slots) == ("brief_update", Slots(brief=("BR-014",), status=("in_review",)))


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("thanks!", Judgement()),
        ("danke!", Judgement()),
        ("gracias", Judgement()),
        ("hvala", Judgement()),
        ("👎", Judgement("", "bad")),
        ("👍", Judgement("", "good")),
        ("thanks, very helpful", Judgement("", "good")),
        ("danke, sehr hilfreich", Judgement("", "good")),
        ("gracias, muy útil", Judgement("", "good")),
        ("hvala, jako korisno", Judgement("", "good")),
        ("that was not helpful", Judgement("", "bad")),
        ("not bad, thanks", Judgement("", "good")),
        ("thumbs down: wrong persona", Judgement("", "bad", "wrong_persona")),
        ("Daumen runter: falsche Zielgruppe", Judgement("", "bad", "wrong_persona")),
        ("that was useless, everything is outdated", Judgement("", "bad", "outdated")),
    ],
)
def test_an_answer_is_judged(read, text, judged):
    understood = read("what do we have for the CFO in choosing?", text)
    assert (understood.intent, understood.slots.judged) == ("feedback", (judged,))


@pytest.mark.parametrize(
    ("reason", "texts"),
    [
        ("broken_link", ("the link in A12 is broken", "der Link in A12 ist kaputt", "el enlace en A12 está roto")),
        (
            "broken_link",
            ("link u A12 ne radi", "I can't open A12", "A12 lässt sich nicht öffnen", "no puedo abrir A12"),
        ),
        ("outdated", ("A12 is outdated", "A12 ist veraltet", "A12 está obsoleto", "A12 je zastarjelo")),
        ("outdated", ("thumbs down for A12: outdated",)),
    ],
)
def test_why_an_asset_is_bad_is_understood_in_four_languages(read, reason, texts):
    for text in texts:
        understood = read(text)
        expected = ("feedback", (Judgement("A12", "bad", reason),))
        assert (text, understood.intent, understood.slots.judged) == (text, *expected)


@pytest.mark.parametrize(
    "text",
    [
        "I did not send A12 to Hollin",
        "we haven't used A12 yet",
        "ich habe A12 nicht geschickt",
        "no he enviado A12",
        "nisam poslao A12",
    ],
)
def test_who_sent_nothing_judges_nothing(read, text):
    understood = read(text)
    assert (understood.intent, understood.slots.judged) == ("feedback", (Judgement("A12"),))


def test_why_something_was_not_sent_is_a_judgement(read):
    assert read("I did not send A12, it is outdated").slots.judged == (Judgement("A12", "bad", "outdated"),)


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("A10 is great but A12 is outdated", [("A10", "good", ""), ("A12", "bad", "outdated")]),
        ("A10 ist super, aber A12 ist veraltet", [("A10", "good", ""), ("A12", "bad", "outdated")]),
        ("A10 es genial pero A12 es obsoleto", [("A10", "good", ""), ("A12", "bad", "outdated")]),
        ("A10 je odlično, ali A12 je zastarjelo", [("A10", "good", ""), ("A12", "bad", "outdated")]),
        ("thumbs up for A10 and A12", [("A10", "good", ""), ("A12", "good", "")]),
        ("thumbs down for A10 and A12: outdated", [("A10", "bad", ""), ("A12", "bad", "outdated")]),
        ("that answer was helpful, but the link in A12 is broken", [("", "good", ""), ("A12", "bad", "broken_link")]),
    ],
)
def test_several_things_are_judged_in_one_message(read, text, judged):
    understood = read(text)
    expected = tuple(Judgement(*each) for each in judged)
    assert (understood.intent, understood.slots.judged) == ("feedback", expected)


@pytest.mark.parametrize(
    "text",
    ["stop the digest", "unsubscribe me", "Digest abbestellen", "cancela el resumen", "odjavi me", "otkaži pregled"],
)
def test_whoever_wants_nothing_more_is_understood(read, text):
    understood = read(text)
    assert (understood.intent, understood.slots.schedule) == ("subscribe", "never")
