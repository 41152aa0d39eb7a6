"""Finding in the open picture: what runs on the worker, and what the person thinks of what was found."""
