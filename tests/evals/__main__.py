"""`make eval`: every measure of quality that can be taken here; exit 1 when a floor is broken."""

import os
import sys

from tests.evals import answers, drafts, follow_ups, leave, parity, posthog, promises, search, wording


def main() -> int:
    for name in ("OPENAI_API_KEY", "MILEPOST_OPENAI_API_KEY"):
        os.environ.pop(name, None)  # the rules are measured, not a model
    every = (answers, parity, follow_ups, drafts, promises, leave, search, posthog, wording)
    held = [each.run() for each in every]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
