"""Calls on the Trust Line: the log, and one call as it is spoken."""
