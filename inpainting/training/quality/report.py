"""The benchmark's results to read and to look at: Markdown tables, contact sheets, one HTML page that shows both."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from inpainting.engine.request import Image
from inpainting.training.quality.contest import Performance
from inpainting.training.quality.pictures import make_strip
from inpainting.training.quality.scores import COLUMNS
from inpainting.training.quality.validation import Case

BucketMeans = dict[str, dict[str, float]]
"""Bucket → figure → mean."""
Means = dict[str, BucketMeans]
"""Contender → its means."""

_DIGITS: Final = {"psnr": 2, "seconds": 2, "processor_seconds": 2, "changed_outside": 0, "seam": 2, "sharpness": 2}
_ROWS: Final = 8
_CAPTION: Final = 28


def make_table(means: Means, bucket: str) -> list[list[str]]:
    """Header and one row a baseline of one bucket."""
    names = [name for name in COLUMNS if any(name in of[bucket] for of in means.values())]
    rows = [
        [baseline, *(f"{of[bucket][name]:.{_DIGITS.get(name, 4)}f}" for name in names)]
        for baseline, of in means.items()
    ]
    return [["method", *(COLUMNS[name] for name in names)], *rows]


def format_markdown(means: Means, memory: Mapping[str, int]) -> str:
    """All tables and the peak memory as Markdown."""
    parts = []
    for bucket in next(iter(means.values())):
        header, *rows = make_table(means, bucket)
        lines = [header, ["---"] * len(header), *rows]
        parts.append(f"**{bucket}**\n\n" + "\n".join("| " + " | ".join(line) + " |" for line in lines))
    return "\n\n".join([*parts, _describe_peaks(memory)])


def write_report(
    folder: Path, *, title: str, means: Means, cases: Sequence[Case], performances: Mapping[str, Performance]
) -> Path:
    """`report.html`, a sheet for each bucket and `results.json` in `folder`; returns the page."""
    folder.mkdir(parents=True, exist_ok=True)
    memory = {name: performance.peak_memory for name, performance in performances.items()}
    results: dict[str, Any] = {"title": title, "means": means, "peak_memory": memory}
    (folder / "results.json").write_text(json.dumps(results, indent=1), encoding="utf-8")
    parts = [f"<h1>{html.escape(title)}</h1>"]
    for bucket in next(iter(means.values())):
        sheet = folder / f"{bucket}.jpg"
        cv2.imwrite(str(sheet), _make_sheet(bucket, cases, performances)[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 92])
        header, *rows = make_table(means, bucket)
        lines = [_write_row(header, "th"), *(_write_row(row, "td") for row in rows)]
        parts.append(f"<h2>{bucket}</h2><table>{''.join(lines)}</table><p><img src='{sheet.name}' alt='{bucket}'></p>")
    parts.append(f"<p>{_describe_peaks(memory)}</p>")
    page = folder / "report.html"
    style = "<style>body{font-family:sans-serif}td,th{padding:2px 10px;text-align:right}</style>"
    page.write_text(f"<!doctype html><meta charset='utf-8'>{style}{''.join(parts)}", encoding="utf-8")
    return page


def _write_row(cells: Sequence[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def _make_sheet(bucket: str, cases: Sequence[Case], performances: Mapping[str, Performance]) -> Image:
    """The first cases of a bucket at 100 %: emptied, what each baseline made of it, truth."""
    numbers = [number for number, case in enumerate(cases) if case.bucket == bucket][:_ROWS]
    columns = ["hole", *performances, "truth"]
    width = cases[numbers[0]].hole.shape[1]
    captions = np.full((_CAPTION, width * len(columns), 3), 255, np.uint8)
    for place, name in enumerate(columns):
        cv2.putText(captions, name, (place * width + 8, 20), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (0, 0, 0), 1, cv2.LINE_AA)
    return np.concatenate(
        [captions, *(make_strip(cases[n], _list_composites(cases[n], n, performances)) for n in numbers)]
    )


def _list_composites(case: Case, number: int, performances: Mapping[str, Performance]) -> list[Image]:
    fills = (performance.attempts[number].filled for performance in performances.values())
    return [np.where(case.hole[..., None], filled, case.image) for filled in fills]


def _describe_peaks(memory: Mapping[str, int]) -> str:
    return "Peak memory: " + ", ".join(f"{name} {peak / 1e6:.0f} MB" for name, peak in memory.items()) + "."
