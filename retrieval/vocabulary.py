"""Every word a company's map gives a meaning to, compiled once per picture."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from content_library.intake import Competitor
from content_library.picture import Picture
from content_library.remembered import remembered, remembered_whatever_is_asked
from content_library.sharing import DealRights, deal_rights
from retrieval.reading.names.account_names import account_terms
from retrieval.reading.names.campaign_names import campaign_terms
from retrieval.reading.names.industries import industry_names
from retrieval.reading.names.stages import Stages
from retrieval.reading.names.titles import TitleIndex
from retrieval.reading.words import cues
from retrieval.reading.words.abbreviations import names_spelt_out
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.ids import Shape, id_shapes
from retrieval.reading.words.lexicon import Lexicon, Term
from retrieval.reading.words.other_words import OtherWords
from retrieval.reading.words.spelling import Speller, keys, plain
from retrieval.understood import Question

KEPT_HERE = "MP-1"
"""How briefs that are kept here are numbered, also while there is none."""


@dataclass(frozen=True)
class Vocabulary:
    picture: Picture
    cues: Cues
    stages: Stages
    lexicon: Lexicon
    needs: TitleIndex
    briefs: TitleIndex
    other_words: OtherWords
    asset_ids: Mapping[str, str]
    """Asset ids by their lower-case spelling; plain words without a digit or a hyphen are no ids to a reader."""
    urls: Mapping[str, str]

    @classmethod
    def of(cls, picture: Picture) -> "Vocabulary":
        """Compiled at the first call for a picture, then remembered with it and with those that know other questions."""
        return remembered_whatever_is_asked(picture, "vocabulary", lambda: cls._compiled(picture))

    @classmethod
    def _compiled(cls, picture: Picture) -> "Vocabulary":
        spoken = cues.load()
        stages, other_words = Stages(picture), OtherWords(picture, spoken)
        terms = [
            *_map_terms(picture, spoken),
            *stages.terms(),
            *_word_terms(picture, spoken, stages),
        ]
        terms += campaign_terms(picture, terms)
        texts = (*(need.text for need in picture.needs), *(asset.title for asset in picture.assets))
        written = frozenset(key for text in texts for key in keys(text))
        return cls(
            picture,
            spoken,
            stages,
            Lexicon(terms, spoken.common, other_words.knows, written.__contains__),
            TitleIndex(((need.id, need.text) for need in picture.needs), spoken.stop),
            TitleIndex(((brief.id, brief.title) for brief in picture.briefs), spoken.stop),
            other_words,
            {asset.id.lower(): asset.id for asset in picture.assets if not asset.id.isalpha()},
            {url_key(asset.url): asset.id for asset in picture.assets if asset.url},
        )

    @cached_property
    def titles(self) -> TitleIndex:
        """Without the words content as such is called by: "which asset" names none with a title that asks so."""
        content = patterns("shelf")["thing"].fullmatch
        called = {word for asset in self.picture.assets for word in keys(asset.title) if content(word)}
        return TitleIndex(((asset.id, asset.title) for asset in self.picture.assets), self.cues.stop | called)

    @cached_property
    def heads(self) -> Mapping[str, tuple[str, ...]]:
        """Personas by one word of their label or aliases, the label's first: "engineer", "director".

        What the word of a label is called in other languages counts as the label's.
        """
        by_label: dict[str, dict[str, None]] = {}
        by_alias: dict[str, dict[str, None]] = {}
        for persona in self.picture.personas:
            for word in self._said_abroad(keys(persona.label)):
                by_label.setdefault(word, {})[persona.id] = None
            for word in (word for alias in persona.aliases for word in keys(alias)):
                by_alias.setdefault(word, {})[persona.id] = None
        return {word: tuple(found) for word, found in {**by_alias, **by_label}.items()}

    @cached_property
    def declined_heads(self) -> Speller:
        """Finds a word of `heads` in another case of it."""
        return Speller(self.heads)

    @cached_property
    def subjects(self) -> Speller:
        """Finds a word of a title or a need in a slip of the pen."""
        return Speller((*self.titles.words, *self.needs.words))

    def _said_abroad(self, label: Sequence[str]) -> set[str]:
        groups = (group for group in self.cues.same_heads if not group.isdisjoint(label))
        return set(label).union(*groups)

    @cached_property
    def people(self) -> frozenset[str]:
        """What kind of people they are: the word in which two longer names of a persona end, such as "clerk"."""
        ends = Counter(
            (each.id, path[-1])
            for each in self.picture.personas
            for path in dict.fromkeys(map(keys, (each.label, *each.aliases)))
            if len(path) > 1
        )
        return frozenset(word for (_, word), names in ends.items() if names > 1)

    @cached_property
    def id_shapes(self) -> Mapping[str, frozenset[Shape]]:
        picture = self.picture
        return {
            "asset": id_shapes(asset.id for asset in picture.assets),
            "deal": id_shapes(deal.id for deal in picture.deals),
            "brief": id_shapes((KEPT_HERE, *(brief.id for brief in picture.briefs))),
            "need": id_shapes(need.id for need in picture.needs),
        }

    def names_of(self, rights: DealRights) -> Lexicon:
        """Accounts and people of buyers whoever has these rights may hear of, and no others: not even by a slip."""

        def compiled() -> Lexicon:
            deals = [deal for deal in self.picture.deals if deal.id in rights.known]
            links = self.cues.signals["of"].fullmatch
            accounts = account_terms(
                deals, self.cues.common.__contains__, self._is_known, lambda word: bool(links(word)), self._is_a_kind
            )
            return Lexicon(
                (*accounts, *_contact_terms(self.picture, rights, self.cues)), self.cues.common | self.lexicon.known
            )

        return remembered(self.picture, ("names", rights), compiled)

    def _is_known(self, word: str) -> bool:
        return any(index.knows(word) for index in (self.lexicon, self.titles, self.needs))

    def _is_a_kind(self, word: str) -> bool:
        return word in self._kinds

    @cached_property
    def _kinds(self) -> frozenset[str]:
        """Words by which the map calls people, phases and segments, and the company the houses of an industry."""
        picture = self.picture
        houses = (name for aliases in picture.taxonomy.industry.values() for name in aliases)
        names = (
            *(each.label for each in picture.personas),
            *(each.label for each in picture.phases),
            *(name for each in picture.segments for name in (each.id, each.name)),
            *(name for name in houses if len(keys(name)) == 1),
        )
        return frozenset(word for name in names for word in keys(name))

    def rights_of(self, question: Question) -> DealRights:
        """The deals this asker may hear of in this place."""
        key = (question.user if question.role == "sales" else "", question.role, question.place)
        return remembered(self.picture, ("rights", *key), lambda: deal_rights(self.picture, *key))


def url_key(url: str) -> str:
    return url.lower().rstrip("/.,;:!?)>").removeprefix("https://").removeprefix("http://").removeprefix("www.")


def _map_terms(picture: Picture, spoken: Cues) -> Iterator[Term]:
    for persona in picture.personas:
        names = (persona.id, persona.label, persona.name, *persona.aliases)
        for name in (*names, *names_spelt_out(names)):
            yield Term("persona", persona.id, name)
    yield from _same_people(picture, spoken)
    for segment in picture.segments:
        for name in (
            segment.id,
            segment.name,
            segment.name.split(",")[0],
            *_joined_names(segment.name, picture, spoken),
        ):
            yield Term("segment", segment.id, name)
    for competitor in picture.competitors:
        yield from (Term("competitor", competitor.id, name) for name in _competitor_names(competitor))
    yield from (
        Term("person", person.id, name) for person in picture.people for name in _person_names(person.name, person.id)
    )
    yield from (Term("need", need.id, need.id) for need in picture.needs)
    yield from (Term("brief", brief.id, brief.id) for brief in picture.briefs)
    yield from (Term("note", note.id, note.id) for note in picture.notes)
    yield from (Term("claim", claim.id, claim.id) for claim in picture.claims)
    yield from (Term("claim", claim.id, claim.id) for claim in picture.forbidden_claims)
    pipelines = dict.fromkeys(stage.pipeline for stage in picture.crm_stages)
    for model in (*dict.fromkeys(stage.model for stage in picture.model_stages), *pipelines):
        yield from (Term("model", model, name) for name in dict.fromkeys((model, model.split("-")[0])))


def _joined_names(name: str, picture: Picture, spoken: Cues) -> tuple[str, ...]:
    """ "Parishes" and "dioceses" of "Parishes and dioceses", unless they say an industry or anything."""
    path = keys(name.partition(",")[0])
    trades = {keys(trade) for words in industry_names(picture).values() for trade in words}
    if len(path) != 3 or not spoken.signals["joining"].fullmatch(path[1]):
        return ()
    return tuple(word for word in (path[0], path[2]) if (word,) not in trades and word not in spoken.spelt)


def _same_people(picture: Picture, spoken: Cues) -> Iterator[Term]:
    """Other names for a persona the map calls by one of a group; a group that is two personas' tells neither."""
    named = {keys(name): persona.id for persona in picture.personas for name in (persona.label, *persona.aliases)}
    for group in spoken.same_people:
        meant = {named[path] for path in map(keys, group) if path in named}
        if len(meant) == 1:
            yield from (Term("persona", next(iter(meant)), name) for name in group if keys(name) not in named)


def _word_terms(picture: Picture, spoken: Cues, stages: Stages) -> Iterator[Term]:
    taxonomy = picture.taxonomy
    known: Mapping[str, Iterable[str]] = {
        "formats": taxonomy.format,
        "participation": taxonomy.participation,
        "buying_role": taxonomy.buying_role,
        "audience": taxonomy.audience,
    }
    kinds = {"formats": "format", "languages": "language"}
    for section, names in spoken.names.items():
        allowed = known.get(section)
        for id, words in names.items():
            own = id if allowed is None else _own_id(id, allowed)
            if own is not None:
                yield from (
                    Term(kinds.get(section, section), own, word)
                    for word in (*words, *([id.replace("_", " ")] if allowed else ()))
                )
                yield from stages.inside(words if section == "status" else ())
    for section, ids in known.items():
        yield from (Term(kinds.get(section, section), id, id) for id in ids)
    yield from (Term("industry", id, word) for id, words in industry_names(picture).items() for word in words)


def _own_id(id: str, allowed: Iterable[str]) -> str | None:
    """The company's own name for it: "short_video" where it has no other "video"."""
    if id in allowed:
        return id
    longer = [own for own in allowed if id in own.split("_")]
    return longer[0] if len(longer) == 1 else None


def _contact_terms(picture: Picture, rights: DealRights, spoken: Cues) -> Iterator[Term]:
    """By whole names and by parts that are theirs: neither "Dr." nor "van" is anybody's name."""
    title = spoken.signals["title_of_person"]
    for contact in (each for each in picture.contacts if each.deal in rights.owned):
        if contact.is_known:
            id = f"{contact.deal}|{contact.persona}|{contact.name}"
            parts = [part for part in contact.name.split() if not title.fullmatch(plain(part))]
            own = [part for part in parts if part[:1].isupper()] or parts
            names = dict.fromkeys((contact.name, " ".join(parts), *own))
            yield from (Term("contact", id, name) for name in names if len(name) > 1)


def _person_names(name: str, id: str = "") -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for part in (id, name, *name.split()) if len(part) > 1))


def _competitor_names(competitor: Competitor) -> tuple[str, ...]:
    """Whole names and names in capitals: a lower-case part such as "spreadsheets" is an ordinary word, and so is every word
    of what people do today, "Paper forms and e-mail"."""
    name = competitor.name
    parts = [part.strip() for part in name.split("/")]
    whole = tuple(dict.fromkeys((competitor.id, name, *(part for part in parts if " " in part))))
    if competitor.is_status_quo:
        return tuple(each for each in whole if len(keys(each)) > 1)
    first = name.split(maxsplit=1)[0] if name else ""
    proper = [part for part in (first,) if part[:1].isupper() and len(parts) == 1 and len(part) > 3]
    return tuple(dict.fromkeys((*whole, *proper)))
