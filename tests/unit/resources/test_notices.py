"""The notices about the works of others: complete, from what is installed, with full texts."""

from __future__ import annotations

from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest

from resources.packaging import notices


def installed(folder: Path, *, files: dict[str, str], metadata: str) -> Distribution:
    """A package made up for a test."""
    about = folder / "made_up-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: made_up\nVersion: 1.0\n{metadata}\n")
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    rows = [*files, "made_up-1.0.dist-info/METADATA"]
    (about / "RECORD").write_text("".join(f"{row},,\n" for row in rows))
    return Distribution.at(about)


def test_licence_files_are_found_wherever_they_are(tmp_path: Path) -> None:
    files = {
        "made_up-1.0.dist-info/LICENSE": "first words",
        "made_up-1.0.dist-info/licenses/third_party/zlib.txt": "second words",
        "made_up/COPYING.txt": "third words",
        "made_up/licence_checker.py": "no licence",
        "made_up/readme.txt": "no licence either",
    }
    notice = notices.make_notice(installed(tmp_path, files=files, metadata="License-Expression: Zlib"))
    assert set(notice.texts) == {"first words", "second words", "third words"}
    assert "made_up 1.0\nLicence: Zlib" in str(notice)


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        ("License: GPL v3", "GPL v3"),
        ("Classifier: License :: OSI Approved :: MIT License", "MIT License"),
        ("License: BSD\n  and more", "BSD"),
        ("", "see below"),
    ],
)
def test_the_licence_in_a_few_words(tmp_path: Path, metadata: str, words: str) -> None:
    notice = notices.make_notice(installed(tmp_path, files={}, metadata=metadata))
    assert notice.licence == words
    assert "brings no licence text" in str(notice)


def test_modules_lead_to_the_packages_they_are_from() -> None:
    found = notices.find_distributions(["numpy", "PyQt5", "app", "json"])
    names = {one.metadata["Name"].lower().replace("_", "-") for one in found}
    assert names == {"numpy", "pyqt5", "pyqt5-qt5", "pyqt5-sip", "pyinstaller"}


def test_the_strict_licences_are_explained() -> None:
    assert "GPL-3.0" in notices.make_notice(distribution("PyQt5")).remark
    assert "LGPL-3.0" in notices.make_notice(distribution("PyQt5-Qt5")).remark
    assert "libde265" in notices.REMARKS["pi-heif"]


def test_the_document_lists_everything_and_holds_the_texts(tmp_path: Path) -> None:
    text = notices.write_document(
        notices.make_notices({"modules": ["numpy", "PIL"], "libraries": [str(tmp_path / "x.so")]})
    )
    for name in ("Python", "numpy", "pillow"):
        assert f"\n  {name} " in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text
    assert "Redistribution and use in source and binary forms" in text
