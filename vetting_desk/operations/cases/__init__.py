"""Cases: opened, found and looked at, which are of one person, and how long they are kept.

Not its business: what is asked in them. Doors: `cases`, `telling_apart`, `linking`, `withdrawing`,
`history`, `retention`.
"""
