"""The journal of a batch survives everything but the loss of its last line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.batch.journal import JOURNAL, Entry, Journal, State
from app.core.errors import SaveError

ENTRY = Entry("a.png", State.DONE, "f", (3, 4), "a.png", (5, 6), found={"person": 2}, notes=("lost",), seconds=1.5)


def test_the_last_line_counts_now_and_later(tmp_path: Path) -> None:
    odd = Entry(os.fsdecode(b"\xff.png"), State.FAILED, sentence="“quoted”\nand more")
    with Journal(tmp_path / "new" / "folder") as journal:
        for entry in (Entry("a.png", State.SAVING), odd, ENTRY):
            journal.add(entry)
        assert journal.find_last("a.png") == ENTRY
    with Journal(tmp_path / "new" / "folder") as journal:
        assert journal.find_last("a.png") == ENTRY
        assert journal.find_last(odd.name) == odd
        assert journal.find_last("b.png") is None


@pytest.mark.parametrize("torn", [b'{"name": "b.png", "sta', b'{"name": "b.png"}', b"[1]\n", b"\x00\xff\n", b'"x"\n'])
def test_a_torn_line_costs_nothing_but_itself(tmp_path: Path, torn: bytes) -> None:
    with Journal(tmp_path) as journal:
        journal.add(ENTRY)
    with (tmp_path / JOURNAL).open("ab") as file:
        file.write(torn)
    other = Entry("c.png", State.UNTOUCHED)
    with Journal(tmp_path) as journal:
        assert journal.find_last("b.png") is None
        journal.add(other)
    with Journal(tmp_path) as journal:
        assert (journal.find_last("a.png"), journal.find_last("c.png")) == (ENTRY, other)


def test_one_run_at_a_time(tmp_path: Path) -> None:
    with Journal(tmp_path), pytest.raises(SaveError, match="Another run"), Journal(tmp_path):
        pass
    with Journal(tmp_path) as journal:
        journal.add(ENTRY)


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveError, match="could not be written"), Journal(tmp_path / "file" / "out"):
        pass
