"""The window in which a whole folder is looked at, reviewed and cleaned. State and work are in `app.core.batch`."""
