"""Somebody new asks about Milepost itself, and what is new, instead of about the map."""

import pytest

SETTINGS = (
    "Your language, stage words, digest and reminders",
    "Sprache, Stufenwörter, Digest",
    "Tu idioma, las palabras",
    "Jezik, riječi za faze",
)


@pytest.mark.parametrize(
    "text",
    [
        "how do I add an asset?",
        "I want to add a white paper to the library",
        "wie füge ich ein Dokument hinzu?",
        "wo kann ich ein PDF hochladen?",
        "¿cómo añado un documento?",
        "quiero añadir un caso de éxito a la biblioteca",
        "kako dodati dokument?",
        "add https://example.com/guide to the library",
        "füge https://example.com/guide zur Bibliothek hinzu",
        "añade este documento a la biblioteca",
        "dodaj ovaj dokument u knjižnicu",
    ],
)
def test_how_something_gets_into_the_library(talk, text):
    told = talk(text)

    assert told["intent"] == "help"
    assert "docs/workspace.md" in told["text"].splitlines()[0]
    assert "`" not in told["text"]  # people in Slack have no terminal


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("add a quote to the brief", "brief_edit"),
        ("case studies for the CFO to add to my page", "asset_find"),
        ("tag A20 for the CFO", "asset_update"),
        ("what do we have in the library on downtime?", "asset_find"),
        ("what feedback did customers give about sensors?", "evidence"),
    ],
)
def test_what_is_added_elsewhere_is_no_question_about_milepost(talk, text, intent):
    assert talk(text)["intent"] == intent


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "what are my settings?",
            "Your language, stage words, digest and reminders are under Settings in my Home tab.",
        ),
        (
            "¿cómo cambio mi idioma?",
            "Tu idioma está en «Ajustes», en mi pestaña Inicio.",
        ),
        (
            "how can I give feedback?",
            "Use the thumbs below an answer, or say it in its thread: “not helpful”, “A12 is out of date”, “I sent A12”.",
        ),
    ],
)
def test_where_a_language_and_the_settings_are_and_how_an_answer_is_judged(talk, text, line):
    assert talk(text)["text"].startswith(line)


@pytest.mark.parametrize("text", ["feedback", "give feedback", "Rückmeldung", "comentarios", "povratne informacije"])
def test_the_word_alone_asks_how_feedback_is_given(talk, text):
    assert talk(text)["intent"] == "help"
    assert "A12" in talk(text)["text"]


@pytest.mark.parametrize("text", ["any news?", "was gibt es Neues?", "¿hay novedades?", "ima li što novo?"])
def test_asked_for_news_it_tells_what_changed(talk, text):
    assert "A10" in talk(text)["sources"]
    assert talk(text)["intent"] == "metrics"


@pytest.mark.parametrize("text", ["any news on Hollin?", "Was gibt es Neues bei Hollin?"])
def test_news_of_a_customer_are_of_its_deal(talk, text):
    assert talk(text)["slots"]["deal"] == ["D4"]


@pytest.mark.parametrize(
    "text",
    [
        "how do I install milepost?",
        "how do we set up Milepost in Slack?",
        "where can I find how to install this bot",
        "wie installiere ich Milepost?",
        "wie kann ich den Bot einrichten?",
        "¿cómo instalo Milepost?",
        "kako instalirati Milepost?",
    ],
)
def test_who_wants_to_install_it_is_sent_to_the_guide(talk, text):
    told = talk(text)

    assert (told["intent"], "docs/slack.md" in told["text"]) == ("help", True)


@pytest.mark.parametrize(
    "text",
    [
        "how can I add you to another channel?",
        "how do I invite milepost to our sales channel",
        "wie lade ich dich in einen Kanal ein?",
        "wie bekomme ich Milepost in unseren Kanal?",
        "¿cómo te añado a un canal?",
        "kako te mogu dodati u kanal?",
        "kako dodati Milepost u kanal?",
    ],
)
def test_who_wants_it_in_a_channel_is_told_what_to_type(talk, text):
    told = talk(text)

    assert (told["intent"], "/invite @Milepost" in told["text"], "docs/" in told["text"]) == ("help", True, False)


@pytest.mark.parametrize(
    "text",
    [
        "how do I mute you",
        "how can I stop the reminders?",
        "wie schalte ich die Erinnerungen ab?",
        "¿cómo silencio a Milepost?",
        "kako isključiti podsjetnike?",
    ],
)
def test_who_wants_it_silent_is_sent_to_the_settings(talk, text):
    told = talk(text)

    assert (told["intent"], told["text"].startswith(SETTINGS)) == ("help", True)


@pytest.mark.parametrize(
    "text",
    [
        "how do I install the sensors?",
        "how do plants install predictive maintenance?",
        "anything on installing sensors for the CFO?",
        "how do I get the CFO to agree in choosing?",
        "can I add you as reviewer of the brief?",
        "how does a plant director stop unplanned downtime?",
        "wie installiert man Sensoren?",
        "wie stelle ich dem CFO die Kosten dar?",
        "¿cómo activo al CFO en choosing?",
        "kako uvjeriti CFO-a u kanalima?",
    ],
)
def test_what_is_installed_or_stopped_elsewhere_is_no_question_about_milepost(talk, text):
    assert talk(text)["intent"] != "help"
