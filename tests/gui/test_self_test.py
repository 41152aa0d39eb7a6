"""The self-test: passes here with the real networks, and fails when what it proves is not so."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.cli import main
from models.errors import WeightsError
from tests.fakes import FakeDetector, FakeFiller

NAMES = ["weights", "window", "opening", "removal", "saving", "finding", "network"]


@pytest.fixture(autouse=True)
def _restored_logging() -> Iterator[None]:
    yield
    logging.basicConfig(level=logging.WARNING, force=True)


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Quick parts in the place of the networks: green fills, nothing found."""
    monkeypatch.setattr("app.core.jobs.model_cache.load_filler", lambda *_, **__: FakeFiller())
    monkeypatch.setattr("app.core.jobs.model_cache.load_detector", lambda device: FakeDetector(()))
    return monkeypatch


def report(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, object]]:
    """The checks of the last line, by name."""
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last["passed"] is all(check["passed"] for check in last["checks"])
    return {check["name"]: check for check in last["checks"]}


def test_the_program_passes_its_own_test(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--self-test", "--json"]) == 0
    text = capsys.readouterr().out
    *lines, last = text.splitlines()
    found = json.loads(last)
    assert found["passed"] is True
    assert [check["name"] for check in found["checks"]] == NAMES
    assert [line.split()[0] for line in lines[: len(NAMES)]] == ["ok"] * len(NAMES)
    assert {"cleanplate", "Qt", "torch"} <= set(found["versions"])
    figures = {check["name"]: check["figures"] for check in found["checks"]}
    assert figures["removal"]["changed_outside"] == 0
    assert figures["finding"]["instances"] >= 1
    assert figures["network"] == {"attempts": [], "open_sockets": 0}


def test_a_wrong_fill_and_a_blind_detector_fail(
    qtbot: QtBot, fakes: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--self-test", "--json"]) == 1
    checks = report(capsys)
    assert {name for name, check in checks.items() if not check["passed"]} == {"removal", "finding"}


def test_what_the_window_says_is_why_a_check_failed(
    qtbot: QtBot, fakes: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(device: str) -> FakeDetector:
        raise WeightsError("The weights “segmenter” are not there.")

    fakes.setattr("app.core.jobs.model_cache.load_detector", missing)
    assert main(["--self-test", "--json"]) == 1
    assert report(capsys)["finding"]["words"] == "The weights “segmenter” are not there."


def test_without_a_window_the_rest_is_told_as_failed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("no toolkit")

    monkeypatch.setattr("app.bootstrap.build_workbench", broken)
    assert main(["--self-test", "--json"]) == 1
    checks = report(capsys)
    assert "no toolkit" in str(checks["window"]["words"])
    assert checks["removal"]["words"] == "There is no window to try this in."
    assert checks["weights"]["passed"] is True


def test_a_connection_during_the_test_fails_it(
    qtbot: QtBot, fakes: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def calling_home() -> object:
        import socket

        return socket.create_connection(("127.0.0.1", 9))

    fakes.setattr("app.selftest.run.check_weights", calling_home)
    assert main(["--self-test", "--json"]) == 1
    checks = report(capsys)
    assert checks["network"]["passed"] is False
    assert checks["weights"]["passed"] is False


def test_json_alone_is_asked_wrongly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json"]) == 2
    assert "--self-test" in capsys.readouterr().err
