"""Finding cases that are possibly of the same person, over all cases at once: keys, rules, batch.

Splink on DuckDB compares; a person decides (`operations.cases.telling_apart`). Nothing here is a verdict,
and no probability leaves this package: what comes out are pairs to look at. Both libraries are the extra
``registry``.
"""
