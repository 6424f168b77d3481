"""Invented maps for briefs: any texts, any gaps in the data, and names of contacts that must never come out."""

from datetime import date, timedelta

from hypothesis import strategies as st

from content_library.intake import (
    Asset,
    BriefRequest,
    Campaign,
    Cell,
    Claim,
    Company,
    Contact,
    ContentPreferences,
    CrmStage,
    Deal,
    ForbiddenClaim,
    Formats,
    LoggedQuestion,
    MicroJourney,
    Need,
    Pain,
    Person,
    Persona,
    Phase,
    Quote,
    ResearchNote,
)
from content_library.picture import Picture
from content_library.taxonomy import Taxonomy

TODAY = date(2026, 5, 4)
WORDS = Taxonomy()
CONTACTS = ("Qwzxa Vbnmk", "Jhgfz Plokw")
"""No other text of an invented map holds a word of these."""

phrases = st.lists(
    st.sampled_from(
        ["cost", "pilot", "Plan", "I", "my", "data?", "risk.", "40%", "año", "計画", "a|b", "*x*", "<!here>", "wait"]
    ),
    min_size=0,
    max_size=6,
).map(" ".join)
said = phrases.map(lambda words: f"{words} and so on.")
days = st.integers(-400, 400).map(lambda days: TODAY + timedelta(days=days))


def some(values, most=3):
    return st.lists(st.sampled_from(values), unique=True, max_size=most).map(tuple) if values else st.just(())


def texts(most=3):
    return st.lists(said, max_size=most).map(tuple)


@st.composite
def a_persona(draw, id):
    return Persona(
        id=id,
        label=f"Reader {id}",
        name=draw(phrases),
        one_line=draw(phrases),
        aliases=(f"alias {id}",),
        pains=tuple(Pain(text=text) for text in draw(texts(2))),
        objections=draw(texts(2)),
        decision_criteria=draw(texts(2)),
        channels=draw(some(["Google", "email"])),
        kpis=draw(texts(2)),
        voice_of_customer=tuple(
            Quote(quote=text, source=source)
            for text, source in draw(st.lists(st.tuples(said, st.sampled_from([None, "R0", "gone"])), max_size=2))
        ),
    )


@st.composite
def a_cell(draw, persona, phase):
    return Cell(
        persona=persona,
        phase=phase,
        participation=draw(
            st.sampled_from(["driver", "participant", "gatekeeper", "gatekeeper", "not_involved", None])
        ),
        micro_journey=MicroJourney(goal=draw(phrases), desired_outcome=draw(phrases)),
        activities=draw(texts(2)),
        questions=draw(texts(4)),
        content_preferences=ContentPreferences(
            types=draw(some(WORDS.content_type)),
            formats=Formats(preferred=draw(some(WORDS.format)), acceptable=draw(some(WORDS.format))),
            depth=draw(st.one_of(st.none(), st.integers(1, 4))),
            channels=draw(some(["Google", "reseller", "YouTube"])),
        ),
    )


@st.composite
def some_needs(draw, persona, phase):
    return [
        Need(
            id=f"{persona}-{phase}-{place}",
            persona=persona,
            phase=phase,
            position=place,
            text=draw(said),
            kind=draw(st.sampled_from(WORDS.need_kind)),
            importance=draw(st.sampled_from(["must", "should", "nice"])),
        )
        for place in range(draw(st.integers(0, 4)))
    ]


@st.composite
def an_asset(draw, id, personas, phases, needs):
    return Asset(
        id=id,
        title=f"Asset {draw(phrases)}",
        content_type=draw(st.sampled_from(WORDS.content_type)),
        format=draw(st.sampled_from(WORDS.format)),
        personas=draw(some(personas)),
        phases=draw(some(phases)),
        needs=draw(some(needs)),
        depth=draw(st.one_of(st.none(), st.integers(1, 4))),
        language=draw(st.sampled_from(["en", "es"])),
        audience=draw(st.sampled_from(["external", "external", "nda", "partner", "internal"])),
        status=draw(st.sampled_from(["published", "published", "draft", "archived"])),
        owner=draw(st.sampled_from(["", "mo"])),
        last_reviewed=draw(st.one_of(st.none(), days)),
        expires_on=draw(st.one_of(st.none(), days)),
        superseded_by=draw(st.sampled_from([None, None, "A0"])),
        permission=draw(st.sampled_from([None, None, "withdrawn"])),
    )


@st.composite
def a_note(draw, id, personas, phases):
    lines = draw(
        st.lists(
            st.sampled_from(
                [
                    '- "Cost is what nobody tells us about the pilot." (alias p0)',
                    '- They say "payback", never "OEE".',
                    "- Half of them printed it.",
                    f'- "Ask {CONTACTS[0]} about the cost of the plan."',
                    "- “Who else did it, and when?” asked twice",
                    'unfinished "quote',
                ]
            ),
            max_size=4,
        )
    )
    return ResearchNote(
        id=id,
        kind=draw(st.sampled_from(["qualitative", "quantitative"])),
        persona=tuple(personas),
        phases=tuple(phases),
        segment=draw(st.sampled_from(["all", "s1"])),
        date=draw(days),
        text="\n".join(lines),
    )


@st.composite
def a_deal(draw, id, personas):
    deal = Deal(
        id=id,
        account=f"Account {id}",
        language=draw(st.sampled_from(["", "en", "es", "hr"])),
        amount=draw(st.integers(0, 100_000)),
        owner=draw(st.sampled_from(["", "mo", "stranger"])),
        crm_stage=draw(st.sampled_from(["S0", "S1", "nowhere"])),
        stage_entered=TODAY - timedelta(days=draw(st.integers(0, 200))),
        close_date=draw(st.one_of(st.none(), days)),
        next_step=f"Call {CONTACTS[1]}",
        status=draw(st.sampled_from(["open", "open", "lost"])),
        loss_reason=draw(st.sampled_from(["", "too dear", f"{CONTACTS[0]} said no"])),
    )
    statuses = st.sampled_from(["engaged", "not_engaged", "approved", "blocking"])
    contacts = [
        Contact(deal=id, persona=persona, name=name, status=draw(statuses))
        for persona, name in zip(personas, (*CONTACTS, "unknown"), strict=False)
    ]
    return deal, contacts


@st.composite
def pictures(draw):
    personas = [f"p{place}" for place in range(draw(st.integers(1, 3)))]
    phases = [f"f{place}" for place in range(draw(st.integers(1, 3)))]
    cells = [draw(a_cell(persona, phase)) for persona in personas for phase in phases]
    needs = [need for cell in cells if cell.involved for need in draw(some_needs(cell.persona, cell.phase))]
    ids = [need.id for need in needs]
    assets = [draw(an_asset(f"A{place}", personas, phases, ids)) for place in range(draw(st.integers(0, 5)))]
    deals = [draw(a_deal(f"D{place}", personas)) for place in range(draw(st.integers(0, 3)))]
    asked = st.sampled_from(["what does it cost", f"pack for {CONTACTS[0].split()[0]}", "plan for p0"])
    return Picture(
        today=TODAY,
        company=Company(company="Any", content_languages=draw(some(["en", "es"])), currency="EUR"),
        people=(Person(id="mo", name="Mo Lind", team="marketers"),),
        personas=tuple(draw(a_persona(id)) for id in personas),
        phases=tuple(
            Phase(
                id=id,
                order=place,
                label=f"Phase {id}",
                owner=draw(st.sampled_from(["", "marketing"])),
                funnel=draw(st.sampled_from(["", "TOFU", "MOFU", "BOFU"])),
                buyer_question=draw(phrases),
                exit=draw(phrases),
            )
            for place, id in enumerate(phases)
        ),
        cells=tuple(cells),
        needs=tuple(needs),
        assets=tuple(assets),
        deals=tuple(deal for deal, _ in deals),
        contacts=tuple(contact for _, contacts in deals for contact in contacts),
        questions=tuple(
            LoggedQuestion(
                position=place,
                date=TODAY - timedelta(days=draw(st.integers(0, 100))),
                asker=draw(st.sampled_from(["", "mo"])),
                text=draw(asked),
                persona=need.persona,
                phase=need.phase,
                need=need.id,
            )
            for place, need in enumerate(draw(st.lists(st.sampled_from(needs), max_size=4)) if needs else [])
        ),
        briefs=tuple(
            BriefRequest(id=f"B{place}", title="Begun", persona=need.persona, phase=need.phase, needs=(need.id,))
            for place, need in enumerate(draw(st.lists(st.sampled_from(needs), max_size=1)) if needs else [])
        ),
        campaigns=(Campaign(id="K1", name="Spring", persona="p0", phase="f0", ends=draw(st.one_of(st.none(), days))),),
        notes=tuple(draw(a_note(f"R{place}", personas, phases)) for place in range(draw(st.integers(0, 3)))),
        claims=(Claim(id="C1", claim="24% less cost", approved_by="mo", expires_on=draw(days)),),
        forbidden_claims=(
            ForbiddenClaim(id="X1", claim="40% less cost", replace_with="C1", assets=draw(some(["A1"]))),
        ),
        crm_stages=tuple(
            CrmStage(
                pipeline="any", stage=f"S{place}", position=place, phase=draw(st.sampled_from(phases)), typical_days=30
            )
            for place in range(2)
        ),
        style=draw(st.sampled_from(["", 'Never: "leverage".', 'Say "machine" (not "asset").'])),
    )
