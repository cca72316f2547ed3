"""Clinical notes and releases."""
