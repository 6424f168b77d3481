"""The family of errors a person may see: what happened, and what to do next.

UserFacing
  - WorkspaceMissing      no workspace, or a folder that is none
  - Unknown               an id, persona, phase or deal that is not in the map
  - Busy                  another process owns the index
  - BadSetting            a setting with a value that cannot be used
  - IndexMissing          a question before the first sync
  - DataUnusable          a data folder that is damaged or cannot be written
Everything else is a bug.
"""


class UserFacing(Exception):
    """`str(error)` says what happened; `remedy` says what to do next."""

    remedy = "Try again; if it stays, ask whoever runs Milepost."

    def __init__(self, what: str, remedy: str | None = None) -> None:
        super().__init__(what)
        if remedy is not None:
            self.remedy = remedy


class WorkspaceMissing(UserFacing):
    remedy = "Name a folder with --workspace DIR or MILEPOST_WORKSPACE, or make one with `milepost init DIR`."


class Unknown(UserFacing):
    remedy = "`milepost matrix` lists the personas and phases of the map."


class Busy(UserFacing):
    remedy = "Wait until it has finished, or stop it, then try again."


class BadSetting(UserFacing):
    remedy = "`milepost settings` lists every setting with its meaning."


class IndexMissing(UserFacing):
    remedy = "Run `milepost sync` first."


class DataUnusable(UserFacing):
    remedy = "Let Milepost write there, or name another data folder with MILEPOST_DATA."
