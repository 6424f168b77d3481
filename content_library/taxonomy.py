"""Words, weights, thresholds and shelf lives: everything a company may tune, with Milepost's defaults.

A company's `taxonomy.yaml` overrides any key; a key it leaves out keeps the default given here. Within the ranges
given here every score runs from 0 to 100.
"""

from typing import Annotated, Any, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, ValidatorFunctionWrapHandler

from content_library.intake import Audience, Participation

DECIMALS = 4  # what is multiplied as whole numbers stays within 64 bits, and nobody means a finer difference


def _short(number: float) -> float:
    return round(number, DECIMALS)


Share = Annotated[float, Field(ge=0, le=1), AfterValidator(_short)]
Percent = Annotated[float, Field(ge=0, le=100), AfterValidator(_short)]
Factor = Annotated[float, Field(ge=0, le=10), AfterValidator(_short)]  # ten times says "this and nothing else"
Days = Annotated[int, Field(ge=1, le=36_500)]  # up to a century: a day lies between two dates there are
Weight = Annotated[int, Field(ge=0, le=1000)]
Count = Annotated[int, Field(ge=1, le=1000)]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class LanguageLens(Part):
    exact: Share = 1.0
    default_language_fallback: Share = 0.6
    other: Share = 0.0


class IndustryLens(Part):
    match: Share = 1.0
    neutral: Share = 1.0
    neutral_when_need_is_segment_specific: Share = 0.8
    other_industry: Share = 0.5


class Lenses(Part):
    language: LanguageLens = LanguageLens()
    industry: IndustryLens = IndustryLens()


class FitWeights(Part):
    """Shares of the four parts of fit; they add up to 1."""

    format: Share = 0.30
    depth: Share = 0.20
    freshness: Share = 0.30
    quality: Share = 0.20


class FormatFit(Part):
    preferred: Share = 1.0
    acceptable: Share = 0.7
    other: Share = 0.3


class Freshness(Part):
    """After its shelf life an asset loses `slope` per further shelf life, down to `floor`."""

    slope: Factor = 0.75
    floor: Share = 0.25


class NeedMatch(Part):
    tagged_need: Share = 1.0
    tagged_cell_and_similar: Percent = 0.7
    suggestion_only: float = 0.0


class Thresholds(Part):
    """`need_*` 0 to 1, `cell_*` 0 to 100, `stale_flag` and `thin` shares of a cell, `duplicate` shared words.

    Texts that share less than 0.3 of their words are no copies, and looking for them takes the square of the library.
    """

    need_met: Share = 0.60
    need_weak: Share = 0.30
    cell_covered: Percent = 75
    cell_gap: Percent = 40
    stale_flag: Share = 0.30
    thin: Share = 0.80
    duplicate: Annotated[Share, Field(ge=0.3)] = 0.6
    wrong_depth: Annotated[int, Field(ge=1, le=4)] = 2


class Priority(Part):
    """The parts of urgency, which add up to 1, and what counts in full for demand and stuck deals."""

    base: Share = 0.40
    demand: Share = 0.20
    deals: Share = 0.30
    stale: Share = 0.10
    demand_full_at: Count = 5
    demand_window_days: Days = 90
    stuck_share_full_at: Annotated[Share, Field(gt=0)] = 0.25
    in_progress_discount: Share = 0.25
    relevance_open: Share = 1.0
    relevance_engaged: Share = 0.5


class Pack(Part):
    """Deal packs: how many assets, and what a gatekeeper's state is worth."""

    size: Count = 5
    engaged: Factor = 1.0
    not_engaged: Factor = 1.4
    blocking: Factor = 1.6


class Audit(Part):
    expiry_notice_days: Days = 180


FORMATS = (
    "blog guide checklist calculator one_pager datasheet case_study video webinar slides template white_paper faq "
    "email infographic interactive_demo security_pack comparison_page battlecard"
)


class Taxonomy(Part):
    """Every default is the reasoned one of the rules in `docs/rules.md`; none of them is law."""

    participation: tuple[Participation, ...] = get_args(Participation)
    participation_weight: dict[str, Share] = {
        "driver": 1.0,
        "gatekeeper": 0.9,
        "participant": 0.6,
        "not_involved": 0.0,
    }
    buying_role: tuple[str, ...] = (
        "champion",
        "economic_buyer",
        "decision_maker",
        "technical_buyer",
        "technical_evaluator",
        "influencer",
        "end_user",
        "executive_sponsor",
        "procurement",
        "legal",
        "blocker",
    )
    need_kind: tuple[str, ...] = ("information", "proof", "tool", "approval", "budget", "alignment", "reassurance")
    need_importance: dict[str, Weight] = {"must": 3, "should": 2, "nice": 1}
    pain_type: tuple[str, ...] = ("missed_opportunity", "excessive_cost")
    trigger: tuple[str, ...] = ("internal", "external")
    content_type: tuple[str, ...] = (
        "educational",
        "how_to",
        "benchmark",
        "business_case",
        "proof",
        "comparison",
        "product",
        "technical",
        "security",
        "commercial",
        "tool",
        "enablement",
    )
    format: tuple[str, ...] = tuple(FORMATS.split())
    industry: dict[str, tuple[str, ...]] = {}
    """Words people say for an industry, by its id."""
    words: dict[str, tuple[str, ...]] = {}
    """What a word of the company's files is called in other languages; `*` stands for any letters."""
    funnel: tuple[str, ...] = ("TOFU", "MOFU", "BOFU", "POST")
    audience: tuple[Audience, ...] = get_args(Audience)
    shelf_life_days: dict[str, Days] = {
        "educational": 540,
        "how_to": 540,
        "benchmark": 365,
        "business_case": 365,
        "proof": 540,
        "comparison": 270,
        "product": 270,
        "technical": 365,
        "security": 270,
        "commercial": 270,
        "tool": 365,
        "enablement": 365,
    }
    default_shelf_life_days: Days = 365
    lenses: Lenses = Lenses()
    fit_weights: FitWeights = FitWeights()
    format_fit: FormatFit = FormatFit()
    depth_fit: dict[int, Share] = {0: 1.0, 1: 0.7, 2: 0.4, 3: 0.1}
    freshness: Freshness = Freshness()
    unrated_quality: Share = 0.5
    need_match: NeedMatch = NeedMatch()
    second_asset_discount: Share = 0.5
    thresholds: Thresholds = Thresholds()
    priority: Priority = Priority()
    pack: Pack = Pack()
    audit: Audit = Audit()

    def shelf_life(self, content_type: str) -> int:
        """Days until content of this type must be reviewed again."""
        return self.shelf_life_days.get(content_type, self.default_shelf_life_days)


def what_still_fits(stored: Any, validate: ValidatorFunctionWrapHandler) -> Any:
    """What an earlier version stored: keys and values this one does not know count as their default."""
    while True:
        try:
            return validate(stored)
        except ValidationError as error:
            strange = {problem["loc"][0] for problem in error.errors() if problem["loc"]}
            if not strange:
                raise
            stored = {key: value for key, value in stored.items() if key not in strange}
