"""Whose deals somebody may see, how much of them, and what of a text may be repeated to them."""

from bot.answering.desk import Desk
from content_library.briefs.fields import Brief
from content_library.briefs.told import told, without, without_sentences
from content_library.intake import Asset, Deal
from content_library.picture import Picture
from content_library.sharing import DealRights, deal_rights, may_be_read_out, may_share
from retrieval.quoting import unwrapped
from retrieval.reading.names.names_beyond import names_beyond
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary


def permitted_deals(desk: Desk) -> tuple[Deal, ...]:
    """The deals this asker may hear of in this place, as the file lists them."""
    known = _rights(desk).known
    return tuple(deal for deal in desk.picture.deals if deal.id in known)


def deals_to_name(desk: Desk) -> tuple[Deal, ...]:
    """Those an answer about something else may name in passing: none where colleagues read along who know of others."""
    return _to_name(desk.picture, desk.question)


def knows_every_deal(desk: Desk) -> bool:
    """Whether a number that counts deals gives nothing away to whoever reads it here."""
    return len(deals_to_name(desk)) == len(desk.picture.deals)


def permitted_brief(brief: Brief, picture: Picture, asker: Question) -> Brief:
    """As it may be shown to this asker in this place, whatever it becomes there: lines, a file, a canvas."""
    return told(brief, picture, {deal.id for deal in _to_name(picture, asker)})


def permitted_text(text: str, picture: Picture, asker: Question) -> str:
    """The same for a text of the library."""
    return without(text, picture, {deal.id for deal in _to_name(picture, asker)})


def permitted_words(typed: str, picture: Picture, reader: Question) -> str:
    """Of what a colleague typed, the sentences that `reader` may have: accounts and people of buyers are known there in
    every form people call them by."""
    rights = deal_rights(picture, reader.user, reader.role, reader.place)
    if reader.place == "channel":
        rights = DealRights()
    return without_sentences(typed, tuple(names_beyond(typed, Vocabulary.of(picture), rights)))


def may_quote(desk: Desk, asset: Asset) -> bool:
    """Whether its text may be read out to this asker in this place."""
    sharing = may_share(desk.picture, asset, desk.role, desk.question.place)
    return may_be_read_out(sharing, desk.role)


def text_to_quote(desk: Desk, asset: Asset) -> str:
    """Its body as it may be repeated, a paragraph or item in a line; a name broken over two lines is whole again before
    it is looked for."""
    lines = (" ".join(line.split()) for line in unwrapped(desk.text_of(asset.id)).split("\n"))
    return "\n".join(permitted_text(line, desk.picture, desk.question) for line in lines)


def sees_contacts(desk: Desk, deal: Deal) -> bool:
    """Names of a buyer's people are for the owner of the deal."""
    return deal.id in _rights(desk).owned


def _to_name(picture: Picture, asker: Question) -> tuple[Deal, ...]:
    known = deal_rights(picture, asker.user, asker.role, asker.place).known
    return () if asker.place == "channel" else tuple(deal for deal in picture.deals if deal.id in known)


def _rights(desk: Desk) -> DealRights:
    return deal_rights(desk.picture, desk.question.user, desk.role, desk.question.place)
