"""Deciding on a case at headquarters, and the way back: remarks, tasks, what the person was told.

Not its business: carrying entries (`exchange`), records themselves (`records`), what makes a person a child or
when they had their notice (`decisions.safeguards`, by a protocol). Doors: `drafts`, `deciding`, `beside`,
`reading`, `reopening`, `remarks`, `tasks`, `answering`, `telling`, `papers`.
"""
