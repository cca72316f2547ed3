"""A desk itself: made, unlocked, its officers and tokens, its log, its backups, its end.

Not its business: cases and what is done with them, and joining an organisation. Doors: `desks`, `officers`,
`tokens`, `audit`, `emergency`, `backups`.
"""
