"""How much memory this process took, and how much the machine has. Knows nothing of what it is used for."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_USUAL: Final = 4 << 30
_CONTAINERS: Final = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")


def get_machine_memory() -> int:
    """Bytes that this machine has, or that its container lets us have; 4 GB where the system does not say."""
    try:
        whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return _USUAL
    for path in _CONTAINERS:
        try:
            whole = min(whole, int(Path(path).read_text()))
        except (OSError, ValueError):
            continue
    return whole if whole > 0 else _USUAL


def measure_peak_memory() -> int:
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
