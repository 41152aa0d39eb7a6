"""The window in which a clip is looked at, reviewed, painted on and cleaned. State and work are in `app.core.video`."""
