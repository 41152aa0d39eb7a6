"""Every action of the window in one table: words, keys, icon and hint; what they do is connected elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PyQt5.QtCore import QT_TRANSLATE_NOOP, Qt
from PyQt5.QtGui import QKeySequence
from PyQt5.QtWidgets import QAbstractButton, QAction, QActionGroup, QWidget

from app.core.languages import translate_text
from app.ui.widgets.icons import make_icon
from app.ui.widgets.theme import Palette


@dataclass(frozen=True)
class ActionSpec:
    """One row: `group` is its menu and its heading in the shortcut list; `choice` names a set of which one is on.

    With a `choice`, `checkable` means that none of the set need be on.
    """

    name: str
    group: str
    text: str
    keys: tuple[str, ...]
    hint: str
    icon: str = ""
    choice: str = ""
    checkable: bool = False


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


FILE, EDIT, TOOLS, FIND = _("&File"), _("&Edit"), _("&Tools"), _("F&ind")
MASK, VIEW, HELP = _("&Mask"), _("&View"), _("&Help")
GROUPS = (FILE, EDIT, TOOLS, FIND, MASK, VIEW, HELP)

SPECS = (
    ActionSpec("open", FILE, _("&Open…"), ("Ctrl+O",), _("Open a photo"), "open"),
    ActionSpec("save", FILE, _("&Save"), ("Ctrl+S",), _("Save the picture; asks for a name the first time"), "save"),
    ActionSpec("save_as", FILE, _("Save &as…"), ("Ctrl+Shift+S",), _("Save the picture under another name")),
    ActionSpec(
        "merge",
        FILE,
        _("&Merge photos…"),
        ("Ctrl+Shift+E",),
        _("Make one photo without passers-by from several of the same place"),
    ),
    ActionSpec(
        *("save_project", FILE, _("Save &project…"), ("Ctrl+Shift+P",)),
        _("Keep the photo with all edits and the mask in one file, to go on later"),
    ),
    ActionSpec(
        "show_in_folder", FILE, _("Show in fol&der"), ("Ctrl+Shift+O",), _("Show the saved file in the file manager")
    ),
    ActionSpec("batch", FILE, _("&Batch…"), ("Ctrl+Shift+B",), _("Clean a whole folder of photos")),
    ActionSpec("video", FILE, _("Open &video…"), ("Ctrl+Shift+V",), _("Remove things from a video")),
    ActionSpec("previous_photo", FILE, _("Pr&evious photo"), ("PgUp",), _("Open the previous photo in the row")),
    ActionSpec("next_photo", FILE, _("&Next photo"), ("PgDown",), _("Open the next photo in the row")),
    ActionSpec("quit", FILE, _("&Quit"), ("Ctrl+Q",), _("Close Cleanplate")),
    ActionSpec("undo", EDIT, _("&Undo"), ("Ctrl+Z",), _("Take back the last step"), "undo"),
    ActionSpec("redo", EDIT, _("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), _("Do again what was taken back"), "redo"),
    ActionSpec("copy", EDIT, _("&Copy picture"), ("Ctrl+C",), _("Copy the whole picture")),
    ActionSpec("paste", EDIT, _("&Paste picture"), ("Ctrl+V",), _("Open the picture in the clipboard")),
    ActionSpec(
        "remove", EDIT, _("Re&move"), ("Return", "Enter"), _("Remove what is painted over and fill the place"), "remove"
    ),
    ActionSpec(
        "try_another", EDIT, _("&Try another"), ("Ctrl+T",), _("See other fills for the place and choose one"), "redo"
    ),
    ActionSpec("cancel", EDIT, _("Ca&ncel"), ("Esc",), _("Stop the removal or give up the stroke"), "cancel"),
    ActionSpec("settings", EDIT, _("S&ettings…"), ("Ctrl+,",), _("Theme, language, device, memory and more")),
    ActionSpec("brush", TOOLS, _("&Brush"), ("B",), _("Paint over what is to be removed"), "brush", "tool"),
    ActionSpec(
        "smart", TOOLS, _("Smart br&ush"), ("W",), _("Brush roughly over a thing to select it"), "smart", "tool"
    ),
    ActionSpec(
        *("remove_on_release", TOOLS, _("Remo&ve on release"), ("Shift+W",)),
        _("What is painted over goes as soon as you let go"),
        checkable=True,
    ),
    ActionSpec("restorer", TOOLS, _("Res&tore"), ("O",), _("Paint the original back over a result"), "restore", "tool"),
    ActionSpec(
        "swap", TOOLS, _("S&wap brush and restore"), ("X",), _("Change between painting what goes and restoring")
    ),
    ActionSpec("eraser", TOOLS, _("&Eraser"), ("E",), _("Erase parts of the mask"), "eraser", "tool"),
    ActionSpec("rectangle", TOOLS, _("&Rectangle"), ("R",), _("Select a rectangle"), "rectangle", "tool"),
    ActionSpec("lasso", TOOLS, _("&Lasso"), ("L",), _("Draw round what is to be removed"), "lasso", "tool"),
    ActionSpec(
        *("line", TOOLS, _("L&ine"), ("U",), _("Click along a wire or crack; click twice to end"), "line", "tool")
    ),
    ActionSpec("select", TOOLS, _("&Select"), ("S",), _("Click an object, or draw round it"), "select", "tool"),
    ActionSpec(
        *("not_from", TOOLS, _("&Not from here"), ("N",), _("Paint where a fill must not copy from"), "not-from"),
        choice="tool",
    ),
    ActionSpec(
        *("only_from", TOOLS, _("Only &from here"), ("Shift+N",)),
        *(_("Paint the only places a fill may copy from"), "only-from", "tool"),
    ),
    ActionSpec(
        *("heal", TOOLS, _("Heal and &clone"), ("H",)),
        *(_("Paint over a spot; it is copied from a place you can move"), "heal", "tool"),
    ),
    ActionSpec(*("another_source", TOOLS, _("Another s&ource"), ("Shift+H",)), _("Heal from another place that fits")),
    ActionSpec("hand", TOOLS, _("&Hand"), ("V",), _("Move the view"), "hand", "tool"),
    ActionSpec(
        *("keyboard_cursor", TOOLS, _("&Keyboard cursor"), ("K",)),
        _("Arrow keys move the brush, Space paints: work without a mouse"),
        checkable=True,
    ),
    ActionSpec(
        "pen_pressure", TOOLS, _("&Pen pressure"), ("P",), _("A pen pressed lightly paints a thin line"), checkable=True
    ),
    ActionSpec("brush_smaller", TOOLS, _("S&maller brush"), ("[",), _("Make the brush smaller")),
    ActionSpec("brush_larger", TOOLS, _("Lar&ger brush"), ("]",), _("Make the brush larger")),
    ActionSpec(
        "detect", FIND, _("&Find things"), ("D",), _("Find people, vehicles, animals, text and graffiti"), "detect"
    ),
    ActionSpec("detect_person", FIND, _("&People"), ("1",), _("Find people only")),
    ActionSpec("detect_vehicle", FIND, _("&Vehicles"), ("2",), _("Find vehicles only")),
    ActionSpec("detect_animal", FIND, _("&Animals"), ("3",), _("Find animals only")),
    ActionSpec("detect_text", FIND, _("&Text"), ("4",), _("Find text only")),
    ActionSpec("detect_graffiti", FIND, _("&Graffiti"), ("5",), _("Find graffiti only")),
    ActionSpec("detect_speck", FIND, _("&Specks"), ("6",), _("Find dust, hairs and scratches")),
    ActionSpec("detect_wire", FIND, _("&Wires"), ("7",), _("Find wires before the sky")),
    ActionSpec(
        *("find_alike", FIND, _("Lin&es like this"), ("Shift+U",)),
        _("Find other lines like the one you followed last"),
    ),
    ActionSpec(
        *("detect_distractions", FIND, _("&Distractions"), ("Shift+D",)),
        _("Find people in the background, wires, specks and text at the edge"),
    ),
    ActionSpec(
        *("detect_within", FIND, _("Find w&ithin the selection"), ("Ctrl+Shift+I",)),
        _("Look only in what is painted over"),
    ),
    ActionSpec(
        "detect_remove", FIND, _("Find and &remove"), ("Ctrl+Shift+D",), _("Find everything, remove it at once")
    ),
    ActionSpec("choose_all", FIND, _("A&ll"), ("Ctrl+A",), _("Tick everything that was found")),
    ActionSpec("choose_none", FIND, _("&None"), ("Ctrl+Shift+A",), _("Untick everything that was found")),
    ActionSpec(
        "to_mask",
        FIND,
        _("Refine by &hand"),
        ("Shift+Return",),
        _("Turn what is ticked into mask, to refine it with the brush"),
    ),
    ActionSpec("clear", MASK, _("&Clear"), ("Ctrl+D",), _("Clear the whole mask"), "clear"),
    ActionSpec("invert", MASK, _("&Invert"), ("Ctrl+I",), _("Select what is not selected"), "invert"),
    ActionSpec("grow", MASK, _("&Grow"), ("Ctrl+Shift+Up",), _("Make the mask larger on all sides"), "grow"),
    ActionSpec("shrink", MASK, _("S&hrink"), ("Ctrl+Shift+Down",), _("Make the mask smaller on all sides"), "shrink"),
    ActionSpec(
        *("copy_everywhere", MASK, _("Copy from &everywhere"), ("Ctrl+Shift+N",)),
        _("Forget “not from here” and “only from here”"),
    ),
    ActionSpec("load_mask", MASK, _("&Load mask…"), ("Ctrl+M",), _("Take the mask from a picture: white is removed")),
    ActionSpec("save_mask", MASK, _("&Save mask…"), ("Ctrl+Shift+M",), _("Save the mask: white is removed")),
    ActionSpec("zoom_in", VIEW, _("Zoom &in"), ("Ctrl++", "Ctrl+="), _("Look closer"), "zoom-in"),
    ActionSpec("zoom_out", VIEW, _("Zoom &out"), ("Ctrl+-",), _("See more"), "zoom-out"),
    ActionSpec("fit", VIEW, _("&Fit in window"), ("Ctrl+0",), _("See the whole picture"), "fit"),
    ActionSpec("actual_size", VIEW, _("&Actual size"), ("Ctrl+1",), _("Pixel for pixel on the screen"), "actual-size"),
    ActionSpec("zoom_to_hole", VIEW, _("Zoom to the &mask"), ("Ctrl+2",), _("See what is selected or was removed")),
    ActionSpec(
        *("compare", VIEW, _("&Compare with original"), ("C",), _("See the picture as it was"), "compare"),
        checkable=True,
    ),
    ActionSpec(
        *("where_from", VIEW, _("&Where fills come from"), ("F",)),
        *(_("See where a filled place was copied from; a click rules that out"), "", "tool"),
    ),
    ActionSpec(
        *("divider", VIEW, _("Di&vider"), ("Shift+Y",), _("Before left and after right of a line you can drag")),
        choice="comparison",
        checkable=True,
    ),
    ActionSpec(
        *("side_by_side", VIEW, _("Side &by side"), ("Y",), _("Before and after beside each other")),
        choice="comparison",
        checkable=True,
    ),
    ActionSpec(
        *("speck_view", VIEW, _("Show specks in &grey"), ("G",), _("A grey picture in which dust and hairs stand out")),
        checkable=True,
    ),
    ActionSpec("panel", VIEW, _("Side &panel"), ("F9",), _("Show or hide the panel"), "panel", "", True),
    ActionSpec("full_screen", VIEW, _("F&ull screen"), ("F11",), _("Use the whole screen"), "", "", True),
    ActionSpec("theme_system", VIEW, _("Theme of the &system"), ("F6",), _("Colours of the system"), "", "theme"),
    ActionSpec("theme_light", VIEW, _("&Light theme"), ("F7",), _("Dark on light"), "", "theme"),
    ActionSpec("theme_dark", VIEW, _("&Dark theme"), ("F8",), _("Light on dark"), "", "theme"),
    ActionSpec(
        *("theme_high-contrast", VIEW, _("&High contrast"), ("F5",), _("Black, white and yellow")), choice="theme"
    ),
    ActionSpec("mask_red", VIEW, _("&Red mask"), ("Alt+1",), _("Tint the mask red"), choice="mask"),
    ActionSpec("mask_blue", VIEW, _("Blue mas&k"), ("Alt+2",), _("Tint the mask blue"), choice="mask"),
    ActionSpec("mask_yellow", VIEW, _("&Yellow mask"), ("Alt+3",), _("Tint the mask yellow"), choice="mask"),
    ActionSpec("mask_purple", VIEW, _("Purpl&e mask"), ("Alt+4",), _("Tint the mask purple"), choice="mask"),
    ActionSpec("shortcuts", HELP, _("&Shortcuts"), ("F1",), _("All keys and gestures")),
    ActionSpec("about", HELP, _("&About Cleanplate"), ("Shift+F1",), _("Version and licences")),
)

HELD = ("compare", "where_from")
"""Actions that last as long as their key is down, so their key is not a shortcut of the action itself."""

GESTURES = (
    (TOOLS, _("Right button, Alt"), _("Erase from the mask; beside it: restore; with Select: take a part away")),
    (TOOLS, _("Alt + click"), _("With Heal and clone: copy from there; then drag the dashed outline")),
    (TOOLS, _("Drag the ring"), _("With Heal and clone: move the marked spot; its source stays where it is")),
    (TOOLS, _("Delete key"), _("With Heal and clone: take back the marked spot")),
    (TOOLS, _("Shift + click"), _("Straight line from the last stroke; with Select: add")),
    (TOOLS, _("Ctrl + drag"), _("With Select: a frame round what should go")),
    (TOOLS, _("Alt + wheel"), _("Size of the brush")),
    (TOOLS, _("Arrow keys, Space"), _("With the keyboard cursor: move the brush (Shift fine, Ctrl far), paint")),
    (TOOLS, _("Pen"), _("Press lightly for a thin line; the other end erases")),
    (VIEW, _("Arrow keys, double click"), _("On the divider: move it (Shift fine), centre it")),
    (VIEW, _("Click, Delete"), _("While you see where a fill comes from: fill again, but not from there")),
    (VIEW, _("Ctrl + wheel, pinch"), _("Zoom where the pointer is")),
    (VIEW, _("Wheel, arrow keys"), _("Move the view")),
    (VIEW, _("Middle button, Space + drag"), _("Move the view")),
    (VIEW, _("The same, double click"), _("Actual size, or all of the picture")),
    (FILE, _("Drop a file"), _("Open")),
    (FILE, _("Drop a folder"), _("Clean all photos in it")),
)


HOLD = _("Hold {key}")
_WITH_STEP = _("{action}: {step}")

_MNEMONIC = re.compile(r"\(&.\)|&")


class Actions:
    """The actions by name, owned by one window."""

    def __init__(self, window: QWidget, palette: Palette) -> None:
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.name: self._make(spec, window) for spec in SPECS}
        window.addActions(list(self._actions.values()))
        self.set_palette(palette)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Call a handler whenever its action is triggered; it is not told whether the action is checked."""
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(lambda _checked=False, call=handler: call())

    def enable(self, names: Iterable[str], enabled: bool) -> None:
        for name in names:
            self._actions[name].setEnabled(enabled)

    def set_palette(self, palette: Palette) -> None:
        for spec in SPECS:
            if spec.icon:
                self._actions[spec.name].setIcon(make_icon(spec.icon, palette))

    def retranslate(self) -> None:
        """Say every word again; whoever shows an action follows by itself."""
        for spec in SPECS:
            self._name(self._actions[spec.name], spec)

    def say_step(self, name: str, step: str) -> None:
        """Add to an action what it would do now, such as the step it would take back; "" for nothing."""
        spec = next(spec for spec in SPECS if spec.name == name)
        action, template = self._actions[name], translate_text(_WITH_STEP)
        if not step:
            self._name(action, spec)
            return
        hint = template.format(action=strip_mnemonics(spec.text), step=step)
        action.setText(template.format(action=translate_text(spec.text), step=step.replace("&", "&&")))
        action.setToolTip(f"{hint} ({list_shown_keys(spec)[0]})")

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(window)
        action.setObjectName(spec.name)
        if spec.name not in HELD:
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.checkable or bool(spec.choice))
        if spec.choice:
            group = self._groups.setdefault(spec.choice, QActionGroup(window))
            group.addAction(action)
            if spec.checkable:
                group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        return action

    def _name(self, action: QAction, spec: ActionSpec) -> None:
        text, hint, key = translate_text(spec.text), translate_text(spec.hint), list_shown_keys(spec)[0]
        action.setText(f"{text}\t{key}" if spec.name in HELD else text)
        action.setIconText(("\u2009\u2009" if spec.icon else "") + strip_mnemonics(spec.text))
        action.setStatusTip(hint)
        action.setToolTip(f"{strip_mnemonics(spec.text)}: {hint} ({key})")
        action.setWhatsThis(hint)


def name_button_after(button: QAbstractButton, action: QAction, *, hint: bool = False) -> None:
    """Give a button the accessible name of its action, or with `hint` the action's hint, in every language."""

    def name() -> None:
        button.setAccessibleName(action.statusTip() if hint else action.iconText().strip())

    action.changed.connect(name)
    name()


def strip_mnemonics(text: str) -> str:
    """The words of a menu in the language of the person, without mnemonics and dots."""
    return _MNEMONIC.sub("", translate_text(text)).rstrip("…")


def list_shown_keys(spec: ActionSpec) -> list[str]:
    """The keys of an action as the system writes them."""
    return [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys]
