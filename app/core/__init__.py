"""What the window does, without widgets: document, history, jobs, files, settings."""
