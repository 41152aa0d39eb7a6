"""The report is one valid page that needs nothing else and takes names for what they are."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from app.core.batch.journal import Journal
from app.core.batch.pictures import Pictures
from app.core.batch.plan import plan_batch
from app.core.batch.report import write_report
from tests.unit.app.core.batch.folders import PERSON, photo, run_batch

_EMPTY = {"meta", "img"}


class Page(HTMLParser):
    """Notes every element and checks that they are nested properly."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_a_page_with_everything_in_it(tmp_path: Path) -> None:
    odd = '<img src=x onerror="alert(1)">&.png'
    for name in (odd, "b.png", "sub/c.png"):
        photo(tmp_path / "in" / name)
    (tmp_path / "in" / "sub" / "c.png").write_bytes(b"no <b>picture</b>")
    run, _ = run_batch(tmp_path / "in", tmp_path / "out", PERSON)
    plan = plan_batch(tmp_path / "in", tmp_path / "out")
    with Journal(tmp_path / "out") as journal, Pictures() as pictures:
        write_report(tmp_path / "r.html", plan, journal, run.tally, pictures=pictures, seconds=2.5)
    text = (tmp_path / "r.html").read_text()
    assert text.startswith("<!DOCTYPE html>")
    page = Page()
    page.feed(text)
    page.close()
    assert page.open == []
    pictures = [attributes for tag, attributes in page.seen if tag == "img"]
    assert len(pictures) == 4
    assert all((one["src"] or "").startswith("data:image/jpeg;base64,/9j/") and one["alt"] for one in pictures)
    assert not any("onerror" in attributes or "href" in attributes for _, attributes in page.seen)
    assert not any(tag in ("script", "link") for tag, _ in page.seen)
    words = " ".join(page.words)
    for expected in (odd, "1 person removed", "not a picture", "Cleaned", "Failed", "2.5"):
        assert expected in words


def test_names_that_are_no_text_do_not_stop_it(tmp_path: Path) -> None:
    photo(tmp_path / "in" / b"\xff.png".decode(errors="surrogateescape"))
    run, _ = run_batch(tmp_path / "in", tmp_path / "out", PERSON)
    plan = plan_batch(tmp_path / "in", tmp_path / "out")
    with Journal(tmp_path / "out") as journal, Pictures() as pictures:
        write_report(tmp_path / "r.html", plan, journal, run.tally, pictures=pictures, seconds=1)
    assert "\\udcff.png" in (tmp_path / "r.html").read_text()
