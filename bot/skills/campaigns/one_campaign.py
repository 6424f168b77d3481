"""One campaign: whether it runs and until when, whose it is, where it runs and with what."""

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from bot.answering.reply import reply
from bot.answering.wording import cell_label, first_name
from bot.words import Words
from content_library.campaigns import has_begun, has_ended, not_where_they_look
from content_library.intake import Campaign
from content_library.picture import Picture
from content_library.spelling import folded
from retrieval.reading.words import cues


def tell_campaign(desk: Desk, campaign: Campaign) -> Answer:
    """First what was asked of it."""
    picture, words = desk.picture, desk.words
    aim = ", ".join(each for each in (cell_label(picture, campaign.persona, campaign.phase), campaign.motion) if each)
    facts = [_headline(words, picture, campaign), aim, channels_line(words, picture, campaign)]
    if cues.load().signals["channels"].search(folded(desk.question.text)):
        facts = [facts[2], *facts[:2]]
    first, *more = facts
    lines = [first, *(f"   {each}" for each in more)]
    shelf = shelve(desk, [Pick(asset) for asset in campaign.assets if asset in picture.asset_of])
    cell = (campaign.persona, campaign.phase)
    return reply(desk, lines, shelf=shelf, cells=[cell], sources=[campaign.id, *(each.asset for each in shelf.offered)])


def state(words: Words, picture: Picture, campaign: Campaign) -> str:
    """ "running until 30 Nov 2026", "ended 31 May 2026", "starts 1 Dec 2026"."""
    if not has_begun(picture, campaign) and campaign.starts:
        return words.say("tell-campaigns-starts", day=words.day(campaign.starts))
    if campaign.ends is None:
        return words.say("tell-campaigns-running")
    said = "tell-campaigns-ended-on" if has_ended(picture, campaign) else "tell-campaigns-running-until"
    return words.say(said, day=words.day(campaign.ends))


def _headline(words: Words, picture: Picture, campaign: Campaign) -> str:
    owner = first_name(picture, campaign.owner) if campaign.owner else words.say("tell-campaigns-nobody")
    name = f"{words.quoted(campaign.name)} ({campaign.id})"
    said = words.say("tell-campaigns-one", campaign=name, state=state(words, picture, campaign), owner=owner)
    if campaign.starts is None or not has_begun(picture, campaign):
        return said
    return f"{said} {words.say('tell-campaigns-began', day=words.day(campaign.starts))}"


def channels_line(words: Words, picture: Picture, campaign: Campaign) -> str:
    """Where it runs beside where its reader looks, with the verdict first."""
    cell = picture.cell_of.get((campaign.persona, campaign.phase))
    looked_at = cell.content_preferences.channels if cell is not None else ()
    used = words.listed(campaign.channels) or words.say("tell-campaigns-no-channel")
    label = cell_label(picture, campaign.persona, campaign.phase)
    if not looked_at or not campaign.channels:
        return words.say("tell-campaigns-channels-unknown", channels=used, cell=label)
    fits = "no" if not_where_they_look(picture, campaign) else "yes"
    return words.say("tell-campaigns-channels", channels=used, cell=label, places=words.listed(looked_at), fits=fits)
