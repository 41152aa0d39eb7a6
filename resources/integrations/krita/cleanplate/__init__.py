"""Cleanplate for Krita: Tools > Scripts > Remove things… fills what is selected, as a layer. Fills nothing itself."""

import os
import tempfile

from krita import Extension, InfoObject, Krita
from PyQt5.QtGui import QImage
from PyQt5.QtWidgets import QMessageBox

from .cleanplate_removal import remove


class Cleanplate(Extension):
    """The menu entry."""

    def setup(self):
        """Krita wants it."""

    def createActions(self, window):
        action = window.createAction("cleanplate_remove", "Remove things…", "tools/scripts")
        action.triggered.connect(remove_selected)


def remove_selected():
    """What the menu entry does; the person is told why if it cannot be done."""
    document = Krita.instance().activeDocument()
    complaint = "Open a picture first." if document is None else fill_selected(document)
    if complaint:
        QMessageBox.information(None, "Cleanplate", complaint)


def fill_selected(document):
    """Puts a fill of the selection into a new layer. Returns "" or a sentence for the person."""
    selection = document.selection()
    if selection is None:
        return "Select what shall go first."
    with tempfile.TemporaryDirectory(prefix="cleanplate-") as folder:
        photo, mask, layer = (os.path.join(folder, name) for name in ("photo.png", "mask.png", "layer.png"))
        save_flat(document, photo)
        save_mask(document, selection, mask)
        complaint = remove(photo, mask, layer)
        if not complaint:
            add_layer(document, layer)
    return complaint


def save_flat(document, path):
    copy = document.clone()
    copy.setBatchmode(True)
    options = InfoObject()
    options.setProperty("alpha", True)
    options.setProperty("compression", 3)
    copy.exportImage(path, options)
    copy.close()


def save_mask(document, selection, path):
    width, height = document.width(), document.height()
    levels = bytes(selection.pixelData(0, 0, width, height))
    QImage(levels, width, height, width, QImage.Format_Grayscale8).save(path)


def add_layer(document, path):
    """The picture at `path` as the topmost layer, in the document's colours."""
    opened = Krita.instance().openDocument(path)
    opened.setColorSpace(document.colorModel(), document.colorDepth(), document.colorProfile())
    box = (0, 0, document.width(), document.height())
    node = document.createNode("Removed things", "paintlayer")
    document.rootNode().addChildNode(node, None)
    node.setPixelData(opened.pixelData(*box), *box)
    opened.close()
    document.refreshProjection()


Krita.instance().addExtension(Cleanplate(Krita.instance()))
