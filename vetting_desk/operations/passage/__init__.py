"""Persons of a case beside the one it is about, how they are linked, and the way of all of them home.

Not its business: assessing anybody. Nobody here is rated, matched or searched among cases; a person gets a case
of their own by their own contact alone. Doors: `family`, `own_case`, `files`, `steps`, `sheets`.
"""
