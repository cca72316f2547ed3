"""The officers of a desk."""
