"""What a conversation with Milepost is called in the list of them: its first question, in words a person reads."""

import re

from bot.answering.permitted import permitted_deals
from bot.answering.stage_words import own_picture
from bot.listeners.reading import EMOJI
from bot.skills.own_desk import own_desk
from bot.standing import Standing
from bot.teams import Team
from bot.views.slack.escaping import plain
from bot.words import words_in
from content_library.addresses import asset_at
from content_library.picture import Picture

LONGEST = 60
"""Characters of a question that name its conversation."""
LONGEST_NAME = 40
"""Characters of a title or a need that stands for its id."""
CHANNEL = re.compile(r"#(C[A-Z0-9]{5,})\b")
"""As `bot/listeners/reading.py` leaves it where Slack gives no name along."""
ADDRESS = re.compile(r"https?://[^\s<>]+")
PLACE = re.compile(r"https?://(?:www\.)?([^/\s?#]+)[^\s]*")
MARKS = re.compile(r"[*_~`]+(?=\w)|(?<=\w)[*_~`]+|^[>\s]+|```")
ID = re.compile(r"(?<![\w-])[A-Za-z]+(?:-[A-Za-z0-9]+)*-?\d+(?![\w-])")


def title_of(team: Team, standing: Standing, text: str) -> str:
    """`text` with colleagues by their names; in the words of the library for whoever asks, and "Hello" for one without
    words."""
    picture = own_picture(team.services, standing.asker.user, standing.place)
    named = {**_names(picture), **_accounts(team, standing)}
    said = ADDRESS.sub(lambda found: _place(found[0], picture), EMOJI.sub(" ", text))
    said = CHANNEL.sub(lambda found: f"#{team.directory.name_of(found[1])}".removesuffix("#"), said)
    said = ID.sub(lambda found: named.get(found[0].lower(), found[0]), MARKS.sub("", said))
    return plain(said, LONGEST) or words_in(standing.asker.language).say("slack-untitled")


def _names(picture: Picture) -> dict[str, str]:
    assets = {each.id.lower(): plain(each.title, LONGEST_NAME) for each in picture.assets}
    return {**{each.id.lower(): plain(each.text, LONGEST_NAME) for each in picture.needs}, **assets}


def _accounts(team: Team, standing: Standing) -> dict[str, str]:
    asker = standing.asker
    desk = own_desk(team.services, asker.user, asker.role, asker.language)
    return {deal.id.lower(): deal.account for deal in permitted_deals(desk)}


def _place(url: str, picture: Picture) -> str:
    """The asset it leads to, else where."""
    asset = asset_at(picture, url)
    return plain(asset.title, LONGEST_NAME) if asset is not None else PLACE.sub(r"\1", url)
