"""Work off the GUI thread: the runner, the networks that are kept loaded, and what removes and finds."""
