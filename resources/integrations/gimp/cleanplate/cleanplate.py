#!/usr/bin/env python3
"""Cleanplate for GIMP 3: Filters > Enhance > Remove things… fills what is selected, as a layer."""

import os
import sys
import tempfile

import gi

gi.require_version("Gegl", "0.4")
gi.require_version("Gimp", "3.0")
from gi.repository import Gegl, Gimp, Gio, GLib  # noqa: E402

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cleanplate_removal import remove  # noqa: E402

NAME = "cleanplate-remove"


class Cleanplate(Gimp.PlugIn):
    """One procedure."""

    def do_query_procedures(self):
        return [NAME]

    def do_set_i18n(self, name):
        return False

    def do_create_procedure(self, name):
        procedure = Gimp.ImageProcedure.new(self, name, Gimp.PDBProcType.PLUGIN, run, None)
        procedure.set_image_types("*")
        procedure.set_menu_label("Remove things…")
        procedure.add_menu_path("<Image>/Filters/Enhance/")
        procedure.set_documentation("Fills what is selected, as a layer", "Runs Cleanplate on this computer.", name)
        procedure.set_attribution("Cleanplate", "Cleanplate", "2026")
        return procedure


def run(procedure, mode, image, drawables, config, data):
    """What the menu entry does; GIMP tells the person why if it cannot be done."""
    complaint = "Select what shall go first." if Gimp.Selection.is_empty(image) else fill_selected(image)
    if complaint:
        return procedure.new_return_values(Gimp.PDBStatusType.EXECUTION_ERROR, GLib.Error(complaint))
    Gimp.displays_flush()
    return procedure.new_return_values(Gimp.PDBStatusType.SUCCESS, None)


def fill_selected(image):
    """Puts a fill of the selection into a new layer. Returns "" or a sentence for the person."""
    with tempfile.TemporaryDirectory(prefix="cleanplate-") as folder:
        photo, mask, layer = (os.path.join(folder, name) for name in ("photo.png", "mask.png", "layer.png"))
        save_flat(image, photo)
        save_mask(image, mask)
        complaint = remove(photo, mask, layer)
        if not complaint:
            add_layer(image, layer)
    return complaint


def save_flat(image, path):
    copy = image.duplicate()
    copy.flatten()
    Gimp.file_save(Gimp.RunMode.NONINTERACTIVE, copy, Gio.File.new_for_path(path), None)
    copy.delete()


def save_mask(image, path):
    """White where it is selected, black elsewhere."""
    copy = image.duplicate()
    drawable = copy.flatten()
    drawable.edit_fill(Gimp.FillType.WHITE)
    Gimp.Selection.invert(copy)
    if not Gimp.Selection.is_empty(copy):
        Gimp.context_push()
        Gimp.context_set_foreground(Gegl.Color.new("black"))
        drawable.edit_fill(Gimp.FillType.FOREGROUND)
        Gimp.context_pop()
    Gimp.file_save(Gimp.RunMode.NONINTERACTIVE, copy, Gio.File.new_for_path(path), None)
    copy.delete()


def add_layer(image, path):
    """The picture at `path` as the topmost layer."""
    layer = Gimp.file_load_layer(Gimp.RunMode.NONINTERACTIVE, image, Gio.File.new_for_path(path))
    layer.set_name("Removed things")
    image.undo_group_start()
    image.insert_layer(layer, None, 0)
    image.undo_group_end()


Gimp.main(Cleanplate.__gtype__, sys.argv)
