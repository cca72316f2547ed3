"""Modal boxes: for decisions, settings and help."""
