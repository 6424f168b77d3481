"""Small English of the command line, which speaks no other language."""


def plain(word: str) -> str:
    """An identifier as words: not_involved becomes not involved."""
    return word.replace("_", " ").replace("-", " ")


def count(number: int, noun: str) -> str:
    """1 asset, 2 assets"""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
