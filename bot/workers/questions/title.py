"""What a conversation with Milepost is called in the list of them: its first question, in words a person reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

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
    known = _Known(team, standing)
    said = ADDRESS.sub(lambda found: known.place(found[0]), EMOJI.sub(" ", text))
    said = CHANNEL.sub(lambda found: f"#{team.directory.name_of(found[1])}".removesuffix("#"), said)
    said = ID.sub(lambda found: known.named.get(found[0].lower(), found[0]), MARKS.sub("", said))
    return plain(said, LONGEST) or words_in(standing.asker.language).say("slack-untitled")


@dataclass(frozen=True)
class _Known:
    """What stands for ids and addresses, looked up where a question has one."""

    team: Team
    standing: Standing

    @cached_property
    def picture(self) -> Picture:
        return own_picture(self.team.services, self.standing.asker.user, self.standing.place)

    @cached_property
    def named(self) -> Mapping[str, str]:
        asker = self.standing.asker
        desk = own_desk(self.team.services, asker.user, asker.role, asker.language)
        needs = {each.id.lower(): plain(each.text, LONGEST_NAME) for each in self.picture.needs}
        assets = {each.id.lower(): plain(each.title, LONGEST_NAME) for each in self.picture.assets}
        return {**needs, **assets, **{deal.id.lower(): deal.account for deal in permitted_deals(desk)}}

    def place(self, url: str) -> str:
        """The asset it leads to, else where."""
        asset = asset_at(self.picture, url)
        return plain(asset.title, LONGEST_NAME) if asset is not None else PLACE.sub(r"\1", url)
