"""`make bench`: speed and memory as ratios and bounds of one run; exit 1 when one is missed."""

import sys

from tests.benchmarks import asking, briefs, orders, rules, search, slack, sync


def main() -> int:
    held = [asking.run(), sync.run(), orders.run(), rules.run(), briefs.run(), slack.run(), search.run()]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
