"""Reads and writes the files of Qt Linguist: the messages of one language and their translations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from resources.translating.harvest import Message

PLURALS = {"en": 2, "cs": 3, "de": 2, "es": 2, "ru": 3, "zh_CN": 1}
"""How many forms of a word each language has for numbers."""

CONTEXT = "Cleanplate"


@dataclass
class Catalogue:
    """Message → its forms: one, or as many as the language has plurals; empty where nobody translated it yet."""

    language: str
    forms: dict[Message, tuple[str, ...]] = field(default_factory=dict)

    def list_missing(self, messages: Mapping[Message, object] | Sequence[Message]) -> list[Message]:
        """Those of `messages` that have no complete translation."""
        return [message for message in sorted(messages) if not all(self.forms.get(message, ("",)))]

    def updated(self, messages: Sequence[Message]) -> Catalogue:
        """The catalogue of just these messages, keeping what was translated."""
        return Catalogue(self.language, {message: self._get_forms(message) for message in sorted(messages)})

    def _get_forms(self, message: Message) -> tuple[str, ...]:
        empty = ("",) * (PLURALS[self.language] if message.numerus else 1)
        forms = self.forms.get(message, empty)
        return forms if len(forms) == len(empty) else empty


def choose_relevant(language: str, messages: Sequence[Message]) -> list[Message]:
    """What has to be translated: everything, but into English only what depends on a number."""
    return [message for message in messages if message.numerus or language != "en"]


def locate(language: str, folder: Path) -> Path:
    return folder / f"cleanplate_{language}.ts"


def read(path: Path) -> Catalogue:
    """The catalogue in a `.ts` file; an empty one if there is no file."""
    language = path.stem.removeprefix("cleanplate_")
    if not path.exists():
        return Catalogue(language)
    return Catalogue(language, dict(map(_read_entry, ElementTree.parse(path).getroot().iter("message"))))


def _read_entry(node: ElementTree.Element) -> tuple[Message, tuple[str, ...]]:
    numerus = node.get("numerus") == "yes"
    message = Message(node.findtext("source", ""), node.findtext("comment", ""), numerus)
    translation = node.find("translation")
    if translation is None or translation.get("type") is not None:
        return message, ("",)
    forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
    return message, tuple(forms)


def write(catalogue: Catalogue, path: Path, files: Mapping[Message, Sequence[str]]) -> None:
    """Write a `.ts` file; what is not translated is marked as unfinished, for Linguist."""
    root = ElementTree.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for message, forms in catalogue.forms.items():
        _add(context, message, forms, files[message])
    ElementTree.indent(root, space="    ")
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _add(context: ElementTree.Element, message: Message, forms: Sequence[str], files: Sequence[str]) -> None:
    node = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.numerus else {})
    for name in files:
        ElementTree.SubElement(node, "location", filename=f"../../{name}")
    ElementTree.SubElement(node, "source").text = message.text
    if message.comment:
        ElementTree.SubElement(node, "comment").text = message.comment
    translation = ElementTree.SubElement(node, "translation", {} if all(forms) else {"type": "unfinished"})
    if not message.numerus:
        translation.text = forms[0]
    for form in forms if message.numerus else ():
        ElementTree.SubElement(translation, "numerusform").text = form
