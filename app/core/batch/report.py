"""A batch as one HTML page with everything in it: before and after of each photo, and totals. Written row by row."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import Final

from app.core.batch.journal import Entry, Journal, State
from app.core.batch.pictures import Pictures
from app.core.batch.plan import Plan
from app.core.batch.result_paths import resolve_result_path
from app.core.batch.run import Tally
from app.core.imageio.atomic import open_atomically
from app.core.jobs.cleaning import describe_counts

_WORDS: Final = {
    State.DONE: "Cleaned",
    State.UNTOUCHED: "Nothing to remove",
    State.SKIPPED: "Skipped",
    State.FAILED: "Failed",
    State.SAVING: "Broken off",
}

_STYLE: Final = """
:root { color-scheme: light dark; --page: #f3f4f6; --card: #ffffff; --line: #d5d9df; --text: #1b1e23; --muted: #5c6370;
  --bad: #b3261e; --good: #1b7f4b; }
@media (prefers-color-scheme: dark) { :root { --page: #1d1f23; --card: #25282d; --line: #3a3e46; --text: #e8eaed;
  --muted: #a3a9b3; --bad: #ff7a70; --good: #4cc38a; } }
body { margin: 0 auto; max-width: 75rem; padding: 2rem 1.5rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
p { margin: 0 0 1.5rem; color: var(--muted); overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 0 1.5rem; }
dl div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .5rem 1rem; }
dt { color: var(--muted); font-size: .85em; }
dd { margin: 0; font-size: 1.25rem; font-weight: 600; }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
th, td { padding: .6rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--muted); font-weight: 600; }
td { overflow-wrap: anywhere; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
img { display: block; max-width: 224px; border-radius: 4px; }
.done { color: var(--good); } .failed, .saving { color: var(--bad); } .skipped, .untouched { color: var(--muted); }
.note { color: var(--muted); font-size: .9em; }
"""


def write_report(path: Path, plan: Plan, journal: Journal, tally: Tally, *, pictures: Pictures, seconds: float) -> None:
    """The page on all photos of the plan that ended, at `path`. Raises `SaveError`."""
    entries = (entry for item in plan.items if (entry := journal.find_last(item.name)) is not None)
    rows = ((entry, *_get_pictures(entry, plan, pictures)) for entry in entries)
    with open_atomically(path) as file:
        for part in _write_page(plan, rows, tally, seconds):
            file.write(part.encode(errors="backslashreplace"))


def _get_pictures(entry: Entry, plan: Plan, pictures: Pictures) -> tuple[bytes, bytes]:
    result = None
    with suppress(OSError):
        result = resolve_result_path(plan.target, entry.result) if entry.result and entry.state is State.DONE else None
    return pictures.read(entry.name, plan.source / entry.name, result)


def _write_page(plan: Plan, rows: Iterable[tuple[Entry, bytes, bytes]], tally: Tally, seconds: float) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>Cleanplate: {escape(plan.source.name)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    yield f"<h1>Photos in {escape(plan.source.name)}</h1>\n"
    yield f"<p>From {escape(str(plan.source))} to {escape(str(plan.target))}</p>\n<dl>\n"
    for words, figure in _list_figures(plan, tally, seconds):
        yield f"<div><dt>{words}</dt><dd>{figure}</dd></div>\n"
    yield "</dl>\n<table>\n<thead>\n<tr>"
    for heading in ("Photo", "Before", "After", "What became of it", "Seconds", "Pixels changed outside"):
        yield f'<th scope="col">{heading}</th>'
    yield "</tr>\n</thead>\n<tbody>\n"
    yield from (_write_row(*row) for row in rows)
    yield "</tbody>\n</table>\n</body>\n</html>\n"


def _list_figures(plan: Plan, tally: Tally, seconds: float) -> Iterator[tuple[str, str]]:
    yield "Photos", f"{len(plan.items):,}"
    for state, count in tally.count_endings().items():
        yield _WORDS[State(state)], f"{count:,}"
    missing = len(plan.items) - tally.files.total()
    if missing:
        yield "Still to do", f"{missing:,}"
    yield "Seconds", f"{seconds:,.1f}"


def _write_row(entry: Entry, before: bytes, after: bytes) -> str:
    cells = (
        f'<th scope="row">{escape(entry.name)}</th>',
        f"<td>{_write_picture(before, f'{entry.name} before')}</td>",
        f"<td>{_write_picture(after, f'{entry.name} after')}</td>",
        f"<td>{''.join(_describe(entry))}</td>",
        f'<td class="number">{entry.seconds:.2f}</td>',
        f'<td class="number">{entry.changed_outside if entry.state is State.DONE else "–"}</td>',
    )
    return f"<tr>{''.join(cells)}</tr>\n"


def _write_picture(jpeg: bytes, words: str) -> str:
    data = base64.b64encode(jpeg).decode()
    return f'<img alt="{escape(words)}" src="data:image/jpeg;base64,{data}">' if jpeg else "–"


def _describe(entry: Entry) -> Iterator[str]:
    yield f'<strong class="{entry.state}">{_WORDS[entry.state]}</strong>'
    found = f"{describe_counts(entry.found)} removed" if entry.found else ""
    for sentence in (found, entry.sentence):
        if sentence:
            yield f"<div>{escape(sentence)}</div>"
    for note in entry.notes:
        yield f'<div class="note">{escape(note)}</div>'
