"""The organisation: founded, joined by desks, its members, revocations and rules.

Not its business: reading the rules at work (`operations.access.policy`). Doors: `founding`, `enrolment`,
`members`, `revocations`.
"""
