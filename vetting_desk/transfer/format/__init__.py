"""A bundle as bytes: manifest, tar, seal and the strict reading of each.

Not its business: sticks, and what becomes of the content.
"""
