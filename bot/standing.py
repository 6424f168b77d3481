"""With which rights somebody acts in Slack: who they are to the company, and who else reads along where they are."""

from dataclasses import dataclass

from bot.answering.deal_of_channel import deal_of_channel
from bot.directory import Asker
from bot.listeners.reading import Heard, Pressed
from bot.refusals import Why
from bot.skills.own_desk import own_desk
from bot.teams import Team
from bot.words import Words, words_in
from content_library.intake import Deal
from retrieval.understood import Place, Question, Role


@dataclass(frozen=True)
class Standing:
    """The asker's role is the company's word, where its list of people has one. Not `seen`: who reads along there cannot
    be found out, which counts as guests."""

    asker: Asker
    place: Place
    seen: bool = True

    @property
    def role(self) -> Role:
        return self.asker.role

    @property
    def among_guests(self) -> bool:
        return self.place == "shared" or self.role == "guest"

    @property
    def why_closed(self) -> Why:
        """What stands in the way of whoever is `among_guests`."""
        if not self.asker.known:
            return "unknown_you"
        if self.role == "guest":
            return "colleagues_only"
        return "not_here" if self.seen else "unseen_here"

    def question(self, text: str, thread: str | None = None) -> Question:
        return Question(text, self.asker.user, self.role, self.place, thread, self.asker.locale)


def standing_of(team: Team, said: Heard | Pressed) -> Standing:
    """Of whoever said or pressed it, there. In their own window nobody reads along, and neither where only they see it,
    unless guests are known to be in the room: there every door gives the same."""
    asker = team.asker(said.user)
    if not said.channel:
        return Standing(asker, "dm")
    place, seen = team.directory.place(said.channel), team.directory.sees(said.channel)
    alone = bool(said.response_url) if isinstance(said, Heard) else said.alone
    if alone and asker.role != "guest" and (place == "channel" or not seen):
        return Standing(asker, "dm")
    return Standing(asker, place, seen)


def deal_of_place(team: Team, channel: str, asker: Asker) -> Deal | None:
    """The deal of the asker's that a channel is about."""
    name = team.directory.name_of(channel) if asker.role != "guest" else ""
    return deal_of_channel(own_desk(team.services, asker.user, asker.role, asker.language), name) if name else None


def words_at(team: Team, pressed: Pressed) -> Words:
    """In the language the person chose, else that of the message they pressed in, of its thread, or of their Slack."""
    asker = team.asker(pressed.user)
    chosen = team.services.notebook.preferences(asker.user).language
    if chosen or pressed.language:
        return words_in(chosen or pressed.language)
    before = team.services.threads.recall(pressed.conversation)
    return words_in(before.language) if before else words_in(asker.language)
