"""How much memory this process took. Knows nothing of what it did with it."""

from __future__ import annotations

import sys
from pathlib import Path


def peak_memory() -> int:
    """The most memory in bytes that this process had at any time; 0 where the system does not say.

    On Linux from `VmHWM`, since `ru_maxrss` of a new process starts with its parent's.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
        return int(lines["VmHWM"].split()[0]) * 1024 if "VmHWM" in lines else 0
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
