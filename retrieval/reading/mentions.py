"""What a sentence mentions: the terms of the map that are really meant, seen in their surroundings."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from retrieval.reading.lexicon import Match
from retrieval.reading.spelling import Word, words
from retrieval.reading.stages import StageReading
from retrieval.vocabulary import Vocabulary, url_key

LONGEST_ID = 12  # words of an id joined by hyphens or slashes


@dataclass(frozen=True)
class Mention:
    """Words `start` to `end` (exclusive) mean `ids` of this `kind`; `text` is what was typed."""

    kind: str
    ids: tuple[str, ...]
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Sentence:
    """The words of a question and what the map knows of them."""

    text: str
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]

    @property
    def plain(self) -> str:
        return " ".join(word.text for word in self.words)

    @cached_property
    def masked(self) -> str:
        """The plain words with each mention replaced by its kind in capitals."""
        return self._masked({**_NAMES, **_KINDS})

    @cached_property
    def half_masked(self) -> str:
        """The same, but kinds of content, states and languages keep their words."""
        return self._masked(_NAMES)

    def with_mention(self, mention: Mention) -> "Sentence":
        return Sentence(self.text, self.words, _sorted((*self.mentions, mention)))

    def of(self, kind: str) -> tuple[Mention, ...]:
        return tuple(mention for mention in self.mentions if mention.kind == kind)

    def ids(self, kind: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(id for mention in self.of(kind) for id in mention.ids))

    def _masked(self, masks: Mapping[str, str]) -> str:
        shown: list[str] = []
        done = 0
        for mention in self.mentions:
            if mention.kind in masks and mention.start >= done:
                shown += [*(word.text for word in self.words[done : mention.start]), masks[mention.kind]]
                done = mention.end
        return " ".join([*shown, *(word.text for word in self.words[done:])])

    def unmentioned(self) -> Iterator[tuple[int, Word]]:
        named = [mention for mention in self.mentions if mention.kind != "title"]
        taken = {place for mention in named for place in range(mention.start, mention.end)}
        return ((place, word) for place, word in enumerate(self.words) if place not in taken)


_NAMES = {
    "persona": "PERSONA",
    "participation": "ROLE",
    "buying_role": "ROLE",
    "phase": "PHASE",
    "ambiguous": "AMBIGUOUS",
    "foreign": "STAGE",
    "crm": "CRM",
    "meeting": "MEETING",
    "model": "MODEL",
    "deal": "DEAL",
    "hidden_deal": "DEAL",
    "contact": "DEAL",
    "asset": "ASSET",
    "title": "TITLE",
    "brief": "BRIEF",
    "need": "NEED",
    "note": "NOTE",
    "claim": "CLAIM",
    "campaign": "CAMPAIGN",
    "competitor": "COMPETITOR",
    "unknown": "UNKNOWN",
}
_KINDS = {
    "format": "FORMAT",
    "industry": "INDUSTRY",
    "segment": "SEGMENT",
    "language": "LANGUAGE",
    "status": "STATUS",
    "person": "COLLEAGUE",
}
_ORDER = [
    "brief",
    "need",
    "note",
    "claim",
    "campaign",
    "deal",
    "contact",
    "crm",
    "persona",
    "buying_role",
    "participation",
    "segment",
    "competitor",
    "industry",
    "format",
    "language",
    "person",
    "audience",
    "status",
    "depth",
    "motion",
    "length",
    "model",
]
"""When one spelling means several things, the first that fits its surroundings is meant."""
_TOGETHER = {"persona": ("buying_role",), "segment": ("industry",), "deal": ()}


def sentence(text: str, vocabulary: Vocabulary, open_deals: frozenset[str]) -> Sentence:
    return _Reader(text, vocabulary, open_deals).read()


def _sorted(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda mention: (mention.start, -mention.end)))


class _Reader:
    """One sentence being read; every question about the surroundings of a word is asked here."""

    def __init__(self, text: str, vocabulary: Vocabulary, open_deals: frozenset[str]) -> None:
        self.text = text
        self.vocabulary = vocabulary
        self.signals = vocabulary.cues.signals
        self.open_deals = open_deals
        self.words = words(text)
        self.plain = " ".join(word.text for word in self.words)
        self.shouted = text.isupper()
        self.found: list[Mention] = []
        self.matches = vocabulary.lexicon.matches(self.words)

    def read(self) -> Sentence:
        self._links()
        self._asset_ids()
        matches = [match for match in self.matches if self._free(match.start, match.end)]
        left = [match for match in matches if not self._settle(match)]
        stages = [match for match in left if any(term.kind in ("stage", "crm") for term in match.terms)]
        self._parts_of_names()
        for match in stages:
            self._stage(match)
        self._lists_of_stages(stages)
        self._strangers()
        return Sentence(self.text, self.words, _sorted(self.found))

    # ------------------------------------------------------------------ what is unmistakable

    def _links(self) -> None:
        for start, word in enumerate(self.words):
            if word.text in ("http", "https", "www"):
                stop = self.text.find(" ", word.start)
                address = self.text[word.start : stop if stop >= 0 else len(self.text)]
                inside = [
                    place
                    for place, other in enumerate(self.words)
                    if word.start <= other.start < word.start + len(address)
                ]
                asset = self.vocabulary.urls.get(url_key(address.split("|")[0]))
                if self._free(start, inside[-1] + 1):
                    self._add("asset" if asset else "link", (asset or address,), start, inside[-1] + 1)

    def _asset_ids(self) -> None:
        for start, word in enumerate(self.words):
            for end in range(min(start + LONGEST_ID, len(self.words)), start, -1):
                typed = self.text[word.start : self.words[end - 1].end].lower()
                asset = self.vocabulary.asset_ids.get(typed)
                if asset and self._free(start, end):
                    self._add("asset", (asset,), start, end)
                    break

    # ------------------------------------------------------------------ terms that need no stage

    def _settle(self, match: Match) -> bool:
        by_kind: dict[str, list[str]] = {}
        for term in match.terms:
            by_kind.setdefault(term.kind, []).append(term.id)
        by_kind.pop("stage", None)
        for kind in _ORDER:
            if kind in by_kind and self._meant(kind, match, by_kind[kind]):
                for also in (kind, *_TOGETHER.get(kind, ())):
                    if also in by_kind:
                        self._add(also, tuple(dict.fromkeys(by_kind[also])), match.start, match.end)
                return True
        return False

    def _meant(self, kind: str, match: Match, ids: list[str]) -> bool:
        if kind == "persona":
            return self._is_person(match)
        if kind == "deal":
            return self._is_open(match, ids)
        if kind == "contact":
            ids[:] = [id for id in ids if id.split("|")[0] in self.open_deals]
            return bool(ids) and self._is_name(match)
        if kind == "person":
            return self._is_name(match)
        if kind == "crm":
            return match.end - match.start > 1 or self._in_stage_place(match)
        if kind in ("format", "status"):
            return not self._is_verb(match)
        return kind != "campaign" or match.exact

    def _is_open(self, match: Match, ids: list[str]) -> bool:
        allowed = [id for id in ids if id in self.open_deals]
        if allowed:
            ids[:] = allowed
            return True
        self._add("hidden_deal", (self._typed(match.start, match.end),), match.start, match.end)
        return False

    def _is_person(self, match: Match) -> bool:
        """Two-letter names need a second signal; the name of a department before a document is its subject."""
        start, end = match.start, match.end
        raw = self.words[start].raw
        if end - start > 1:
            return True
        if len(self.words[start].text) <= 2:
            signs = (raw.isupper() and not self.shouted, self._person_place(start, end), self._speaks_of_a_phase())
            return sum(signs) > 1 and not self._greets(start)
        if match.terms[0].text.islower() and self._names_a_thing(end):
            return False
        return not (raw[:1].isupper() and any(term.kind == "person" for term in match.terms))

    def _names_a_thing(self, place: int) -> bool:
        return any(
            match.start == place and any(term.kind == "format" for term in match.terms) for match in self.matches
        )

    def _is_name(self, match: Match) -> bool:
        """A name is written with a capital, or stands where a person stands."""
        raw = self.words[match.start].raw
        known = self.words[match.start].text in self.vocabulary.cues.common
        return (
            match.exact
            and not known
            and (raw[:1].isupper() or self._person_place(match.start, match.end) or match.end - match.start > 1)
        )

    def _is_verb(self, match: Match) -> bool:
        """ "to email the customer", "guide me": a word for a format after a subject and before an object."""
        after, before = self._after(match.end), self._before(match.start)
        said = self._says("verb_subject", before) or match.start == 0
        return match.end - match.start == 1 and self._says("verb_object", after) and said

    def _greets(self, start: int) -> bool:
        return start == 0 or self.text[self.words[start - 1].end : self.words[start].start].strip() in ("!", ".", ",")

    # ------------------------------------------------------------------ parts of names, and people nobody mapped

    def _parts_of_names(self) -> None:
        """ "the engineer", "for IT": one word of a persona's name, where a person stands."""
        for place, word in enumerate(self.words):
            personas = self.vocabulary.heads.get(word.key, ())
            if len(personas) != 1 or not self._free(place, place + 1) or not self._person_place(place, place + 1):
                continue
            short = len(word.text) <= 3
            if short and not (word.raw.isupper() and not self.shouted and self._before(place) in ("for", "to", "with")):
                continue
            role_word = word.text in self.vocabulary.cues.heads or short
            if role_word and self._before(place) not in ("a", "an") and not self._compound(place):
                self._add("persona", personas, place, place + 1)

    def _compound(self, place: int) -> bool:
        """True when the word before belongs to the same name: "data engineer" is not just any engineer."""
        before = self._before(place)
        return bool(before) and before not in self.vocabulary.cues.stop and self._free(place - 1, place)

    def _strangers(self) -> None:
        """People of a buying company that the map does not have are said, never guessed."""
        for department in self.vocabulary.cues.departments:
            path = department.split()
            for start in range(len(self.words) - len(path) + 1):
                end = start + len(path)
                if [word.text for word in self.words[start:end]] == path and self._stranger_place(start, end):
                    self._stranger(start, end)
        for place, word in enumerate(self.words):
            if not self._free(place, place + 1):
                continue
            if word.text in self.vocabulary.cues.titles and self._person_place(place, place + 1):
                self._add("unknown", (word.text,), place, place + 1)
            elif (
                word.text in self.vocabulary.cues.heads
                and self._compound(place)
                and self._stranger_place(place - 1, place + 1)
            ):
                self._add("unknown", (self._typed(place - 1, place + 1).lower(),), place - 1, place + 1)

    def _stranger_place(self, start: int, end: int) -> bool:
        if (
            len(self.words[start].text) <= 2
            and not self.words[start].raw.isupper()
            and not self._says("after_person", self._after(end))
        ):
            return False
        free = self._free(start, end) or any(
            mention.kind in ("phase", "ambiguous", "buying_role")
            and (mention.start, mention.end) == (start, end)
            and not self._says("stage_noun", self._after(end))
            and self._says("after_person", self._after(end))
            for mention in self.found
        )
        return free and self._person_place(start, end)

    def _mapped(self, start: int, end: int) -> bool:
        return any(
            mention.kind == "persona" and mention.start <= start and mention.end >= end for mention in self.found
        )

    def _nobody_we_know(self, place: int) -> bool:
        """ "for grandparents in choosing", "what does the bursar need": an unknown word where only a person fits."""
        before = self._before(place)
        if before in ("the", "a", "an", "our", "der", "die", "den", "el", "la", "los", "las"):
            before = self._before(place - 1)
        if self.words[place].text in self.vocabulary.cues.stop or not self._says("for_whom", before):
            return False
        in_phase = self._says("before_stage", self._after(place + 1)) and any(
            mention.kind in ("phase", "ambiguous", "foreign") and mention.start in (place + 2, place + 3)
            for mention in self.found
        )
        return in_phase or self._says("after_person", self._after(place + 1))

    def _stranger(self, start: int, end: int) -> None:
        if self._after(end) in self.vocabulary.cues.heads and self._free(end, end + 1):
            end += 1
        self.found = [mention for mention in self.found if mention.end <= start or mention.start >= end]
        self._add("unknown", (self._typed(start, end).lower(),), start, end)

    def _person_place(self, start: int, end: int) -> bool:
        return self._says("before_person", self._before(start)) or self._says("after_person", self._after(end))

    # ------------------------------------------------------------------ stages

    def _stage(self, match: Match) -> None:
        if not self._free(match.start, match.end):
            return
        word = next(term.text for term in match.terms if term.kind in ("stage", "crm"))
        if self._says("meeting", self._after(match.end)) and match.end - match.start == 1:
            self._add("meeting", (f"{word} {self.words[match.end].text}".lower(),), match.start, match.end + 1)
            return
        reading = self.vocabulary.stages.reading(word, self._model())
        if not reading.phases or self._is_department(match) or not self._is_stage(match, reading):
            return
        kind = "ambiguous" if reading.ambiguous else "foreign" if reading.foreign else "phase"
        self._add(kind, reading.phases, match.start, match.end)

    def _is_stage(self, match: Match, reading: StageReading) -> bool:
        if self._has_stage_noun(match):
            return True
        if self._says("verb_object", self._after(match.end)) and match.end - match.start == 1 and not self._ends(match):
            return False
        common = self.words[match.start].text in self.vocabulary.cues.stop and match.end - match.start == 1
        if reading.own and not common:
            return not self._says("verb_subject", self._before(match.start))
        if reading.acronym or self._crossed(match) or self.signals["crosswalk"].search(self.plain):
            return True
        return self._in_stage_place(match)

    def _has_stage_noun(self, match: Match) -> bool:
        """ "choosing phase", "Phase Auswahl", "fase de compra"."""
        before = self._before(match.start)
        if self._says("of", before):
            before = self._before(match.start - 1)
        return self._says("stage_noun", self._after(match.end)) or self._says("stage_noun", before)

    def _in_stage_place(self, match: Match) -> bool:
        """After "in" or beside a person or a phase, with nothing behind that it could belong to."""
        before, after = self._before(match.start), self._after(match.end)
        if self._has_stage_noun(match):
            return True
        if self._says("meeting", after):
            return False
        ends = self._ends(match)
        beside = self._beside(match) and (ends or self.words[match.start].text not in self.vocabulary.cues.stop)
        alone = all(
            self._says("opening", word.text, "follow_up") or word.text in ("in", "the", "for")
            for word in self.words[: match.start]
        )
        if alone and ends and len(self.words) <= 5:
            return True
        placed = self._says("before_stage", before) or (
            before in ("the", "la", "el", "der", "die") and self._says("before_stage", self._before(match.start - 1))
        )
        return beside or (placed and (ends or after in self.vocabulary.cues.stop) and self._about_people())

    def _beside(self, match: Match) -> bool:
        return any(
            match.start == mention.end or match.end == mention.start for mention in self.found if self._is_who(mention)
        )

    def _crossed(self, match: Match) -> bool:
        """ "CFO x choosing": a person and a phase as row and column."""
        joined = self._says("joined", self._before(match.start))
        return joined and any(mention.end == match.start - 1 for mention in self.found if self._is_who(mention))

    def _is_who(self, mention: Mention) -> bool:
        return mention.kind in ("persona", "participation", "buying_role", "unknown")

    def _about_people(self) -> bool:
        kinds = {"persona", "participation", "buying_role", "unknown", "deal", "phase", "contact"}
        spoken = {
            "need",
            "needs",
            "gap",
            "gaps",
            "coverage",
            "deal",
            "deals",
            "gatekeeper",
            "buyer",
            "buyers",
            "were",
            "missing",
        }
        return any(mention.kind in kinds for mention in self.found) or any(word.text in spoken for word in self.words)

    def _lists_of_stages(self, matches: list[Match]) -> None:
        """ "from learning to choosing", "choosing or buy": a stage word joined to a phase is a stage too."""
        places = {mention.start for mention in self.found if mention.kind in ("phase", "ambiguous", "foreign")}
        ends = {mention.end for mention in self.found if mention.kind in ("phase", "ambiguous", "foreign")}
        for match in matches:
            joined = match.start - 1 in ends or match.end + 1 in places
            between = self._before(match.start) if match.start - 1 in ends else self._after(match.end)
            if (
                joined
                and between in ("and", "to", "or", "vs", "versus", "und", "y", "i")
                and self._free(match.start, match.end)
            ):
                reading = self.vocabulary.stages.reading(next(term.text for term in match.terms), self._model())
                if reading.phases:
                    self._add("ambiguous" if reading.ambiguous else "phase", reading.phases, match.start, match.end)

    def _is_department(self, match: Match) -> bool:
        """ "procurement" is a phase only where a stage is meant: as people it is in no map of its own."""
        typed = " ".join(word.text for word in self.words[match.start : match.end])
        if typed not in self.vocabulary.cues.departments or self._says("stage_noun", self._after(match.end)):
            return False
        return self._after(match.end) in self.vocabulary.cues.heads or (
            self._person_place(match.start, match.end)
            and not self._says("before_stage", self._before(match.start))
            and not self.vocabulary.stages.reading(typed).own
        )

    def _model(self) -> str | None:
        named = [mention.ids for mention in self.found if mention.kind == "model"]
        return named[0][0] if named else None

    def _speaks_of_a_phase(self) -> bool:
        return any(term.kind == "stage" for match in self.matches for term in match.terms)

    # ------------------------------------------------------------------ the surroundings of a word

    def _ends(self, match: Match) -> bool:
        """Whether the clause is over after the match: nothing follows, or a mark of punctuation."""
        following = self.words[match.end : match.end + 1]
        return not following or self.text[self.words[match.end - 1].end : following[0].start].strip() != ""

    def _before(self, start: int) -> str:
        return self.words[start - 1].text if 0 < start <= len(self.words) else ""

    def _after(self, end: int) -> str:
        return self.words[end].text if end < len(self.words) else ""

    def _says(self, signal: str, word: str, group: str = "signals") -> bool:
        patterns = self.signals if group == "signals" else self.vocabulary.cues.follow_up
        return bool(word) and signal in patterns and patterns[signal].fullmatch(word) is not None

    def _free(self, start: int, end: int) -> bool:
        return all(mention.end <= start or mention.start >= end for mention in self.found)

    def _typed(self, start: int, end: int) -> str:
        return self.text[self.words[start].start : self.words[end - 1].end]

    def _add(self, kind: str, ids: tuple[str, ...], start: int, end: int) -> None:
        self.found.append(Mention(kind, ids, start, end, self._typed(start, end)))
