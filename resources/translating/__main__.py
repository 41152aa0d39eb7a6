"""`make translations`: brings the `.ts` files up to date with the sources, compiles them, says what is missing."""

from __future__ import annotations

import shutil
import subprocess
import sys

from resources import find_folder
from resources.translating import catalogue
from resources.translating.harvest import harvest


def main() -> int:
    """The exit code: 0 when every language is complete."""
    place, found = find_folder("i18n"), harvest()
    problems, missing = list(found.complaints), dict[str, list[str]]()
    for language in catalogue.PLURALS:
        path = catalogue.locate(language, place)
        wanted = catalogue.choose_relevant(language, list(found.messages))
        updated = catalogue.read(path).updated(wanted)
        catalogue.write(updated, path, found.messages)
        for message in updated.list_missing(wanted):
            missing.setdefault(message.text, []).append(language)
        problems += _compile(str(path))
    problems += [f"“{text}” is not translated: {', '.join(languages)}" for text, languages in missing.items()]
    print("\n".join(problems) or f"{len(found.messages)} texts in {len(catalogue.PLURALS)} languages, all translated.")
    return 1 if problems else 0


def _compile(path: str) -> list[str]:
    tool = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt5/bin")
    if tool is None:
        return [f"{path}: lrelease is needed to compile it (Debian: qttools5-dev-tools)"]
    ended = subprocess.run([tool, "-silent", "-nounfinished", path], capture_output=True, text=True, check=False)
    return [ended.stderr.strip()] if ended.returncode else []


if __name__ == "__main__":
    sys.exit(main())
