"""Synthetic training pictures, shared by all networks: holes, crops, paste, text, graffiti, weather, pairs."""
