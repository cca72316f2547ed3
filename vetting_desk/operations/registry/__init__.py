"""Headquarters' registry in PostgreSQL, for many machines: setting it up, who works in it, taking in, carrying it.

Not its business: what is done with what came (`queues`, `decisions`), which goes on in the return desk's
casebook; return bundles (`exchange`). Doors: `databases`, `members`, `moving`, `taking_in`, `reviewing`.
"""
