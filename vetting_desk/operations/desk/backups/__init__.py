"""Backups of a desk: made, verified, rehearsed and restored.

Not its business: where a stick is found. Doors: `making`, `restoring`.
"""
