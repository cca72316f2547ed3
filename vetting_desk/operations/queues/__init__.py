"""Headquarters' queues: what waits, who has taken it, what is urgent and who saw it.

Not its business: taking bundles in (`exchange`), reading records (`records`), deciding (`decisions`). Doors:
`reading`, `across`, `claims`, `steps`, `urgent`.
"""
