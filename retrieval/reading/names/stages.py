"""What a stage word means in our phases: our own names, the words people type, other models, the CRM."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from content_library.crosswalks import main_phases, phase_names
from content_library.intake import CrmStage
from content_library.picture import Picture
from retrieval.reading.words.grammar import forms, stage_compounds
from retrieval.reading.words.lexicon import Term
from retrieval.reading.words.spelling import keys


@dataclass(frozen=True)
class StageReading:
    """`own`: the phase's own name. `acronym`: a foreign stage written in capitals, which is no common word."""

    phases: tuple[str, ...]
    own: bool = False
    acronym: bool = False
    foreign: bool = False

    @property
    def ambiguous(self) -> bool:
        return len(self.phases) > 1


class Stages:
    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._own = {keys(name): phase.id for phase in picture.phases for name in phase_names(phase)}
        self._synonyms = {keys(word.word): word.phase for word in picture.phase_words}
        self._forms = self._other_forms()
        self._models: dict[tuple[str, ...], list[tuple[str, str, tuple[str, ...]]]] = {}
        for stage in picture.model_stages:
            meant = main_phases(stage.shares)
            self._models.setdefault(keys(stage.stage), []).append((stage.model, stage.stage, meant))

    def terms(self) -> Iterable[Term]:
        for name in self._spoken():
            yield from (Term("stage", name, spelt) for spelt in (name, *_compounds(name)))
        for form in self._forms:
            yield from (Term("stage", " ".join(form), spelt) for spelt in (form[0], *_compounds(form[0])))
        for stage in self._picture.model_stages:
            yield from (Term("stage", stage.stage, spelt) for spelt in (stage.stage, *self._forms_of(stage.stage)))
        yield from (
            Term("crm", stage.stage, name) for stage in self._picture.crm_stages for name in _parts(stage.stage)
        )

    def inside(self, words: Iterable[str]) -> Iterable[Term]:
        """The phases that words for a state end in: "in review" where a phase is called "Review"."""
        spoken = [(word, keys(word)) for word in words]
        own_names = self._keys_of_spoken.items()
        return (
            Term("stage", name, word) for word, path in spoken for name, own in own_names if path[-len(own) :] == own
        )

    def reading(self, word: str, model: str | None = None) -> StageReading:
        """`model` narrows the word to that model's stage when the model has it."""
        path = keys(word)
        foreign = self._models.get(path, [])
        if path in self._own and model is None:
            return StageReading((self._own[path],), own=True)
        chosen = [meant for name, _, meant in foreign if name == model] or [meant for _, _, meant in foreign]
        acronym = any(stage.isupper() and len(stage) > 1 for _, stage, _ in foreign)
        if path in self._forms and not chosen:
            return StageReading((self._forms[path],))
        split = [meant for meant in chosen if len(meant) > 1]
        if path in self._synonyms and not split and model is None:
            return StageReading((self._synonyms[path],), acronym=acronym)
        meant = self._in_order({phase for phases in split or chosen for phase in phases})
        if not meant and path in self._synonyms:
            meant = (self._synonyms[path],)
        return StageReading(meant, acronym=acronym, foreign=path not in self._synonyms)

    def is_foreign(self, word: str) -> bool:
        """Whether another model has a stage of this name and no phase of ours is called so."""
        return keys(word) in self._models and keys(word) not in self._own

    def at(self, time: str) -> str | None:
        """The phase in which people pay ("purchase"), or the first one after it ("afterwards")."""
        phases = sorted(self._picture.phases, key=lambda phase: phase.order)
        later = [phase.id for phase in phases if phase.funnel == "POST" or not phase.mapped]
        paying = [phase.id for phase in phases if phase.id not in later]
        return next(iter(later if time == "afterwards" else paying[::-1]), None)

    def crm(self, stage: str, pipeline: str | None = None) -> CrmStage | None:
        """The stage of that name, in the pipeline given or else in the one the deals use."""
        named = [known for known in self._picture.crm_stages if known.stage == stage]
        return next(
            (known for known in named if known.pipeline == (pipeline or self.pipeline)), named[0] if named else None
        )

    @cached_property
    def pipeline(self) -> str | None:
        """The pipeline most deals are in; without deals the first."""
        stages = self._picture.crm_stages
        in_use = Counter(deal.crm_stage for deal in self._picture.deals)
        held = dict.fromkeys(dict.fromkeys(stage.pipeline for stage in stages), 0)
        for stage in stages:
            held[stage.pipeline] += in_use[stage.stage]
        return max(held, key=lambda pipeline: held[pipeline], default=None)

    @cached_property
    def first_meeting(self) -> CrmStage | None:
        """The stage a deal is in when seller and buyer first meet: the first open one."""
        return next(
            (stage for stage in self._picture.crm_stages if stage.pipeline == self.pipeline and stage.open), None
        )

    def _spoken(self) -> Mapping[str, None]:
        """The company's own names and words for its phases."""
        names = (name for phase in self._picture.phases for name in phase_names(phase))
        return dict.fromkeys((*names, *(word.word for word in self._picture.phase_words)))

    @cached_property
    def _keys_of_spoken(self) -> Mapping[str, tuple[str, ...]]:
        return {name: keys(name) for name in self._spoken()}

    def _other_forms(self) -> dict[tuple[str, ...], str]:
        """The phase by other forms of its one-word name: "choose" for "Choosing", "Vergleich" for "vergleichen"."""
        known = self._own | self._synonyms
        language = self._picture.company.default_language
        forms = [
            ((form,), id) for path, id in self._own.items() if len(path) == 1 for form in forms_of(path[0], language)
        ]
        meant = Counter(form for form, _ in dict.fromkeys(forms))
        return {form: id for form, id in forms if form not in known and meant[form] == 1}

    def _forms_of(self, stage: str) -> tuple[str, ...]:
        """ "shortlisting" for another model's "Shortlist"."""
        path, known = keys(stage), self._own | self._synonyms
        forms = forms_of(path[0], self._picture.company.default_language) if len(path) == 1 else ()
        return tuple(form for form in forms if (form,) not in known and (form,) not in self._forms)

    def _in_order(self, phases: set[str]) -> tuple[str, ...]:
        return tuple(phase.id for phase in self._picture.phases if phase.id in phases)


def forms_of(word: str, language: str) -> tuple[str, ...]:
    """Other forms of a verb or of the noun made from it, for the languages that make them by ending."""
    for ending, others in forms(language).items():
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            return tuple(f"{stem}{other}" for other in others)
    return (f"{word}ing", f"{word.removesuffix('e')}ing") if language == "en" and len(word) >= _SHORTEST_STEM else ()


_SHORTEST_STEM = 3  # letters; "buy" and "try" are names of phases


def _compounds(name: str) -> tuple[str, ...]:
    return tuple(f"{name}{joint}{noun}" for noun in stage_compounds() for joint in ("", "s") if " " not in name)


def _parts(stage: str) -> Mapping[str, None]:
    return dict.fromkeys((stage, *(part.strip() for part in stage.split("/") if " " in part.strip() or "/" in stage)))
