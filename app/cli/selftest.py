"""`cleanplate --self-test`: does the checks and prints a line for each. The checks themselves are in `app.selftest`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from app.cli.output import print_json, tell

if TYPE_CHECKING:
    from app.selftest.checks import Check

_TESTS: Final = "app.selftest.run"
"""Opens a window, so it is imported only when asked for."""


def run(*, as_json: bool = False) -> int:
    """0 when all checks passed, else 1; with `as_json` the last line is one JSON object."""
    tests = import_module(_TESTS)
    checks: list[Check] = tests.run_self_test(_print_check)
    stands_on: dict[str, str] = tests.list_versions()
    tell(", ".join(f"{name} {version}" for name, version in stands_on.items()))
    passed = all(check.passed for check in checks)
    seconds = round(sum(check.seconds for check in checks), 3)
    tell(f"{_describe_ending(checks)} {seconds:.1f} s.")
    if as_json:
        in_json = [check.describe_in_json() for check in checks]
        print_json({"passed": passed, "seconds": seconds, "versions": stands_on, "checks": in_json})
    return 0 if passed else 1


def _print_check(check: Check) -> None:
    tell(f"{'ok' if check.passed else 'FAILED':6} {check.seconds:6.2f} s  {check.name:8} {check.words}")


def _describe_ending(checks: list[Check]) -> str:
    failed = [check.name for check in checks if not check.passed]
    return f"Failed: {', '.join(failed)};" if failed else f"All {len(checks)} checks passed;"
