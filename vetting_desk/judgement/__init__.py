"""Structured professional judgement over a filled form: reading it, and checking instruments.

`indicators` reads a session into the frozen views of `views`; `lint` reads an instrument as a
vetting supervisor would; `instrument_sources` makes the shipped XForms. Nothing here adds ratings
up, and nothing is imported before it is used: each module is imported by its own name.
"""
