"""Languages: the right one by default, English where there is none, sentences filled in after translation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PyQt5.QtCore import QLocale
from PyQt5.QtWidgets import QApplication

from app.core.languages import LANGUAGES, Languages, choose_language, translate_text
from models.sentences import Sentence


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    languages = Languages(qapp)
    yield languages
    languages.release()


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "en-GB"], "de"),
        (["es_MX"], "es"),
        (["fr-FR", "cs-CZ", "en"], "cs"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["zh-Hant-TW", "ru-RU"], "ru"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_first_language_that_there_is(wanted: list[str], language: str) -> None:
    assert choose_language("system", wanted) == language


def test_a_language_that_there_is_not_is_english() -> None:
    assert choose_language("tlh", ["de"]) == "en"


def test_every_language_can_be_chosen() -> None:
    assert [choose_language(code, ["xx"]) for code in LANGUAGES] == list(LANGUAGES)


def test_a_text_and_a_sentence_are_translated_and_filled(languages: Languages) -> None:
    languages.use("de")
    assert translate_text("Remove") == "Entfernen"
    assert translate_text(Sentence("“{path}” is empty.", path="/x {y}.png")) == "„/x {y}.png“ ist leer."


def test_a_part_of_a_sentence_is_translated_with_it(languages: Languages) -> None:
    languages.use("es")
    sentence = Sentence("“{path}” could not be saved: {reason}.", path="a", reason=Sentence("the disk is full"))
    assert translate_text(sentence) == "No se pudo guardar «a»: el disco está lleno."


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("en", 1, "holds 1 picture;"),
        ("ru", 1, "1 изображение;"),
        ("ru", 3, "3 изображения;"),
        ("ru", 11, "11 изображений;"),
        ("ru", 21, "21 изображение;"),
        ("cs", 4, "4 obrázky;"),
        ("cs", 5, "5 obrázků;"),
        ("zh_CN", 2, "2 张图片"),
    ],
)
def test_plurals(languages: Languages, language: str, number: int, words: str) -> None:
    languages.use(language)
    note = Sentence("The file holds %n pictures; only the first is opened.", n=number)
    assert words in translate_text(note)


def test_numbers_are_written_as_there(languages: Languages) -> None:
    languages.use("de")
    assert QLocale().toString(0.5, "f", 1) == "0,5"
    most = Sentence("“{path}” is too large: pictures of up to {most} megapixels can be opened.", path="a", most=20_000)
    assert "20.000" in translate_text(most)


def test_what_nobody_translated_stays_english(languages: Languages) -> None:
    languages.use("ru")
    assert translate_text("No such text at all") == "No such text at all"


def test_texts_of_the_toolkit_are_translated_too(languages: Languages, qapp: QApplication) -> None:
    languages.use("cs")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Zrušit"
    assert qapp.translate("QPlatformTheme", "Discard") != "Discard"


def test_going_back_to_english(languages: Languages) -> None:
    languages.use("de")
    languages.use("en")
    assert translate_text("Remove") == "Remove"
