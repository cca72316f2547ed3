"""The pages of which pictures are taken, by subject."""
