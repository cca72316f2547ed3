"""Settings of the window."""
