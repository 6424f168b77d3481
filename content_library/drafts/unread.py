"""A file that is no draft, and why: raised by the readers, told as a `Problem` by `read_draft`."""

LEAVE_OUT = "Attach the one piece that is to be checked."


class NotRead(Exception):
    """`str` says what is wrong with the file, without its name; `remedy` what to do; `code` the same for other languages."""

    def __init__(self, what: str, remedy: str, line: int | None = None, code: str = "damaged") -> None:
        super().__init__(what)
        self.remedy = remedy
        self.line = line
        self.code = code
