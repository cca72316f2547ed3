"""Vetting Desk: structured, signed and encrypted interviews for people who come home.

This package is the whole program apart from its window: it knows no Qt. Its layers, from the ground
up, are drawn in ARCHITECTURE.md and enforced by import-linter.
"""

__version__ = "0.1.0"

RELEASE = 1
"""Counts what was given out: one more with each version. Updates are told apart by it, not by names."""
