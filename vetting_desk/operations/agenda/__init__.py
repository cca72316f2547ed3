"""What is due: put together case by case and for the desk, shown by day, by owner, and where it is overdue.

Not its business: what becomes of a thing that is due: its own wing says that (`plans`, `decisions`,
`safeguards`). Doors: `looking`.
"""
