"""The end of work on a case: closing it with a reason, and opening it again. No decision, and no ground of one.

Not its business: a case that was opened by mistake (`cases.withdrawing`), how long a case is kept
(`cases.retention`), decisions (`decisions`). Doors: `acts`, `reading`.
"""
