"""The `cleanplate` command: one module for each sub-command, found by name and imported only when asked for."""

from __future__ import annotations

from app.cli.dispatch import main

__all__ = ["main"]
