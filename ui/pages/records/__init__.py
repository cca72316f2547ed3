"""One signed record."""
