"""Carrying records: sealed bundles on sticks, receipts, intake. Its modules are imported by name.

Nothing is imported here, so that looking for sticks does not load what reading bundles needs.
"""
