"""Widgets and looks that know nothing of pictures: lists, icons, themes, languages."""
