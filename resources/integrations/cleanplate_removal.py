"""What the plug-ins of GIMP and Krita share: runs `cleanplate remove` on files. Knows neither of them, nor Cleanplate.

It is copied beside each plug-in and runs in the Python of its host: standard library only.
"""

import json
import subprocess

PROGRAM = "cleanplate"
"""Where the program is; “cleanplate integrate” writes it here."""


def remove(photo, mask, layer):
    """Fills what `mask` (white = remove) covers in `photo` and saves the fill alone, as a transparent PNG, at `layer`.

    Returns "" when the layer is there, else a sentence for the person.
    """
    command = [PROGRAM, "remove", photo, "--mask", mask, "--layer", "-o", layer, "--json"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    except OSError:
        return f"Cleanplate is not at “{PROGRAM}”; run “cleanplate integrate” again."
    if done.returncode == 0 and "output" in json.loads(done.stdout.splitlines()[-1]):
        return ""
    said = done.stderr.strip().splitlines()
    return said[-1].removeprefix("cleanplate: ") if said else f"Cleanplate ended with {done.returncode}."
