"""Sentences that promise a result: by a figure, by a word that knows no exception, or by what is given away.

They are told by general words of four languages; what the words are about is for the register to know.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from content_library.figures import TIME, Figure

Way = Literal["figure", "absolute", "free", "money back", "guarantee", "multiple"]
NEAR = 8  # words between a figure and what is done with it; further apart they are about two things

RESULT = re.compile(
    r"(?<!\w)(?:sav(?:es?|ed|ing)|cuts?|cutting|reduc\w+|shorten\w*|lower(?:s|ed|ing)|shav\w+ off|gain\w*|w[io]ns? back|free[sd]? up"
    r"|pa(?:y|ys|id|ying) (?:for )?(?:it ?self |themselves |themself )?(?:back|off)|payback|recoup\w*|recover\w*|earn\w* back|break(?:s|ing)? even"
    r"|live|up and running|the move|moves?|(?:is|are) done|ready(?: to use)?|set[ -]?up|installed|installation|onboard\w*|migrat\w+|moved|rolled out|roll-?out|deliver(?:s|ed|y)|shipped|cleared"
    r"|(?:we|our \w+) (?:answers?|repl(?:y|ies)|responds?|solves?|deliver|come|ship)|faster|sooner|earlier|quicker|guarantee\w*|warranty|of your time"
    r"|spar(?:t|en|e|st)|einspar\w*|erspar\w+|senk\w+|reduzier\w+|verkürz\w+|amortisier\w+|rechnet sich|einsatzbereit|startklar|betriebsbereit"
    r"|umgezogen|umzug\w*|umstell\w+|erledigt|geliefert|lieferung|installiert|schneller|früher|eingespart|wir antworten|garantie"
    r"|ahorr\w+|reduc\w+|recort\w+|recuper\w+|amortiz\w+|en marcha|traslad\w+|migra\w+|list[oa]s?|operativ\w+|instalad\w+|entreg\w+|más rápid\w+|respondemos|garantía"
    r"|ušted\w+|uštedj\w+|štedi\w*|smanj\w+|skra[ćt]\w+|vraća\w*|isplat\w*|spremn\w+|prelaz\w+|prijelaz\w*|presel\w+|gotov\w*|pokrenut\w*|instalir\w+|isporu[čk]\w+|brže|ranije|odgovaramo|jamstv\w+)(?!\w)",
    re.IGNORECASE,
)
"""What is done to time, money and work, and what is done in a time."""
SPEED = re.compile(
    r"(?<!\w)(?:within|in (?:just|only|under|less than|as little as|no more than)|innerhalb von|binnen|in (?:nur|weniger als)"
    r"|en (?:menos de|solo|apenas|tan solo)|za samo|unutar|u roku od|za manje od) $",
    re.IGNORECASE,
)
"""In front of a time in which something is done."""
TERMS = re.compile(
    r"(?<!\w)(?:notice|cancel\w*|terminat\w*|leave|minimum term|kündig\w*|kündbar\w*|laufzeit|preaviso|cancel\w+|permanencia|otka[zž]\w*)(?!\w)",
    re.IGNORECASE,
)
"""What a contract binds to; a promise where the reader or the company is meant."""
SHORT_TIME = re.compile(
    r"(?<!\w)(?:within|in under|in less than|in just|in only) (?:an?|one) (?:minute|hour|day|week|month|year)(?!\w)"
    r"|(?<!\w)(?:in|binnen) (?:nur )?einer? (?:minute|stunde|tag|woche|monat)(?!\w)|(?<!\w)en (?:menos de |solo )?una? (?:minuto|hora|día|semana|mes)(?!\w)"
    r"|(?<!\w)za (?:samo )?(?:minutu|sat vremena|jedan dan|tjedan dana|mjesec dana)(?!\w)",
    re.IGNORECASE,
)
OURS = re.compile(
    r"(?<!\w)(?:we|our|ours|us|you|your|yours|wir|uns|unser\w*|sie|ihre?[nmrs]?|du|dein\w*|nuestr\w+|nosotros|usted(?:es)?|su|sus|le|les|tu"
    r"|na[šs]\w*|nam\w*|vam\w*|va[šs]\w*|\w{2,}(?:amos|emos|imos|remos|imo|emo|amo))(?!\w)",
    re.IGNORECASE,
)
"""Said of the company or to the reader; what is said of others is no promise."""
_OURS_ALONE = re.compile(
    r"(?<!\w)(?:we|our|ours|us|wir|uns|unser\w*|nuestr\w+|nosotros|na[šs]\w*|(?:you|ihr|vam)(?:'ll| will| can)? (?=never|always)"
    r"|\w{2,}(?:amos|emos|imos)|(?!samo|tamo|kamo|ovamo)\w{2,}(?:imo|emo|amo)|nećete|ćete)(?!\w)",
    re.IGNORECASE,
)
_ABSOLUTE = re.compile(
    r"(?<!\w)(?:never|always|not (?:a single|one)|(?:nobody|no one) (?:ever|will)|100 ?%|niemand (?:jemals|mehr)|nadie (?:nunca|jamás)|nitko (?:nikad|više)|nie(?:mals)?|immer|stets|nunca|siempre|jamás|nikad[a]?|uvijek"
    r"|every (?:single )?(?:customer|client|user|buyer|guest|order|call)|all(?: of)? our (?:customers|clients|users|guests)"
    r"|jede[rnms]? (?:unserer )?(?:kund\w+|nutzer\w*)|alle unsere kund\w+|tod[oa]s nuestr[oa]s client\w+|cada cliente|svaki (?:naš )?(?:kupac|klijent|korisnik))(?!\w)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?<!\w)(?:without (?:any )?exceptions?|every \w+ of (?:ours|yours)|(?:at|in|for|with) every \w+ we \w+"
    r"|every (?:customer|client|user|guest) (?:gets|saves|receives|wins)|nothing (?:is|gets|goes|will be|will get)(?: ever)? (?:lost|wrong|broken|missed)"
    r"|no one (?:ever )?loses|thing of the past|never again|free (?:of|from) (?:mistakes|errors|faults|risk)|error-free|zero (?:risk|downtime|errors|mistakes)"
    r"|ausnahmslos|ohne ausnahme|nie wieder|nichts geht verloren|fehlerfrei|sin excepción|nunca más|nada se pierde|sin errores|bez iznimke|nikad više|ništa se ne gubi|bez grešaka)(?!\w)",
    re.IGNORECASE,
)
_OF_KNOWING = re.compile(
    r"(?:never|always|not|nie(?:mals)?|immer|nunca|siempre|nikada?|uvijek)\W+(?:\w+\W+){0,2}?(?:met|saw|seen|heard|kn[eo]w\w*|thought|asks?|asked|wonder\w*|forg[eo]t\w*|should|need|wei(?:ß|ss)\w*|sabe\w*|zna\w*)(?!\w)"
    r"|(?:should|must|need to|sollte\w*|müss\w+|debe\w*|treba\w*|mora\w*) (?:\w+ ){0,2}(?:never|always|nie(?:mals)?|immer|nunca|siempre|nikada?|uvijek)",
    re.IGNORECASE,
)
FREE = re.compile(
    r"(?<!\w)(?:free of charge|at no (?:extra |additional )?(?:cost|charge)|costs? (?:you )?nothing|pays? nothing|for free|complimentary|on the house|on us(?=\s*[.,!;]|\s*$)"
    r"|(?:is|are|comes?|stays?|gets?) (?:completely |totally |always )?free(?=\s*[.,!;:]|\s*$| for | in | the | with )"
    r"|free (?:first|months?|years?|weeks?|delivery|shipping|installation|set-?up|support|training|upgrades?|updates?|pilot|replacement|returns?)"
    r"|kostenlos\w*|kostenfrei\w*|gratis|unentgeltlich\w*|kostet (?:sie |dich |euch )?nichts|zahlen (?:sie )?nichts|ohne (?:aufpreis|mehrkosten)"
    r"|gratuit\w+|sin (?:coste|costo|cargo)(?: adicional)?|no (?:le |te )?cuesta nada|no paga nada|besplat\w+|bez naknade|ne (?:košta|plaćate) ništa)(?!\w)",
    re.IGNORECASE,
)
_TO_READ = re.compile(
    r"checklist|guide|downloads?|template|webinar|newsletter|e-?book|white ?paper|checkliste|leitfaden|herunter|vorlage|descarg\w+|guía|plantilla|preuz\w+|vodič|predlo[žs]\w+",
    re.IGNORECASE,
)
"""What is given to whoever reads it costs nothing anyway."""
MONEY_BACK = re.compile(
    r"(?<!\w)(?:money[- ]back (?:guarantee|promise)|your money (?:is |comes )?(?:back|returned)|get (?:all )?(?:of )?(?:the|their) money back|full refund|(?:hand|give|pay|send)s? (?:you )?back (?:what|everything|all) you|we (?:will )?(?:fully )?refund|we pay (?:it |you )back"
    r"|geld[- ]zurück\w*|geld (?:wieder )?zurück|erstatten (?:wir|ihnen)|wir erstatten|devol(?:vemos|veremos|ución)(?: de[l]?| el| su| todo)* dinero|le reembolsamos"
    r"|vra(?:ćamo|tit ćemo)(?: vam)? novac|povrat novca)(?!\w)",
    re.IGNORECASE,
)
GUARANTEE = re.compile(
    r"(?<!\w)(?:we (?:can )?(?:promise|assure)|guarantee[sd]?|our promise|promised(?=\s*[.!]|\s*$)|(?:is|that'?s|it'?s) a promise"
    r"|wir (?:garantieren|versprechen)|(?:garantieren|versprechen) wir|garantiert\w*|versprochen|garantizamos|prometemos|garantizad\w+|prometido|jamčimo|garantiramo|obećavamo|zajamčen\w*|garantiran\w*|obećano)(?!\w)",
    re.IGNORECASE,
)
MULTIPLE = re.compile(
    r"(?<!\w)(?:halv(?:es?|ed|ing)|in half(?! the)|by half|half (?:the|your|of your) (?:time|cost|costs|price|effort|work|staff|budget)|doubl(?:es?|ed|ing) (?:your|the|our)|tripl(?:es?|ed|ing) (?:your|the|our)"
    r"|twice (?:as|the|your)|halbier\w+|(?:um|auf) die hälfte|doppelt so|verdoppel\w+|a la mitad|la mitad (?:de|del) (?:tiempo|coste|precio|trabajo)|el doble de|duplica\w*"
    r"|prepolov\w+|upola|za pola|dvostruko|dvaput \w+|udvostruč\w+)(?!\w)",
    re.IGNORECASE,
)
ONE_TIME = re.compile(
    r"(?<!\w)(?:in|takes|within) (?:just |only )?(?:an?|one|a single) (?:minute|hour|afternoon|morning|day|weekend|week|month)(?!\w)"
    r"|(?<!\w)(?:in|an|dauert) (?:nur )?eine[mnr]? (?:minute|stunde|vormittag|nachmittag|tag|wochenende|woche|monat)(?!\w)|(?<!\w)dauert (?:nur )?ein wochenende(?!\w)"
    r"|(?<!\w)en (?:solo )?una? (?:minuto|hora|mañana|tarde|día|fin de semana|semana|mes)(?!\w)"
    r"|(?<!\w)(?:sav(?:es?|ed|ing)|w[io]ns? back|gains?|frees up) (?:\w+ ){0,2}?(?:an|one) (?:hour|day|week)(?!\w)"
    r"|(?<!\w)spar(?:t|en|st) (?:\w+ ){0,2}?eine stunde(?!\w)|(?<!\w)ahorr(?:a|an|amos|ar|e|en) (?:\w+ ){0,2}?una hora(?!\w)"
    r"|(?<!\w)(?:uštedi\w*|štedi\w*) (?:\w+ ){0,2}?(?:jedan )?sat(?!\w)"
    r"|(?<!\w)(?:za|u) (?:samo )?(?:jedan|jednom|jednu|jedno) (?:minut\w|sat\w?|jutr\w|popodne\w*|dan\w?|vikend\w?|tjed\w+|mjesec\w?)(?!\w)",
    re.IGNORECASE,
)
"""One of a unit, in which something is done or which is saved."""
LAW = re.compile(
    r"(?<!\w)(?:must|have to|has to|required|by law|the law|regulations?|muss|müssen|vorgeschrieben|gesetz\w*|debe|deben|obligatori\w+|la ley|moraju?|zakon\w*|propis\w*)(?!\w)",
    re.IGNORECASE,
)
"""What somebody has to do in a time is no promise of ours."""
WORDS: dict[Way, re.Pattern[str]] = {
    "free": FREE, "money back": MONEY_BACK, "guarantee": GUARANTEE, "multiple": MULTIPLE, "absolute": _WHOLE,
}  # fmt: skip


@dataclass(frozen=True)
class Promise:
    """`said` stands in the sentence; `figure` where it is one that promises."""

    said: str
    way: Way
    figure: Figure | None = None


def promises(text: str, figures: tuple[Figure, ...], names: tuple[str, ...] = ()) -> Iterator[Promise]:
    """`figures` are those of the text, of which only times and counts are looked at; `names` are the company's own. A question promises nothing."""
    if text.endswith("?"):
        return
    for way, words in WORDS.items():
        found = words.search(text)
        if found and not (way == "free" and _TO_READ.search(text)):
            yield Promise(found[0], way)
    absolute = _absolute(text, names)
    if absolute and not _WHOLE.search(text):
        yield Promise(absolute, "absolute")
    if LAW.search(text):
        return
    for figure in figures:
        if figure.unit in TIME | {""} and not figure.is_year and _is_result(text, figure, names):
            yield Promise(_with_thing(text, figure), "figure", figure)
    short, one = SHORT_TIME.search(text), ONE_TIME.search(text)
    if short and _is_ours(text, names):
        yield Promise(short[0], "figure")
    elif one and any(_words_apart(found.span(), one.span(), text) <= NEAR for found in RESULT.finditer(text)):
        yield Promise(one[0], "figure")


def _with_thing(text: str, figure: Figure) -> str:
    """ "two technicians" """
    behind = re.match(r"\s+\w+", text[figure.end :]) if not figure.unit else None
    return figure.said + (behind[0] if behind else "")


def _absolute(text: str, names: tuple[str, ...]) -> str:
    """In the part of the sentence that is about us."""
    for part in re.split(r"[:;()–—]", text):
        found = _ABSOLUTE.search(part)
        if found and not _OF_KNOWING.search(part) and (_OURS_ALONE.search(part) or _is_named(part, names)):
            return found[0]
    return ""


def _is_result(text: str, figure: Figure, names: tuple[str, ...]) -> bool:
    """A time of which something is made or in which something is done; a count of what is saved."""
    where = figure.start, figure.end
    done = [found for found in RESULT.finditer(text) if _words_apart(found.span(), where, text) <= NEAR]
    if figure.unit == "":
        return any(_is_saved(text, figure, found) for found in done)
    if done or (TERMS.search(text) and _is_ours(text, names)):
        return True
    return SPEED.search(text[: figure.start]) is not None and _is_ours_alone(text, names)


def _is_saved(text: str, figure: Figure, found: re.Match[str]) -> bool:
    """ "save two technicians": right behind it."""
    behind = text[found.end() : figure.start]
    saving = re.match(r"sav|cut|reduc|spar|einspar|ahorr|recort|ušted|smanj", found[0], re.IGNORECASE)
    return saving is not None and found.end() <= figure.start and len(behind.split()) <= 1


def _words_apart(one: tuple[int, int], other: tuple[int, int], text: str) -> int:
    first, second = sorted((one, other))
    return len(text[first[1] : second[0]].split())


def _is_ours(text: str, names: tuple[str, ...]) -> bool:
    return OURS.search(text) is not None or _is_named(text, names)


def _is_ours_alone(text: str, names: tuple[str, ...]) -> bool:
    return re.search(r"(?<!\w)(?:your|ihre?|su|vaš\w*)(?!\w)", text, re.IGNORECASE) is not None or bool(
        _OURS_ALONE.search(text) or _is_named(text, names)
    )


def _is_named(text: str, names: tuple[str, ...]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names)
