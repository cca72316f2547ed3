"""Records: signed, read, checked again, and verified without a desk.

Not its business: how they travel. Doors: `records`, `verification`.
"""
