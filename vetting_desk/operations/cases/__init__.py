"""Cases: opened, found and looked at, and how long they are kept.

Not its business: what is asked in them. Doors: `cases`, `retention`.
"""
