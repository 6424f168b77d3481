"""One small answer over the sample company, for tests of what may be said about it."""

from datetime import date

from bot.answering.answer import Answer, Named, NextStep, Offer
from retrieval.understood import Question, Understood

LINES = (
    "CFO × Choosing (gatekeeper): gap, 19.4 %; 3 of 4 needs not met.",
    "🔴 CFO × Choosing · gatekeeper · gap, 19.4 % · reads one pager or calculator, snapshot",
    "   ✗ Payback with assumptions I can change (must, CF-CH-1): only A10, expired 2025-12-31",
    "   ~ Total cost of ownership over three years (must, CF-CH-2): “The finance case for predictive maintenance (white paper)” (A30)",
    "Lurra Foods is worth € 84k and meets finance on 26 Feb.",
    "Sofia wrote: “Nobody in finance reads thirty pages.” (R03, 8 Sep 2025)",
)
FINANCE = Offer(
    "A30",
    "The finance case for predictive maintenance (white paper)",
    "https://content.tarnwell.example/a30",
    "en",
    "CFO",
    "total cost of ownership over three years",
    "🕒 reviewed 10 Jun 2024, past its shelf life",
)
BATTLECARD = Offer(
    "A24",
    "Battlecard: Gearmind (INTERNAL)",
    "",
    "en",
    "Maintenance Manager",
    "compare vendors",
    "🏠 INTERNAL, for colleagues only",
)
CALCULATOR = Named("A10", "Cost of unplanned downtime and payback calculator (2023 edition)", "expired 2025-12-31")


def an_answer(language: str = "en", text: str = "what does the CFO need?", behaviour="answer") -> Answer:
    return Answer(
        Understood(Question(text, "nina"), "need_lookup", language=language),
        behaviour,
        date(2026, 2, 16),
        LINES,
        offered=(FINANCE,),
        internal=(BATTLECARD,),
        named=(CALCULATOR,),
        left_out=(f"{CALCULATOR.title}: {CALCULATOR.reason}",),
        next_steps=(NextStep("Create brief", "brief for CFO in Choosing"),),
    )
