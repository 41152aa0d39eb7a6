"""The window in every language, changed while it is on screen: no word is left behind, nothing is cut off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PyQt5.QtCore import QEvent, QLocale, QPoint, QRect, Qt
from PyQt5.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAction,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.languages import LANGUAGES, translate_text
from app.core.notices import Notice
from app.ui.dialogs.about import About
from app.ui.dialogs.crash import CrashDialog
from app.ui.dialogs.settings import SettingsDialog
from app.ui.dialogs.shortcuts import ShortcutList
from app.ui.main_window import MainWindow
from app.ui.video.tracks import TrackPanel
from app.ui.video.view import FrameTool
from app.ui.widgets.path_label import PathLabel
from models.sentences import Sentence
from tests.fakes import FakeDetector, found
from tests.gui.batches import folder, looked_at
from tests.gui.videos import clip, opened
from tests.gui.window import drag, trigger, until

__all__ = ["clip", "folder"]

OTHERS = [code for code in LANGUAGES if code != "en"]
SMALL_SCREEN = (960, 500)
"""What a screen of 1920 × 1080 pixels has room for at 200 %."""
CARD_EDGE = 4
"""What a card keeps free at each side of its words."""
SAME = {
    *("Cleanplate", "Original", "Graffiti", "Text", "Animal", "Person", "Status", "Position", "Lasso", "Hand", "Zoom"),
    *("Texto", "Objekt", "photo.png", "Ctrl", "Alt", "Esc", "Return", "Enter"),
}
"""What is the same word in some of the languages, or a name."""


def speak(window: MainWindow, language: str) -> None:
    window.settings.change(language=language)
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    for _ in range(3):
        QApplication.processEvents()  # layouts in layouts: the panel makes room first, then the bar takes it


def words_of(top: QWidget) -> set[str]:
    """Every word a person can read, hear or be shown in a hint."""
    words = {top.windowTitle()}
    for widget in [top, *top.findChildren(QWidget)]:
        words |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.statusTip()}
        if isinstance(widget, QLabel | QAbstractButton):
            words.add(widget.text())
        if isinstance(widget, QComboBox):
            words |= {widget.itemText(index) for index in range(widget.count())}
        if isinstance(widget, QSpinBox):
            words |= {widget.suffix(), widget.specialValueText()}
        if isinstance(widget, QMenu):
            words.add(widget.title())
        if isinstance(widget, QAbstractItemView):
            words |= set(rows_of(widget))
    for action in top.findChildren(QAction):
        words |= {action.text(), action.iconText(), action.toolTip(), action.statusTip(), action.whatsThis()}
    return {word for word in words if any(letter.isalpha() for letter in word)}


def rows_of(view: QAbstractItemView) -> Iterator[str]:
    """What the rows of a list say, to eyes and to ears."""
    rows = view.model()
    for number in range(rows.rowCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield rows.index(number, 0).data(role) or ""


@pytest.fixture
def busy_window(
    bench: Workbench, window: MainWindow, detector: FakeDetector, qtbot: QtBot
) -> Iterator[tuple[MainWindow, list[QWidget]]]:
    """The window with an edit, a selection, findings and a message, and every dialog beside it."""
    detector.instances = (found("vehicle"), found("shadow"))
    drag(window, (40, 40), (60, 40))
    trigger(window, "remove")
    until(qtbot, lambda: bool(bench.window.panel.edits.rows.count()))
    drag(window, (100, 100), (140, 100))
    trigger(window, "detect")
    until(qtbot, lambda: bool(bench.proposals.shown))
    bench.editor.noticed.emit(Notice(Sentence("“{path}” is empty.", path="photo.png")))
    trigger(window, "settings")
    dialogs: list[QWidget] = [ShortcutList(window), About(window), CrashDialog("photo.png", window)]
    dialogs += window.findChildren(SettingsDialog)
    yield window, dialogs
    for dialog in dialogs:
        dialog.close()
    speak(window, "en")


def test_every_word_changes_and_changes_back(busy_window: tuple[MainWindow, list[QWidget]]) -> None:
    window, dialogs = busy_window
    tops = [window, *dialogs]
    speak(window, "en")
    english = [words_of(top) for top in tops]
    for language in OTHERS:
        speak(window, language)
        for top, before in zip(tops, english, strict=True):
            left = {word for word in before & words_of(top) if not any(name in word for name in SAME)}
            assert left <= set(LANGUAGES.values()) | key_names(), f"{type(top).__name__} still says in {language}"
    speak(window, "en")
    assert [words_of(top) for top in tops] == english


def key_names() -> set[str]:
    """Keys and units are the same everywhere."""
    keys = {chr(code) for code in range(ord("A"), ord("Z") + 1)} | {f"F{number}" for number in range(1, 13)}
    return keys | {f"Shift+{key}" for key in keys} | {" MB", " px", "PgUp", "PgDown"}


def test_the_batch_window_changes_too(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    (folder / "broken.png").write_bytes(b"no picture")
    window = looked_at(bench, folder, qtbot)
    english = words_of(window)
    for language in OTHERS:
        speak(bench.window, language)
        left = english & words_of(window)
        assert not {word for word in left if not any(part in word for part in (*SAME, "/", ".png"))}, language
    speak(bench.window, "de")
    assert window.words.text().startswith("6 Objekte in 3 von 4 Fotos gefunden.")
    window.sheet.setCurrentIndex(window.sheet.rows.index(2))
    assert any("ist kein Bild, das geöffnet werden kann" in words for words in words_of(window.panel))
    window.filters.buttons["vehicle"].click()
    assert window.words.text() == "3 Objekte werden aus 3 von 4 Fotos entfernt."


def test_no_mnemonic_is_given_twice_in_the_batch_window(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    window = looked_at(bench, folder, qtbot)
    for language in LANGUAGES:
        speak(bench.window, language)
        texts = [button.text() for button in window.findChildren(QPushButton)] + [translate_text("&Go on")]
        assert len(set(map(mnemonic, texts))) == len(texts) == 7, (language, texts)


def test_no_mnemonic_is_given_twice_in_the_video_window(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window = opened(bench, clip, qtbot)
    for language in LANGUAGES:
        speak(bench.window, language)
        texts = [button.text() for button in window.findChildren(QPushButton) if "&" in button.text()]
        assert len(set(map(mnemonic, texts))) == len(texts) == 7, (language, texts)


def test_no_mnemonic_is_given_twice(busy_window: tuple[MainWindow, list[QWidget]]) -> None:
    window, dialogs = busy_window
    bar, settings = window.menuBar(), dialogs[-1]
    doubles = []
    for language in LANGUAGES:
        speak(window, language)
        menus = [bar.actions(), *(menu.actions() for menu in bar.findChildren(QMenu))]
        places = [[action.text() for action in actions if not action.isSeparator()] for actions in menus]
        places.append([label.text() for label in settings.findChildren(QLabel) if label.buddy() is not None])
        for texts in places:
            letters = Counter(map(mnemonic, texts))
            doubles += [(language, text) for text in texts if letters[mnemonic(text)] > 1]
    assert not doubles, doubles


def mnemonic(text: str) -> str:
    return text[text.index("&") + 1].upper()


def test_nothing_in_the_panel_is_cut_off(busy_window: tuple[MainWindow, list[QWidget]], qtbot: QtBot) -> None:
    window, _ = busy_window
    [area] = [one for one in window.panel.findChildren(QScrollArea) if one.widget().objectName() == "panelBody"]
    buttons = [button for button in window.panel.findChildren(QToolButton) if button.isVisible()]
    for language in LANGUAGES:
        speak(window, language)
        until(qtbot, lambda: area.widget().width() <= area.viewport().width())
        until(qtbot, lambda: all(words_width(box) + 30 <= box.width() for box in window.panel.findChildren(QComboBox)))
        until(qtbot, lambda: all(button.width() >= button.minimumSizeHint().width() for button in buttons))


@pytest.mark.parametrize("size", [(700, 420), (1000, 760)])
def test_nothing_on_the_start_page_is_cut_off(
    bench: Workbench, tmp_path: Path, size: tuple[int, int], qtbot: QtBot
) -> None:
    bench.window.settings.change(recent=tuple(tmp_path / f"{number}.png" for number in range(4)))
    bench.window.resize(*size)
    page = bench.window.welcome
    [title] = [label for label in page.findChildren(QLabel) if label.objectName() == "welcomeTitle"]
    for language in LANGUAGES:
        speak(bench.window, language)
        until(qtbot, lambda: page.widget().width() <= page.viewport().width())
        until(qtbot, lambda: title.heightForWidth(title.width()) <= title.height())
        for card in page.cards.values():
            lines = card.text().split("\n")
            assert max(map(card.fontMetrics().horizontalAdvance, lines)) <= card.width() - 2 * CARD_EDGE, language


def test_the_bar_of_the_tool_is_one_row_in_every_language(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 760)
    trigger(window, "brush")
    for language in LANGUAGES:
        speak(window, language)
        until(qtbot, lambda: window.options.height() < 2 * window.options.brush.sizeHint().height())


def test_nothing_of_the_tool_is_cut_off_in_the_narrowest_window(window: MainWindow, qtbot: QtBot) -> None:
    options, number = window.options, window.options.brush.number
    [name] = [label for label in options.findChildren(QLabel) if label.objectName() == "heading"]
    window.toolbox.set_size(number.maximum())
    for language in LANGUAGES:
        speak(window, language)
        window.resize(window.minimumSizeHint())
        for tool in ("where_from", "select", "heal", "brush"):
            trigger(window, tool)
            qtbot.wait(10)
            if name.isVisible():
                assert name.fontMetrics().horizontalAdvance(name.text()) <= name.width(), (language, tool)
                assert options.rect().contains(name.geometry()), (language, tool)
        line = number.lineEdit()
        assert options.brush.rect().contains(number.geometry()), language
        assert line.fontMetrics().horizontalAdvance(line.text()) <= line.contentsRect().width(), language


def test_what_to_look_for_in_a_video_is_not_cut_off(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window = opened(bench, clip, qtbot)
    [panel] = window.findChildren(TrackPanel)
    for language in LANGUAGES:
        speak(bench.window, language)
        until(qtbot, lambda: all(one.width() >= one.sizeHint().width() for one in panel.classes.values()))


def test_a_clip_finds_room_on_a_small_screen_in_every_language(bench: Workbench, clip: Path, qtbot: QtBot) -> None:
    window = opened(bench, clip, qtbot)
    window.controls.choose(FrameTool.CAPTIONS)
    for language in LANGUAGES:
        speak(bench.window, language)
        window.resize(*SMALL_SCREEN)
        qtbot.wait(50)
        assert window.width() == SMALL_SCREEN[0], language
        parts = [one for one in window.controls.findChildren(QWidget) if one.isVisible() and one.focusPolicy()]
        places = [QRect(one.mapTo(window, QPoint()), one.size()) for one in parts if not one.parent().focusPolicy()]
        assert all(window.rect().contains(place) for place in places), language
        assert not any(one.intersects(other) for one, other in combinations(places, 2)), language


def test_what_goes_is_listed_with_the_comma_of_the_language(busy_window: tuple[MainWindow, list[QWidget]]) -> None:
    window, _ = busy_window
    for language, words in {
        "en": "1 thing ticked, ",
        "cs": "1 objekt zaškrtnut, ",
        "zh_CN": "已勾选 1 个对象，",
    }.items():
        speak(window, language)
        assert any(label.text().startswith(words) for label in window.panel.findChildren(QLabel)), language


def test_nothing_in_the_settings_is_cut_off(busy_window: tuple[MainWindow, list[QWidget]], qtbot: QtBot) -> None:
    window, dialogs = busy_window
    [area] = dialogs[-1].findChildren(QScrollArea)
    for language in LANGUAGES:
        speak(window, language)
        until(qtbot, lambda: area.widget().width() <= area.viewport().width())


def test_paths_in_the_batch_window_are_shortened_to_their_room(bench: Workbench, folder: Path, qtbot: QtBot) -> None:
    window = looked_at(bench, folder, qtbot)
    for language, width in (("ru", 1), ("de", 2000), ("en", 900)):
        speak(bench.window, language)
        window.resize(width, 600)
        qtbot.wait(50)
        labels = window.findChildren(PathLabel)
        assert [label.toolTip() for label in labels] == [str(folder), f"{folder}-clean"]
        for label in labels:
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


def words_width(box: QComboBox) -> int:
    return max(box.fontMetrics().horizontalAdvance(box.itemText(index)) for index in range(box.count()))


def test_numbers_are_written_as_in_the_language(busy_window: tuple[MainWindow, list[QWidget]]) -> None:
    window, _ = busy_window
    speak(window, "de")
    said = {label.text() for label in window.status.findChildren(QLabel)}
    assert any("," in words and words.endswith("% ausgewählt") for words in said)
    assert window.locale().decimalPoint() == QLocale("de").decimalPoint()


def test_a_message_on_screen_changes_too(busy_window: tuple[MainWindow, list[QWidget]]) -> None:
    window, _ = busy_window
    speak(window, "cs")
    assert "„photo.png“ je prázdný." in {label.text() for label in window.alerts.findChildren(QLabel)}


def test_the_language_is_there_from_the_start_of_the_next_window(bench: Workbench) -> None:
    bench.window.settings.change(language="es")
    assert bench.languages.current == "es"
    assert bench.window.settings.now.language == "es"


def test_removing_the_language_leaves_english(bench: Workbench) -> None:
    speak(bench.window, "ru")
    bench.languages.release()
    QApplication.processEvents()
    assert bench.window.panel.remove_button.text().strip() == "Remove"
