"""The registry of headquarters in PostgreSQL: what `vetting_desk.registry.door` asks, for many machines.

Its door is `registry.postgres.registry.PostgresRegistry`; `driver` connects, `steps` sets a database up,
`inbox` holds what workers take in. Needs the extra ``registry`` (psycopg 3, LGPL). Nothing is imported here.
"""
