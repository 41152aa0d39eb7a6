"""The benchmark of fills: ours and others' side by side, every method in a process of its own."""
