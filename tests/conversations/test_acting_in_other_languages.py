"""Briefs, assets, feedback and subscriptions in German, Spanish and Croatian, and next steps that are understood."""

from dataclasses import replace
from itertools import count

import pytest

from bot.skills.ask import ask
from content_library.talk import Rating, Wish
from retrieval.understood import Question

THREADS = count(1)


@pytest.fixture
def say(kept):
    thread = f"acting-{next(THREADS)}"

    def said(text, role="marketer", user="nina"):
        return ask(Question(text, user, role, "dm", thread), kept)

    return said


def told(answer):
    return {
        "intent": answer.understood.intent,
        "behaviour": answer.behaviour,
        "lines": answer.lines,
        "offers": [(each.asset, each.why_now) for each in answer.offered],
        "named": [(each.asset, each.reason) for each in answer.named],
        "next": [(each.label, each.question) for each in answer.next_steps],
    }


CHANGED = {
    "de": [
        "Briefing für den CFO in der Auswahl",
        "bis 1. April",
        "lass CF-CH-3 weg und CF-CH-4 auch",
        "zuerst Spanisch",
        "kürzer bitte",
    ],
    "es": ["haz un brief para el CFO en elección", "para el 1 de abril", "quita CF-CH-3", "primero en español"],
    "hr": ["napravi brief za CFO u fazi odabira", "rok 1. travnja", "izbaci CF-CH-3", "prvo na španjolskom"],
    "en": ["brief for the CFO in choosing", "due by 1 April", "drop CF-CH-3", "Spanish first", "make it shorter"],
}
STORIES = {
    "propose": {
        "de": ["Briefing für den Werksleiter", "lieber für die IT-Sicherheit"],
        "es": ["haz un brief para el director de planta", "mejor para seguridad informática"],
        "hr": ["napravi brief za direktora pogona", "radije za IT sigurnost"],
    },
    "asked": {
        "de": ["ich brauche ein Briefing"],
        "es": ["necesito un brief"],
        "hr": ["treba mi brief"],
    },
    "refused": {
        "de": ["Briefing für den CFO in der Phase Awareness"],
        "es": ["haz un brief para el CFO en awareness"],
        "hr": ["napravi brief za CFO u fazi awareness"],
    },
    "review": {
        "de": ["bewerte dieses Briefing: Titel: ROI. Persona: CFO. Phase: Choosing."],
        "es": ["revisa este brief: Title: ROI. Persona: CFO. Phase: Choosing."],
        "hr": ["ocijeni ovaj brief: Title: ROI. Persona: CFO. Phase: Choosing."],
    },
    "briefs": {
        "de": ["welche Briefings sind offen?", "Status von BR-014?"],
        "es": ["¿qué briefs hay abiertos?", "¿estado de BR-014?"],
        "hr": ["koji su briefovi otvoreni?", "status BR-014?"],
    },
    "update a brief": {
        "de": ["BR-014 geht in Prüfung", "gib BR-015 an Priya bis 18. Februar"],
        "es": ["BR-014 pasa a revisión, por favor", "me encargo de BR-015 para el 18 de febrero"],
        "hr": ["BR-014 ide na pregled", "preuzimam brief BR-015, rok 18. veljače"],
    },
    "update an asset": {
        "de": ["markiere A30 als veraltet", "lösche das A10"],
        "es": ["marca A30 como obsoleto", "elimina el A10"],
        "hr": ["označi A30 kao zastarjelo", "molim obriši A10"],
    },
    "feedback": {
        "de": ["was haben wir für den CFO in der Auswahl?", "danke!", "das war nicht hilfreich", "A10 ist super, aber A12 ist veraltet"],
        "es": ["¿qué tenemos para el CFO en elección?", "¡gracias!", "no me ha servido", "A10 es genial pero A12 está obsoleto"],
        "hr": ["što imamo za CFO u odabiru?", "hvala!", "to nije korisno", "A10 je odlično, ali A12 je zastarjelo"],
    },
    "subscribe": {
        "de": ["schick mir jeden Montag um 9 Uhr eine wöchentliche Übersicht der Lücken", "Lücken-Digest abbestellen"],
        "es": ["quiero un resumen semanal de los huecos cada lunes", "cancela el resumen de huecos"],
        "hr": ["želim tjedni pregled praznina svakog ponedjeljka", "otkaži pregled praznina"],
    },
}  # fmt: skip


@pytest.mark.parametrize("language", ["de", "es", "hr"])
@pytest.mark.parametrize("story", STORIES)
def test_a_story_is_told_in_the_askers_language(say, snapshot, story, language):
    answers = [say(text) for text in STORIES[story][language]]
    assert [told(answer) for answer in answers] == snapshot


@pytest.mark.parametrize("language", CHANGED)
def test_a_proposal_is_changed_step_by_step(say, snapshot, language):
    answers = [say(text) for text in CHANGED[language]]
    assert [told(answer) for answer in answers[1:]] == snapshot


def test_sales_are_told_in_german_what_they_may_not_do(say, snapshot):
    assert told(say("BR-014 ist fertig", "sales", "tom")) == snapshot


def test_each_thing_of_a_message_gets_its_own_rating(say, kept):
    say("A10 ist super, aber A12 ist veraltet")
    assert [replace(each, id="") for each in kept.notebook.effects] == [
        Rating("", "nina", helpful=True, asset="A10"),
        Rating("", "nina", helpful=False, reason="outdated", asset="A12"),
    ]


@pytest.mark.parametrize("text", ["thanks!", "danke!", "¡gracias!", "hvala!"])
def test_thanks_alone_are_no_verdict(say, kept, text):
    say("what do we have for the CFO in choosing?")
    assert (say(text).behaviour, kept.notebook.effects) == ("answer", [])


def test_what_is_outdated_is_wished_to_be_archived(say, kept):
    say("mark A30 as outdated")
    assert [replace(each, id="") for each in kept.notebook.effects] == [
        Wish("", "nina", "asset", "A30", "status", "published", "archived")
    ]


def test_nothing_is_deleted(say, kept, snapshot):
    assert told(say("delete A10")) == snapshot
    assert kept.notebook.effects == []


@pytest.mark.parametrize("language", ["en", "de", "es", "hr"])
@pytest.mark.parametrize(
    "opening", ["which brief", "brief", "brief state", "asset", "deleted", "bad", "thanks", "digest"]
)
def test_next_steps_are_understood_in_the_language_they_are_offered_in(say, opening, language):
    """Each step gets an answer of the intent it promises, about what it names."""
    texts, intents, named = OPENINGS[opening]
    answer = say(texts[language][0])
    for text in texts[language][1:]:
        answer = say(text)
    assert answer.next_steps
    for step in answer.next_steps:
        read = say(step.question).understood
        assert (step.question, read.intent in intents) == (step.question, True)
        assert (step.question, {name: bool(getattr(read.slots, name)) for name in named}) == (
            step.question,
            dict.fromkeys(named, True),
        )
        if opening != "digest":
            assert (step.question, read.language) == (step.question, language)


ASKED = {
    "en": "what do we have for the CFO in choosing?",
    "de": "was haben wir für den CFO in der Auswahl?",
    "es": "¿qué tenemos para el CFO en elección?",
    "hr": "što imamo za CFO u odabiru?",
}
OPENINGS = {
    "which brief": (
        {
            "en": ["I need a brief"],
            "de": ["ich brauche ein Briefing"],
            "es": ["necesito un brief"],
            "hr": ["treba mi brief"],
        },
        {"brief_create"},
        ("persona", "phase"),
    ),
    "brief": (
        {language: texts[:2] for language, texts in CHANGED.items()},
        {"brief_create", "brief_edit"},
        ("persona", "phase"),
    ),
    "brief state": (
        {
            "en": ["mark BR-014 as done"],
            "de": ["BR-014 ist fertig und geht in die Prüfung"],
            "es": ["BR-014 ya está listo para la revisión"],
            "hr": ["BR-014 je gotov i ide na pregled"],
        },
        {"brief_status"},
        ("brief",),
    ),
    "asset": (
        {
            "en": ["mark A30 as outdated"],
            "de": ["markiere das A30 als veraltet"],
            "es": ["marca el A30 como obsoleto"],
            "hr": ["označi A30 kao zastarjelo"],
        },
        {"asset_info", "asset_update"},
        ("asset",),
    ),
    "deleted": (
        {
            "en": ["please delete the A10"],
            "de": ["lösche das A10"],
            "es": ["elimina el A10"],
            "hr": ["molim obriši A10"],
        },
        {"asset_update"},
        ("asset", "status"),
    ),
    "bad": (
        {
            "en": [ASKED["en"], "that was not helpful"],
            "de": [ASKED["de"], "das war nicht hilfreich"],
            "es": [ASKED["es"], "eso no me ha servido"],
            "hr": [ASKED["hr"], "to nije korisno"],
        },
        {"feedback"},
        ("judged",),
    ),
    "thanks": (
        {
            "en": [ASKED["en"], "thanks for A20"],
            "de": [ASKED["de"], "danke für A20"],
            "es": [ASKED["es"], "gracias por A20"],
            "hr": [ASKED["hr"], "hvala za A20"],
        },
        {"feedback"},
        ("judged",),
    ),
    "digest": (
        {
            "en": ["send me a weekly digest of gaps"],
            "de": ["schick mir eine wöchentliche Übersicht der Lücken"],
            "es": ["quiero un resumen semanal de huecos"],
            "hr": ["želim tjedni pregled praznina"],
        },
        {"subscribe"},
        ("schedule",),
    ),
}
