"""Headquarters' registry in PostgreSQL, for many machines: set up, filled by workers, carried and checked.

Not its business: what is done with what came (`queues`, `decisions`), which goes on in the return desk's
casebook; return bundles (`exchange`). Doors: `databases`, `members`, `moving`, `checking`,
`taking_in`, `reviewing`, `reading`, `signing`.
"""
