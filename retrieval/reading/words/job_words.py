"""What people work on and what they are there, in every language; the words are data in `retrieval/cues/*.jobs.yaml`.

docs/jobs.md tells how the name of a job is read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from retrieval.reading.words.cue_files import by_language, listed, named

KIN: Sequence[frozenset[str]] = (
    frozenset({"maintenance", "reliability", "engineering", "automation", "energy", "facilities"}),
    frozenset({"company", "plant", "operations", "production", "shift", "administration", "strategy"}),
    frozenset({"plant", "production", "maintenance", "quality"}),
    frozenset({"quality", "laboratory", "safety", "production", "sustainability"}),
    frozenset({"finance", "treasury", "accounting", "controlling", "audit", "tax", "purchasing"}),
    frozenset({"personnel", "works_council"}),
    frozenset({"purchasing", "logistics", "supply_chain", "warehouse"}),
    frozenset({"it", "it_security", "data", "data_protection"}),
    frozenset({"legal", "compliance", "data_protection", "audit"}),
    frozenset({"personnel", "training", "administration"}),
    frozenset({"sales", "marketing", "communications", "customer_service", "product", "retail"}),
    frozenset({"research", "product", "engineering", "laboratory", "project"}),
    frozenset({"kitchen", "housekeeping", "hotel", "care_home"}),
    frozenset({"nursing", "medicine", "care_home"}),
    frozenset({"construction", "facilities", "project"}),
)
"""Functions whose people are likely to know of each other's needs: whoever is not mapped may be near one who is."""
DEPARTMENTS = frozenset(
    {
        *("maintenance", "operations", "production", "engineering", "quality", "safety", "research", "purchasing"),
        *("logistics", "supply_chain", "finance", "treasury", "accounting", "controlling", "it", "it_security"),
        *("legal", "compliance", "personnel", "nursing"),
    }
)
"""Functions whose people are called by its name alone."""


@dataclass(frozen=True)
class JobWords:
    """The kinds of `functions` are those of the managers of ISCO-08 (groups 12 to 14), split where companies have several
    people for one. Whoever leads goes by many words: they are one rank. `whole` are jobs that one name says, by function
    and rank. `otherwise` are names that are other things as often, `no_jobs` words that end like one."""

    languages: tuple[str, ...]
    functions: Mapping[str, tuple[str, ...]]
    ranks: Mapping[str, tuple[str, ...]]
    whole: Mapping[str, tuple[str, ...]]
    joints: frozenset[str]
    otherwise: frozenset[str]
    compound_ranks: tuple[str, ...]
    joining_letters: tuple[str, ...]
    no_jobs: frozenset[str]


@cache
def load() -> JobWords:
    return JobWords(
        languages=tuple(by_language("jobs")),
        functions=named("jobs", "functions"),
        ranks=named("jobs", "ranks"),
        whole=named("jobs", "whole"),
        joints=listed("jobs", "joints"),
        otherwise=listed("jobs", "otherwise"),
        compound_ranks=_in_order("compound_ranks"),
        joining_letters=("", *_in_order("joining_letters")),
        no_jobs=listed("jobs", "no_jobs"),
    )


def _in_order(section: str) -> tuple[str, ...]:
    return tuple(word for said in by_language("jobs").values() for word in said.get(section, "").split())
