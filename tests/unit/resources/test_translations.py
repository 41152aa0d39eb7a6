"""The translations: up to date with the sources, complete, with the right forms and placeholders, and compiled.

Needs no Qt tools: the sources are read, not run. `make translations` puts everything right but the words themselves.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PyQt5.QtCore import QTranslator

from app.core.languages import CONTEXT, LANGUAGES
from resources import find_folder
from resources.translating import catalogue
from resources.translating.harvest import Harvest, Message, harvest

ADVICE = "run `make translations` and translate what it lists (docs/translating.md)"
GUIDE = (Path(__file__).parents[3] / "docs" / "translating.md").read_text("utf-8")
COLUMNS = {"cs": "Czech", "de": "German", "es": "Spanish", "ru": "Russian", "zh_CN": "Chinese"}
"""The columns of the table of words, in order."""
QUOTES = {"en": "“”", "cs": "„“", "de": "„“", "es": "«»", "ru": "«»", "zh_CN": "“”"}
START = dict.fromkeys(QUOTES, r"\b") | {"zh_CN": ""}
"""What a word begins with; Chinese has no spaces between them."""
HAN = "[\u4e00-\u9fff]"
PLACEHOLDER = re.compile(r"\{\w*\}|%n")


@pytest.fixture(scope="module")
def found() -> Harvest:
    return harvest()


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def words_of(language: str) -> catalogue.Catalogue:
    return catalogue.read(catalogue.locate(language, find_folder("i18n")))


def test_every_text_can_be_translated(found: Harvest) -> None:
    assert found.complaints == [], "use a template and values instead (docs/translating.md)"


def test_there_is_a_file_for_every_language() -> None:
    assert set(catalogue.PLURALS) == set(LANGUAGES)
    assert {path.stem for path in find_folder("i18n").glob("*.ts")} == {f"cleanplate_{code}" for code in LANGUAGES}
    assert catalogue.CONTEXT == CONTEXT


def test_the_texts_are_those_of_the_sources(found: Harvest, language: str) -> None:
    wanted = set(catalogue.choose_relevant(language, list(found.messages)))
    there = set(words_of(language).forms)
    assert sorted(message.text for message in wanted - there) == [], f"new in the sources; {ADVICE}"
    assert sorted(message.text for message in there - wanted) == [], f"gone from the sources; {ADVICE}"


def test_every_text_is_translated(language: str) -> None:
    words = words_of(language)
    assert [message.text for message in words.list_missing(list(words.forms))] == [], ADVICE


def test_placeholders_are_the_same(language: str) -> None:
    for message, forms in words_of(language).forms.items():
        for form in forms:
            assert Counter(PLACEHOLDER.findall(form)) == Counter(PLACEHOLDER.findall(message.text)), form


def test_every_number_has_its_form(language: str) -> None:
    for message, forms in words_of(language).forms.items():
        assert len(forms) == (catalogue.PLURALS[language] if message.numerus else 1), message.text


def test_mnemonics_dots_and_spaces_are_kept(language: str) -> None:
    for message, forms in words_of(language).forms.items():
        for form in forms:
            assert form.count("&") == message.text.count("&"), form
            assert form.endswith("…") == message.text.endswith("…"), form
            assert form.startswith(" ") == message.text.startswith(" "), form


def test_the_words_are_those_of_the_table(language: str) -> None:
    """One thing has one name: docs/translating.md says which."""
    wrong, table = [], table_of_words(language)
    for message, forms in words_of(language).forms.items():
        for english, stems in table.items():
            if re.search(rf"\b{english}s?\b", read_words(message.text)):
                wrong += [(english, form) for form in forms if not any(stem in read_words(form) for stem in stems)]
    assert not wrong


def test_words_that_were_given_up_do_not_come_back(language: str) -> None:
    given_up = find_given_up_words(language)
    for forms in words_of(language).forms.values():
        for form in forms:
            assert not [word for word in given_up if re.search(rf"{START[language]}{word}", read_words(form))], form


def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    opening, closing = QUOTES[language]
    for message, forms in words_of(language).forms.items():
        for form in forms:
            others = set(form) & (set("\"'‘„“”«»") - {opening, closing})
            assert not others, form
            assert form.count(opening) == form.count(closing) >= message.text.count("“"), form


def test_english_has_no_typewriter_marks(found: Harvest) -> None:
    assert [one.text for one in found.messages if {"'", '"'} & set(one.text) or "..." in one.text] == []
    assert [one.text for one in found.messages if re.search(r"\bshall\b", one.text)] == [], "say should, or is to be"


def test_spaces_are_those_of_the_language(language: str) -> None:
    for message, forms in words_of(language).forms.items():
        for form in forms:
            assert "  " not in form or "  " in message.text, form
            assert not re.search(r"\s[,;:!?»]|«\s|[\d}] %(?!n)", form), form
            assert form.rstrip() == form or message.text.rstrip() != message.text, form
            if language == "zh_CN":
                assert not re.search(rf"{HAN}[,;:!?(){{A-Za-z0-9]|[A-Za-z0-9}}]{HAN}", re.sub(r"\(&.\)", "", form)), (
                    form
                )


def table_of_words(language: str) -> dict[str, list[str]]:
    """English → the stems of which one has to be in the translation; in English nothing."""
    rows = re.findall(r"^\| ([a-z]+) \|(.+)\|$", GUIDE, re.MULTILINE)
    assert len(rows) > 20
    column = COLUMNS.get(language)
    if column is None:
        return {}
    cells = {english: rest.split("|")[list(COLUMNS).index(language)] for english, rest in rows}
    return {
        english: [word.strip().split("-")[0].lower() for word in cell.split(",")] for english, cell in cells.items()
    }


def find_given_up_words(language: str) -> list[str]:
    [paragraph] = re.findall(r"^Said no more.+?\n\n", GUIDE, re.MULTILINE | re.DOTALL)
    if language not in COLUMNS:
        return []
    [words] = re.findall(rf"{COLUMNS[language]} \*([^*]+)\*", paragraph)
    return [re.sub(r"\s+", " ", word.strip()).rstrip("-").lower() for word in words.split(",")]


def read_words(text: str) -> str:
    """What is read, in small letters: without placeholders and mnemonics."""
    return PLACEHOLDER.sub("", text.replace("&", "")).lower()


def test_what_is_compiled_is_what_is_written(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"cleanplate_{language}", str(find_folder("i18n")))
    for message, forms in words_of(language).forms.items():
        numbers = range(125) if message.numerus else [-1]
        said = {translator.translate(CONTEXT.encode(), message.text.encode(), None, number) for number in numbers}
        assert said == set(forms), f"{message.text}: {ADVICE}"


SOURCE = """
class Thing(QObject):
    def show(self):
        self.tr("Plain")
        self.tr("Other meaning", "comment")
        self.tr("%n things", "", count)
        words = "By name"
        self.tr(words)
        words = "By name, again"
        raise OddError(words, path=path)

    def bad(self, text):
        self.tr(f"{count} put together")
        self.tr("one" + text)
        raise OddError(f"“{path}” is odd.")

    def handed_on(self, text):
        return QCoreApplication.translate("Thing", text), painter.translate(x, y)

LABEL = _("A label")
NOTE = Sentence("%n notes in {place}", n=3, place="x")

class OddError(CleanplateError): ...
"""


def test_the_sources_are_read_for_every_way_to_say_something(tmp_path: Path) -> None:
    (tmp_path / "app" / "cli").mkdir(parents=True)
    (tmp_path / "app" / "thing.py").write_text(SOURCE, "utf-8")
    (tmp_path / "app" / "cli" / "other.py").write_text('raise OddError("English only")', "utf-8")
    read = harvest(tmp_path)
    assert set(read.messages) == {
        Message("Plain"),
        Message("Other meaning", "comment"),
        Message("%n things", "", numerus=True),
        Message("By name"),
        Message("By name, again"),
        Message("A label"),
        Message("%n notes in {place}", "", numerus=True),
    }
    assert [complaint.split(":")[1] for complaint in read.complaints] == ["13", "14", "15"]


def test_a_file_is_written_as_it_is_read(tmp_path: Path) -> None:
    path = catalogue.locate("ru", tmp_path)
    plain, many, new = Message("a <b> & “c”"), Message("%n d", "", numerus=True), Message("e", "f")
    before = catalogue.Catalogue("ru", {plain: ("я",), many: ("%n а", "%n б", "%n в"), new: ("",)})
    catalogue.write(before, path, {plain: ["x.py"], many: ["x.py", "y.py"], new: []})
    after = catalogue.read(path)
    assert after == before
    assert after.list_missing([plain, many, new]) == [new]
    assert 'type="unfinished"' in path.read_text("utf-8")


def test_what_is_not_in_the_sources_any_more_is_dropped_and_the_rest_is_kept() -> None:
    before = catalogue.Catalogue("cs", {Message("old"): ("staré",), Message("kept"): ("nechané",)})
    after = before.updated([Message("kept"), Message("%n new", "", numerus=True)])
    assert after.forms == {Message("kept"): ("nechané",), Message("%n new", "", numerus=True): ("", "", "")}
