"""Runs the tests of what changed against `main`, and of what imports it: a part of ``make quick``.

It selects by names and imports and stops at a budget of seconds; ``make test`` runs everything.
"""
