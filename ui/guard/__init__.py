"""Watching over an open desk: idleness, sleep, the session's lock, another user, the clipboard."""
