"""Words, weights, thresholds and shelf lives: everything a company may tune, with Milepost's defaults.

A company's `taxonomy.yaml` overrides any key; a key it leaves out keeps the default given here.
"""

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class LanguageLens(Part):
    exact: float = 1.0
    default_language_fallback: float = 0.6
    other: float = 0.0


class IndustryLens(Part):
    match: float = 1.0
    neutral: float = 1.0
    neutral_when_need_is_segment_specific: float = 0.8
    other_industry: float = 0.5


class Lenses(Part):
    language: LanguageLens = LanguageLens()
    industry: IndustryLens = IndustryLens()


class FitWeights(Part):
    """Shares of the four parts of fit; they add up to 1."""

    format: float = 0.30
    depth: float = 0.20
    freshness: float = 0.30
    quality: float = 0.20


class FormatFit(Part):
    preferred: float = 1.0
    acceptable: float = 0.7
    other: float = 0.3


class Freshness(Part):
    """After its shelf life an asset loses `slope` per further shelf life, down to `floor`."""

    slope: float = 0.75
    floor: float = 0.25


class NeedMatch(Part):
    tagged_need: float = 1.0
    tagged_cell_and_similar: float = 0.7
    suggestion_only: float = 0.0


class Thresholds(Part):
    """`need_*` 0 to 1, `cell_*` 0 to 100, `stale_flag` and `thin` shares of a cell, `duplicate` shared words."""

    need_met: float = 0.60
    need_weak: float = 0.30
    cell_covered: float = 75
    cell_gap: float = 40
    stale_flag: float = 0.30
    thin: float = 0.80
    duplicate: float = 0.6
    wrong_depth: int = 2


class Priority(Part):
    """The parts of urgency, and what counts in full for demand and stuck deals."""

    base: float = 0.40
    demand: float = 0.20
    deals: float = 0.30
    stale: float = 0.10
    demand_full_at: int = 5
    demand_window_days: int = 90
    stuck_share_full_at: float = 0.25
    in_progress_discount: float = 0.25
    relevance_open: float = 1.0
    relevance_engaged: float = 0.5


class Pack(Part):
    """Deal packs: how many assets, and what a gatekeeper's state is worth."""

    size: int = 5
    engaged: float = 1.0
    not_engaged: float = 1.4
    blocking: float = 1.6


class Audit(Part):
    expiry_notice_days: int = 180


FORMATS = (
    "blog guide checklist calculator one_pager datasheet case_study video webinar slides template white_paper faq "
    "email infographic interactive_demo security_pack comparison_page battlecard"
)


class Taxonomy(Part):
    """Every default is the reasoned one of the rules in `docs/rules.md`; none of them is law."""

    participation: tuple[str, ...] = ("driver", "participant", "gatekeeper", "not_involved")
    participation_weight: dict[str, float] = {
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
    need_importance: dict[str, int] = {"must": 3, "should": 2, "nice": 1}
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
    depth: dict[int, str] = {
        1: "snapshot (<=3 min)",
        2: "overview (<=10 min)",
        3: "detailed (<=30 min)",
        4: "reference",
    }
    funnel: tuple[str, ...] = ("TOFU", "MOFU", "BOFU", "POST")
    status: tuple[str, ...] = ("draft", "in_review", "published", "archived")
    audience: tuple[str, ...] = ("external", "nda", "partner", "internal")
    shelf_life_days: dict[str, int] = {
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
    default_shelf_life_days: int = 365
    lenses: Lenses = Lenses()
    fit_weights: FitWeights = FitWeights()
    format_fit: FormatFit = FormatFit()
    depth_fit: dict[int, float] = {0: 1.0, 1: 0.7, 2: 0.4, 3: 0.1}
    freshness: Freshness = Freshness()
    unrated_quality: float = 0.5
    need_match: NeedMatch = NeedMatch()
    second_asset_discount: float = 0.5
    thresholds: Thresholds = Thresholds()
    priority: Priority = Priority()
    pack: Pack = Pack()
    audit: Audit = Audit()

    def shelf_life(self, content_type: str) -> int:
        """Days until content of this type must be reviewed again."""
        return self.shelf_life_days.get(content_type, self.default_shelf_life_days)
