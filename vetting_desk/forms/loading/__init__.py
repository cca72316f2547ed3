"""Loading: from the bytes of a form to its definition."""
