"""UI logic between the widgets and `app.core`: one controller for each matter."""
