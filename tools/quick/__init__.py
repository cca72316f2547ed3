"""The tests of what changed against `main`, and of what imports it: a part of ``make quick``.

It guesses by names and imports and stops at a budget of seconds; ``make test`` stays the whole.
"""
