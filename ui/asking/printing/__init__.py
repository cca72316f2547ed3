"""Printing: why, where, and the pages painted on the system's printer."""
