"""`make eval`: every measure of quality that can be taken here; exit 1 when a floor is broken."""

import sys

from tests.evals import answers, posthog, search


def main() -> int:
    held = [answers.run(), search.run(), posthog.run()]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
