"""Sealed files on a stick: found, written, read back.

Not its business: what is in them.
"""
