"""Words of time and quantity in every language, as patterns over folded words: data in `retrieval/cues/*.times.yaml`.

Days, months and stretches of time are read in English, whatever they were said in.
"""

import re
from functools import cache

from retrieval.reading.words.cue_files import by_language

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
DAY = "|".join(f"{day}|{day[:3]}" for day in WEEKDAYS)
MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)


@cache
def said(name: str) -> str:
    """Every way to say it, as alternatives of a pattern."""
    return "|".join(told[name] for told in by_language("times").values() if name in told)


@cache
def pattern(template: str) -> re.Pattern[str]:
    """A regular expression in which `<name>` stands for every way to say it."""
    return re.compile(re.sub(r"<(\w+)>", lambda found: said(found.group(1)), template))


def in_english(text: str) -> str:
    return _foreign().sub(lambda found: str(found.lastgroup), text)


@cache
def _foreign() -> re.Pattern[str]:
    told = [each["in_english"] for each in by_language("times").values() if "in_english" in each]
    words = dict.fromkeys(word for each in told for word in each)
    forms = {word: "|".join(each[word] for each in told if word in each) for word in words}
    return re.compile("|".join(rf"(?P<{word}>\b(?:{foreign})\b)" for word, foreign in forms.items()))
