"""The open picture: its pixels, its edits, its history, and how work on it is kept. No widgets."""
