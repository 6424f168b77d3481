"""In which language a pack is: what is wished, or spoken in the deal, is looked for in all that serves, not in its first
lines alone."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.desk import Desk
from bot.answering.offering import Pick, Shelf, shelve
from bot.answering.wording import titled
from content_library.spelling import folded
from retrieval.reading.names.mentions import sentence
from retrieval.reading.words import cues
from retrieval.understood import Slots
from retrieval.vocabulary import Vocabulary


def with_language_alone(desk: Desk) -> Desk:
    """ "all of it in German", "only what is in their language": nothing else is wished, as by "only German"."""
    signals, text = cues.load().signals, folded(desk.question.text)
    alone = signals["all_of_it"].search(text) or cues.load().follow_up["filtering"].search(text)
    named = languages_said(desk) or signals["their_language"].search(text)
    if not (alone and named and desk.understood.slots.language):
        return desk
    return _with(desk, desk.understood.slots.changed(only=("language",)))


def in_any_language(desk: Desk) -> Desk:
    return _with(desk, desk.understood.slots.changed(only=()))


def languages_said(desk: Desk) -> tuple[str, ...]:
    """Those the message itself names, not what a deal or the thread brings along."""
    vocabulary = Vocabulary.of(desk.picture)
    return sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question)).ids("language")


def in_language(
    desk: Desk, wanted: Sequence[str], pack: Sequence[Pick], every: Sequence[Pick], size: int
) -> list[Pick]:
    """`pack` with what is `wanted`: where that was said, all of `every` in it first, and nothing else where it alone will
    do; where it is only spoken there and none of the `size` lines is in it, the best in it takes the last."""
    theirs = [pick for pick in every if _is_offered_in(desk, pick, wanted)]
    if "language" in desk.understood.slots.only:
        return theirs
    if not theirs or not languages_said(desk):
        return _at_the_end(desk, wanted, pack, theirs, size)
    ids = {pick.asset for pick in theirs}
    return [*theirs, *(pick for pick in pack if pick.asset not in ids)]


def language_lines(desk: Desk, wanted: Sequence[str], shelf: Shelf, *, as_usual: bool) -> list[str]:
    """What of the assets given is in the language wished or spoken there, or that nothing is; nothing where all are, or
    the pack is `as_usual`."""
    words = desk.words
    if not wanted or not shelf.offered:
        return []
    named = words.listed((words.language_name(each) for each in wanted), "or")
    theirs = [offer.asset for offer in shelf.offered if offer.language in wanted]
    if not theirs:
        return [words.say("collateral-for-deal-none-only", language=named)]
    if as_usual or len(theirs) == len(shelf.offered):
        return []
    told = words.listed(titled(words, desk.picture.asset_of[each]) for each in theirs)
    return [words.say("collateral-for-deal-some-in", language=named, assets=told)]


def _at_the_end(
    desk: Desk, wanted: Sequence[str], pack: Sequence[Pick], theirs: Sequence[Pick], size: int
) -> list[Pick]:
    lines = [pick for pick in pack if _is_offered(desk, pick)]
    spoken = any(desk.picture.asset_of[pick.asset].language in wanted for pick in lines[:size])
    if spoken or not theirs:
        return list(pack)
    return [*lines[: size - 1], theirs[0], *lines[size - 1 :]]


def _is_offered_in(desk: Desk, pick: Pick, wanted: Sequence[str]) -> bool:
    return desk.picture.asset_of[pick.asset].language in wanted and _is_offered(desk, pick)


def _is_offered(desk: Desk, pick: Pick) -> bool:
    return bool(shelve(desk, [pick]).offered)


def _with(desk: Desk, slots: Slots) -> Desk:
    return replace(desk, understood=replace(desk.understood, slots=slots))
