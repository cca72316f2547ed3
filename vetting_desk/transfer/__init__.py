"""Carrying records: sealed bundles on sticks, receipts, intake. Its modules are imported by name.

Its doors: a post writes with `outbox` and applies what comes back with `returns_intake`; headquarters takes
in with `intake` and answers with `returns`; auditors look with `opening` and `inspection`. What it asks of
those who keep things stands in `receiving` and `books`; it stores nothing itself, and decides neither who may
do it nor whose case a record is.

Nothing is imported here, so that looking for sticks does not load what reading bundles needs.
"""
