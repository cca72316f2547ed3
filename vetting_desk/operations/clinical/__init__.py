"""Psychologists' own: clinical notes and what they release to everyone.

Not its business: the seals themselves (`operations.access.compartment`). Door: `notes`.
"""
