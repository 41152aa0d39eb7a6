"""Several photos of one place: laid over each other, and made into one without what came and went."""
