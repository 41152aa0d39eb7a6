"""Random use of the real windows for as long as is wanted: `python -m tests.monkey --seconds 600 [--window photo]`.

Each round has a seed of its own, so a fault can be seen again: `--seed N --rounds 1`. Ends with 1 if there was one.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from PyQt5.QtCore import qInstallMessageHandler

import tests.conftest  # noqa: F401  a home of its own, no screen
from tests.monkey.run import STAGES, hunt


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60, help="how long in all")
    parser.add_argument("--seed", type=int, default=0, help="of the first round; the next ones count up")
    parser.add_argument("--rounds", type=int, help="how many rounds at most")
    parser.add_argument("--steps", type=int, default=200, help="in a round")
    parser.add_argument("--window", choices=STAGES, help="only this one; else one after the other")
    args = parser.parse_args()
    qInstallMessageHandler(lambda *message: None)
    windows = [args.window] if args.window else list(STAGES)
    played, number, faults, started = Counter[str](), 0, 0, time.monotonic()
    while time.monotonic() - started < args.seconds and number != args.rounds:
        window = windows[number % len(windows)]
        fault = hunt(window, args.seed + number, args.steps)
        played[window] += args.steps
        number += 1
        if fault:
            faults += 1
            print(fault, flush=True)
    told = ", ".join(f"{count:,} in the window for {window}" for window, count in played.items())
    print(f"{number} rounds in {time.monotonic() - started:.0f} s, steps: {told}; {faults} faults.")
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
