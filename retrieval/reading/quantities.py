"""Numbers, amounts and times in a question."""

import re
from collections.abc import Mapping

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_ENGLISH = {
    "monday": r"montags?|lunes|ponedjelja?k\w*",
    "tuesday": r"dienstags?|martes|utora?k\w*",
    "wednesday": r"mittwochs?|miercoles|srijed\w*",
    "thursday": r"donnerstags?|jueves|cetvrta?k\w*",
    "friday": r"freitags?|viernes|peta?k\w*",
    "january": r"januar|enero|sijecnj\w*",
    "february": r"februar|febrero|veljac\w*",
    "march": r"marz|marzo|ozuj\w*",
    "april": r"abril|travnj\w*",
    "may": r"mai|mayo|svibnj\w*",
    "june": r"juni|junio|lipnj\w*",
    "july": r"juli|julio|srpnj\w*",
    "august": r"agosto|kolovoz\w*",
    "september": r"septiembre|rujn\w*",
    "october": r"oktober|octubre|listopad\w*",
    "november": r"noviembre|studen\w*",
    "december": r"dezember|diciembre|prosin\w*",
    "every": r"jede[nrs]?|cada|todos los|svak[aeiou]\w*",
    "last": r"letzte[nmrs]?|vergangene[nmrs]?|ultim[ao]s?|prosl\w+|zadnj\w+",
    "next": r"nachste[nmrs]?|kommende[nmrs]?|proxim[ao]s?|sljedec\w+|iduc\w+",
    "this": r"diese[nmrs]|est[ea]|ovaj|ovog|ov[aeou]j?",
    "since": r"seit|desde",
    "week": r"woche|semana|tjedan|tjedna",
    "weeks": r"wochen|semanas|tjedana",
    "month": r"monats?|mes|mjesec",
    "months": r"monate|monaten|meses|mjeseca|mjeseci",
    "quarter": r"quartals?|trimestre|kvartal\w*",
    "year": r"jahr(?:es)?|ano|godin\w",
    "days": r"tage|tagen|dias|dana",
    "yesterday": r"gestern|ayer|jucer",
    "today": r"heute|hoy|danas",
    "tomorrow": r"morgen|manana|sutra",
    "weekly": r"wochentlich\w*|semanal\w*|tjedn[io]",
    "monthly": r"monatlich\w*|mensual\w*|mjesecn[io]",
    "daily": r"taglich\w*|diari[ao]\w*|dnevn[io]",
}
"""Words of time of the other languages people ask in, folded."""
_FOREIGN = re.compile("|".join(rf"(?P<{word}>\b(?:{foreign})\b)" for word, foreign in _ENGLISH.items()))
_DAY = "|".join(f"{day}|{day[:3]}" for day in WEEKDAYS)
_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_THOUSANDS = re.compile(r"(?<=\d)[.,\s](?=\d{3}\b)")
_AMOUNT = re.compile(
    r"(?:over|above|more than|greater than|bigger than|larger than|at least|exceeding|worth more than|north of|min(?:imum)?|uber|mas de|preko|vise od|>=?)"
    r"\s*(?:eur|euros?|usd|gbp|[€$£])?\s*(\d+(?:[.,]\d+)?)\s*(k|m|mio|million|thousand|tsd|mil)?\b"
)
_SCALE = {
    "k": 1_000,
    "thousand": 1_000,
    "tsd": 1_000,
    "mil": 1_000,
    "m": 1_000_000,
    "mio": 1_000_000,
    "million": 1_000_000,
}
_SMALLEST_AMOUNT = 1_000  # "over 3 years" and "more than 62 questions" are no deal sizes
_RANGE = re.compile(
    rf"\b(?:since (?:{_MONTH}|last \w+|\d{{4}})|(?:last|this|past|previous|next|coming) (?:week|month|quarter|year|\d+ days|\d+ weeks|\d+ months)"
    rf"|\d+ (?:days|weeks|months)|yesterday|so far this year|year to date)\b"
)
_EVERY = re.compile(rf"\b(?:every|each|on) ({_DAY})s?\b(?:\D{{0,8}}(\d{{1,2}})(?::(\d\d))?\s*(am|pm|h|uhr)?\b)?")
_RHYTHM = re.compile(r"\b(daily|weekly|monthly|every (?:day|week|month|morning))\b")
_COUNT = re.compile(
    r"\b(?:top|best|biggest|largest|worst|at most|max)\s+(\d{1,2}|NUMBER)\b"
    r"|\b(one|single|eine?[nsm]?|einzige[ns]?|una?|unico|jednu|jedan|jedno)\s+(?:thing|asset|piece|document|item|link|idea|example|sache|ding|stuck|inhalt|dokument|unterlage|cosa|pieza|documento|contenido|stvar|materijal|dokument|primjer)\b"
    r"|\b(\d{1,2}|NUMBER)\s+(?:biggest|largest|worst|best|top|most|main|gaps?|assets?|pieces?|things?|examples?|ideas?|case studies|options?|documents?|grossten|wichtigsten|besten|sachen?|dinge?|stucke|lucken|inhalte|unterlagen|dokumente|beispiele|cosas?|piezas?|huecos|mayores|mejores|contenidos|documentos|ejemplos|stvari?|praznin[ae]|rup[ae]|materijala|dokument[ai]|primjer[ai]?|najvec\w+|najbolj\w+)\b"
    r"|\b(?:the|which|what|die|welche|las|los|cuales)\s+(NUMBER)\s+(?:briefs?|(?:that )?(?:we|i) |should |to |next |wir |sollten |nachsten |que |deber\w+ )"
)


_LENGTH = re.compile(
    r"\b(?:fit(?:s|ting)?|into|to|in|on|as|of|max|within|under|auf|in|hochstens|maximal|en|na|maks|max)(?: on| into| to)?"
    r" ((?:half an?|an?|one|single|eine?[rnm]?|halben?|una?|media|jednu?|jedan|jednoj|pola|\d+|NUMBER)(?: \w+)? "
    r"(?:pages?|screens?|slides?|paragraphs?|sentences?|lines?|minutes?|words|seiten?|bildschirm|folien?|absatze?|satze?|zeilen?|minuten|worter"
    r"|paginas?|pantallas?|parrafos?|frases?|lineas?|minutos?|palabras|stranic\w+|zaslon\w*|recenic\w+|redak|minut\w+|rijeci))\b"
)


def count(plain: str, numbers: Mapping[str, int]) -> int | None:
    """ "top 3", "three biggest holes"; a number of anything else is no count."""
    spelled = "|".join(sorted(numbers, key=len, reverse=True)) or "one"
    found = re.search(_COUNT.pattern.replace("NUMBER", spelled), plain)
    if found is None:
        return None
    if found.group(2):
        return 1
    said = found.group(1) or found.group(3) or found.group(4)
    return numbers.get(said) or int(said)


def length(plain: str, numbers: Mapping[str, int]) -> str | None:
    """ "one phone screen", "half a page", "2 minutes": as typed."""
    found = re.search(
        _LENGTH.pattern.replace("NUMBER", "|".join(sorted(numbers, key=len, reverse=True)) or "one"), plain
    )
    return found.group(1) if found is not None else None


def least_amount(text: str) -> float | None:
    """In the company's currency; "over 80k", "above EUR 100.000"."""
    found = _AMOUNT.search(_THOUSANDS.sub("", text))
    if found is None:
        return None
    amount = float(found.group(1).replace(",", ".")) * _SCALE.get(found.group(2) or "", 1)
    return amount if amount >= _SMALLEST_AMOUNT else None


def time_range(plain: str) -> str | None:
    found = _RANGE.search(in_english(plain))
    return re.sub(r"^since (?=last )", "", found.group()) if found else None


def schedule(text: str) -> str | None:
    """ "Mon 09:00" for "every monday 9am"; "weekly" when no day is said."""
    text = in_english(text)
    found = _EVERY.search(text)
    if found is not None:
        day, hour, minute, half = found.groups()
        said = day[:3].title()
        return said if hour is None else f"{said} {_hour(int(hour), half):02d}:{minute or '00'}"
    rhythm = _RHYTHM.search(text)
    return rhythm.group(1) if rhythm else None


def in_english(text: str) -> str:
    return _FOREIGN.sub(lambda found: str(found.lastgroup), text)


def _hour(hour: int, half: str | None) -> int:
    if half in ("am", "pm"):
        return hour % 12 + (12 if half == "pm" else 0)
    return hour % 24
