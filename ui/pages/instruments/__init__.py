"""The instruments of a desk."""
