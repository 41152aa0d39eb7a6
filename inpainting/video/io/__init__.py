"""Video files: read, decoded, written, put together. Nothing is removed here."""
