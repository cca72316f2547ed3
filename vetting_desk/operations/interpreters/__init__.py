"""Interpreters of the organisation, by their code: who may be assigned, and what they have to do with whom.

Not its business: what is refused because of them (`safeguards`), naming one in a form (`interview`). Doors:
`register`, `ties`, `looking`.
"""
