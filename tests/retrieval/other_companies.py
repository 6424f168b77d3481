"""Two small companies that share no word with the sample: a consumer brand with other phases, a Spanish one."""

from datetime import date

from content_library.intake import (
    Asset,
    BriefRequest,
    Cell,
    Company,
    Competitor,
    Contact,
    CrmStage,
    Deal,
    ModelStage,
    Need,
    Person,
    Persona,
    Phase,
    PhaseWord,
    Share,
)
from content_library.picture import Picture
from content_library.taxonomy import Taxonomy

TODAY = date(2026, 3, 2)  # a Monday


def _cells(participation):
    return tuple(Cell(persona=who, phase=phase, participation=part) for (who, phase), part in participation.items())


CARGO_BIKES = Picture(
    today=TODAY,
    company=Company(company="Rullo", content_languages=("en", "fr")),
    taxonomy=Taxonomy(
        format=("reel", "quiz", "size_chart", "guide", "review"), buying_role=("payer", "user", "adviser")
    ),
    people=(Person(id="mo", name="Mo Lind", team="marketers"), Person(id="eva", name="Eva Roth", team="writers")),
    competitors=(Competitor(id="pedalix", name="Pedalix"),),
    personas=(
        Persona(
            id="city-parent",
            label="City parent",
            name="Noor",
            aliases=("parent", "mum", "dad", "family"),
            buying_roles=("user",),
        ),
        Persona(id="partner", label="Sceptical partner", aliases=("spouse", "other half"), buying_roles=("payer",)),
        Persona(id="shop-adviser", label="Shop adviser", aliases=("dealer", "SA"), buying_roles=("adviser",)),
    ),
    phases=tuple(
        Phase(id=id, order=place, label=id.title(), mapped=id not in ("use", "advocate"))
        for place, id in enumerate(("discover", "learn", "try", "buy", "use", "advocate"))
    ),
    cells=_cells(
        {
            ("city-parent", "discover"): "driver",
            ("city-parent", "learn"): "driver",
            ("city-parent", "try"): "driver",
            ("city-parent", "buy"): "participant",
            ("partner", "try"): "gatekeeper",
            ("partner", "buy"): "gatekeeper",
            ("shop-adviser", "buy"): "gatekeeper",
        }
    ),
    needs=(
        Need(id="CP-TR-1", persona="city-parent", phase="try", text="Book a test ride with children on board"),
        Need(id="PA-BU-1", persona="partner", phase="buy", text="Monthly instalments", importance="nice"),
    ),
    assets=(
        Asset(id="reels/school-run", title="School run in four minutes", format="reel"),
        Asset(id="guide-12", title="Winter riding handbook for beginners", format="guide"),
        Asset(id="pricing", title="Prices 2026", format="guide"),
    ),
    briefs=(BriefRequest(id="B7", title="Helmet size chart", persona="city-parent", phase="try", writer="eva"),),
    model_stages=(
        ModelStage(
            model="aida", stage="Desire", shares=(Share(phase="learn", weight=0.5), Share(phase="try", weight=0.5))
        ),
        ModelStage(model="aida", stage="Action", shares=(Share(phase="buy", weight=1.0),)),
        ModelStage(model="funnel", stage="TOFU", shares=(Share(phase="discover", weight=1.0),)),
    ),
    phase_words=tuple(
        PhaseWord(phase=phase, word=word)
        for phase, words in {
            "discover": ("inspiration", "awareness"),
            "learn": ("research", "learning"),
            "try": ("test ride", "trial", "trying"),
            "buy": ("checkout", "purchase", "buying"),
        }.items()
        for word in words
    ),
)

CLINICS = Picture(
    today=TODAY,
    company=Company(company="Salvia", default_language="es", content_languages=("es", "en")),
    people=(
        Person(id="ines", name="Inés Prado", team="marketers"),
        Person(id="rafa", name="Rafa Gil", team="sales"),
        Person(id="lola", name="Lola Vera", team="sales"),
    ),
    competitors=(Competitor(id="medix", name="Medix Suite"),),
    personas=(
        Persona(
            id="directora",
            label="Directora de clínica",
            name="Berta",
            aliases=("directora médica", "gerencia", "clinic director"),
            buying_roles=("decision_maker",),
        ),
        Persona(
            id="enfermera",
            label="Enfermera jefe",
            aliases=("supervisora de enfermería", "head nurse", "enfermería"),
            buying_roles=("champion",),
        ),
        Persona(
            id="compras",
            label="Responsable de compras",
            aliases=("compras", "procurement", "purchasing manager"),
            buying_roles=("procurement",),
        ),
    ),
    phases=tuple(
        Phase(id=id, order=place, label=label)
        for place, (id, label) in enumerate(
            (
                ("descubrimiento", "Descubrimiento"),
                ("evaluacion", "Evaluación"),
                ("decision", "Decisión"),
                ("firma", "Firma"),
            )
        )
    ),
    cells=_cells(
        {
            ("compras", "firma"): "gatekeeper",
            ("directora", "decision"): "gatekeeper",
            ("enfermera", "evaluacion"): "driver",
        }
    ),
    needs=(Need(id="EN-1", persona="enfermera", phase="evaluacion", text="Plan de turnos de ejemplo"),),
    assets=(
        Asset(id="S-1", title="Guía de turnos sin papel", format="guide", language="es"),
        Asset(id="S-2", title="Caso de éxito: Clínica Arce", format="case_study", language="es"),
    ),
    deals=(
        Deal(
            id="OP-1",
            account="Hospital San Telmo",
            owner="rafa",
            crm_stage="Demo",
            stage_entered=TODAY,
            language="es",
            industry="hospital",
            competitor="medix",
        ),
        Deal(
            id="OP-2",
            account="Nordia",
            owner="lola",
            crm_stage="Oferta",
            stage_entered=TODAY,
            language="en",
            industry="dental",
        ),
    ),
    contacts=(Contact(deal="OP-1", persona="enfermera", name="Carmen Ibáñez", status="engaged"),),
    crm_stages=(
        CrmStage(pipeline="ventas", stage="Primera visita", position=0, phase="descubrimiento", also=("evaluacion",)),
        CrmStage(pipeline="ventas", stage="Demo", position=1, phase="evaluacion"),
        CrmStage(pipeline="ventas", stage="Oferta", position=2, phase="decision"),
        CrmStage(pipeline="ventas", stage="Cierre", position=3, phase="firma"),
    ),
    model_stages=(
        ModelStage(model="hubspot-journey", stage="Consideration", shares=(Share(phase="evaluacion", weight=1.0),)),
        ModelStage(
            model="hubspot-journey",
            stage="Decision",
            shares=(Share(phase="decision", weight=0.6), Share(phase="firma", weight=0.4)),
        ),
        ModelStage(
            model="funnel", stage="BOFU", shares=(Share(phase="decision", weight=0.5), Share(phase="firma", weight=0.5))
        ),
    ),
    phase_words=(
        PhaseWord(phase="evaluacion", word="evaluation"),
        PhaseWord(phase="evaluacion", word="comparar"),
        PhaseWord(phase="firma", word="contrato"),
        PhaseWord(phase="firma", word="signing"),
    ),
)
