"""What a message has between quotation marks: somebody's words, held up as they are."""

import re

SHORTEST = 8
"""Letters and spaces; less is a word that is set off."""
_SINGLE = r"'\u2018\u2019\u201a"
_QUOTED = re.compile(
    rf"[\"“„«»]([^\"“”„«»]{{{SHORTEST},}})[\"“”»«]|(?<!\w)[{_SINGLE}]([^{_SINGLE}]{{{SHORTEST},}})[{_SINGLE}](?!\w)"
)


def quotations(text: str) -> list[str]:
    """In their order, without the marks; within single marks none with an apostrophe in it."""
    return [match[1] or match[2] for match in _QUOTED.finditer(text)]
