"""What the text of an asset says of something: its own sentences, with the rule for offering it."""

from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from bot.answering.permitted import may_quote, text_to_quote
from bot.answering.reply import reply
from bot.answering.wording import titled
from bot.skills.assets.asset_facts import text_below_title
from content_library.intake import Asset
from retrieval.chunking import sentences
from retrieval.quoting import Quoted, quoted
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.whole_titles import with_ids_for_titles
from retrieval.reading.wants.piece_asked import named_in
from retrieval.reading.wants.text_asked import TextAsked, text_asked
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

HALF = 0.5
"""Of several words asked about a sentence must have this share, or it is only the nearest."""
CLOSE = 0.35
"""Cosine from which a sentence without any of the words is worth naming as the nearest in meaning."""


def text_of_asset(desk: Desk, asset: Asset, usable: str) -> Answer | None:
    """`usable` says whether it may be used. None where its text is not asked about, or may not be read out here."""
    asked = _asked(desk)
    if asked is None or not may_quote(desk, asset):
        return None
    lines = _lines(desk, asset, asked)
    shelf = shelve(desk, [Pick(asset.id)])
    return reply(desk, [*lines, f"   {usable}"], shelf=shelf, sources=[asset.id])


def asks_its_text(desk: Desk) -> bool:
    """Whether an asset is named and something of its text is asked."""
    return _asked(desk) is not None


def _asked(desk: Desk) -> TextAsked | None:
    """ "and about tuning" behind such a question asks the same text of another thing."""
    topic, before = desk.understood.slots.topic, desk.before
    again = before is not None and before.intent == "asset_info" and "asset" in desk.understood.slots.inherited
    if (asked := _asked_in(desk, desk.question)) or not (again and before and topic):
        return asked
    return replace(last, words=topic) if (last := _asked_in(desk, before.question)) else None


def _asked_in(desk: Desk, question: Question) -> TextAsked | None:
    vocabulary = Vocabulary.of(desk.picture)
    read = sentence(with_ids_for_titles(question.text, vocabulary), vocabulary, vocabulary.rights_of(question))
    return text_asked(named_in(read, vocabulary), vocabulary.cues)


def _lines(desk: Desk, asset: Asset, asked: TextAsked) -> list[str]:
    words, title, about = desk.words, titled(desk.words, asset), desk.words.quoted(asked.words)
    text = text_below_title(text_to_quote(desk, asset), asset)
    found = _found(desk, text, asked) or _found(desk, asset.title, asked) or Quoted()
    if found.share >= HALF:
        said = " ".join(words.quoted(each) for each in found.sentences)
        return [words.say("text-of-asset-says", asset=title, words=about, quote=said)]
    elsewhere = other_language(desk, asset)
    if asked.counting and elsewhere == "none":
        length = [words.say("text-of-asset-length", length=asset.length)] if asset.length else []
        return [words.say("text-of-asset-no-number", asset=title, words=about), *(f"   {each}" for each in length)]
    nearest = found.sentences or _nearest(desk, text, asset.language, asked)
    nothing = words.say("text-of-asset-nothing", asset=title, words=about, language=elsewhere)
    return [nothing, *(f"   {words.say('text-of-asset-nearest', quote=words.quoted(each))}" for each in nearest[:1])]


def _found(desk: Desk, text: str, asked: TextAsked) -> Quoted | None:
    in_english = Vocabulary.of(desk.picture).other_words.beside
    found = quoted(text, asked.words, in_english, numbers=asked.counting)
    return found if found.sentences else None


def _nearest(desk: Desk, text: str, language: str, asked: TextAsked) -> tuple[str, ...]:
    there = sentences(text)
    if desk.comparing is None or not there or desk.understood.language_of_words != language:
        return ()
    rows = desk.comparing.closeness([asked.words], there, language)
    best = max(zip(rows[0], there, strict=True)) if rows else (0.0, "")
    return (best[1],) if best[0] >= CLOSE else ()


def other_language(desk: Desk, asset: Asset) -> str:
    """The language of the text, where the question is in another; "none" otherwise."""
    same = desk.understood.language_of_words == asset.language
    return "none" if same else desk.words.language_name(asset.language)
