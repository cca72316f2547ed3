"""Plans that live on after signing: what is still to be done for a person, done, put off, or given up.

Not its business: planning, which an assessment does and signs; what else is due (`agenda`). Doors: `reading`,
`acting`.
"""
