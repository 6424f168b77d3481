"""With which rights somebody acts in Slack: who they are to the company, and who else reads along where they are."""

from dataclasses import dataclass, replace

from bot.directory import Asker
from bot.listeners.reading import Heard, Pressed
from bot.skills.context import identified
from bot.teams import Team
from bot.words import Words, words_in
from retrieval.understood import Place, Question, Role


@dataclass(frozen=True)
class Standing:
    """`role` is the company's word, where its list of people has one."""

    asker: Asker
    role: Role
    place: Place

    @property
    def words(self) -> Words:
        """In the language of their Slack."""
        return words_in(self.asker.locale[:2])

    @property
    def among_guests(self) -> bool:
        return self.place == "shared" or self.role == "guest"

    def question(self, text: str, thread: str | None = None) -> Question:
        return Question(text, self.asker.user, self.role, self.place, thread)


def standing_of(team: Team, said: Heard | Pressed) -> Standing:
    """Of whoever said or pressed it, there. Where only they see it and in their own window, nobody reads along."""
    picture = team.services.picture()
    asker = team.directory.asker(said.user, picture.people)
    alone = bool(said.response_url) if isinstance(said, Heard) else said.alone
    if not said.channel or (alone and asker.role != "guest"):
        place: Place = "dm"
    else:
        place = team.directory.place(said.channel)
    role = identified(Question("", asker.user, asker.role, place), picture).role
    return Standing(replace(asker, role=role), role, place)
