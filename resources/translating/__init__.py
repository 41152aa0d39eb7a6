"""Keeps the translations in `resources/i18n` in step with the program; `make translations` runs it, users never do."""
