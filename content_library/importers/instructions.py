"""Sentences in an asset that try to give orders to whoever processes it.

Milepost never obeys what it reads; this only tells the owner that somebody put it there. The patterns are the openings
such orders share: cancelling earlier orders, addressing the machine, posing as its system message, and asking it to
reveal or hide something.
"""

import re

ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:previous|prior|earlier|above|all|your)\b[^.\n]{0,30}"
    r"\b(?:instructions?|prompts?|rules|directions|guidelines)\b"
    r"|\b(?:system|hidden)\s+(?:note|message|prompt|instruction)s?\s+(?:to|for)\b"
    r"|\b(?:note|message|instructions?)\s+(?:to|for)\s+(?:the\s+)?(?:AI|LLM|chat ?bots?|language models?)\b"
    r"|\b(?:reveal|print|repeat|show)\b[^.\n]{0,30}\b(?:system prompt|your instructions|hidden prompt)\b"
    r"|\byou are (?:now|no longer) (?:an? )?(?:AI|assistant|chat ?bot|language model)\b"
    r"|\bdo not (?:tell|mention|reveal)\b[^.\n]{0,40}\bto the user\b|<\|im_start\|>|<\|system\|>|\[/?INST\]",
    re.IGNORECASE,
)


def order_in(text: str) -> tuple[int, str] | None:
    """Line (from 1) and words of the first such sentence, or None."""
    found = ORDERS.search(text)
    return None if found is None else (text.count("\n", 0, found.start()) + 1, found.group())
