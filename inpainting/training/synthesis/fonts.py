"""The fonts of this machine, by what they can write, and random words in those scripts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from PIL import ImageFont

FOLDERS = (Path("/usr/share/fonts"), Path("/Library/Fonts"), Path("C:/Windows/Fonts"))
MARKERS = ("kaushan", "lobster", "dancing", "yusei", "breip", "humor", "comicneue-bold", "marker", "brush")
"""Parts of the file names of faces that look written by hand."""

BUILT_IN = ""
"""Stands for the font inside Pillow where a file is named."""

Face = ImageFont.FreeTypeFont | ImageFont.ImageFont

_SCRIPTS = {
    "latin": ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"),
    "accented": ("ABCDEFGHIJKLMNÀÉÈÜÖÇÑÅØŽŠČŘ", "abcdefghijklmnopqrstuvwxyzàéèüößçñåøžščř"),
    "digits": ("0123456789",),
    "cyrillic": ("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ", "абвгдежзиклмнопрстуфхцчшэюя"),
    "greek": ("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", "αβγδεζηθικλμνξοπρστυφχψω"),
    "kana": (
        "あいうえおかきくけこさしすせそたちつてとなにぬねの",
        "アイウエオカキクケコサシスセソタチツテトナニヌネノ",
    ),
    "han": ("日本中国大小人口山川水火木金土天地上下左右今明春夏秋冬東西南北学生先心手足目耳語文字",),
    "hangul": ("가나다라마바사아자차카타파하고노도로모보소오조초코토포호",),
}
_OFTEN = {"latin": 5.0, "accented": 2.0}
"""How much more often than another script."""


@dataclass(frozen=True)
class FontBook:
    """Font files by script; `markers` are those that look handwritten (Latin)."""

    by_script: dict[str, tuple[str, ...]]
    markers: tuple[str, ...]

    def choose(self, rng: np.random.Generator) -> tuple[str, str]:
        """A script, Latin more often than others, and the file of a font for it."""
        scripts = list(self.by_script)
        weights = np.array([_OFTEN.get(script, 1.0) for script in scripts])
        script = scripts[rng.choice(len(scripts), p=weights / weights.sum())]
        return script, str(rng.choice(self.by_script[script]))


def make_random_word(script: str, rng: np.random.Generator) -> str:
    """Letters of one script: capitals, small letters, or small ones after a capital."""
    alphabets = _SCRIPTS[script]
    count = int(rng.integers(1, 10))
    letters = list(alphabets[int(rng.integers(min(2, len(alphabets))))])
    return "".join(rng.choice(letters, count)) + str(rng.choice(["", "", "", ".", "!", "?", "…", ","]))


@cache
def load_font_book(folders: tuple[Path, ...] = FOLDERS) -> FontBook:
    """The fonts found under `folders`, and the one inside Pillow, which writes Latin."""
    files = sorted(
        str(path) for folder in folders for path in folder.rglob("*") if path.suffix in (".ttf", ".otf", ".ttc")
    )
    by_script = {script: tuple(_keep_able(files, alphabets[0][-3:])) for script, alphabets in _SCRIPTS.items()}
    for script in ("latin", "digits"):
        by_script[script] = (*by_script[script], BUILT_IN)
    markers = tuple(file for file in by_script["latin"] if any(word in Path(file).name.lower() for word in MARKERS))
    return FontBook({script: found for script, found in by_script.items() if found}, markers or by_script["latin"])


@cache
def load_font(file: str, size: int) -> Face:
    """A font of `size` px."""
    return ImageFont.load_default(size) if file == BUILT_IN else ImageFont.truetype(file, size)


def _keep_able(files: Iterable[str], letters: str) -> list[str]:
    return [file for file in files if _has(file, letters)]


def _has(file: str, letters: str) -> bool:
    """Whether a font draws each of `letters` as something of its own, and not as its box for missing ones."""
    try:
        face = load_font(file, 20)
        drawn = {bytes(face.getmask(letter)) for letter in letters}
        return len(drawn) == len(letters) and not drawn & {b"", bytes(face.getmask("\U0010fffd"))}
    except (OSError, ValueError):
        return False
