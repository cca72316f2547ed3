"""Structured professional judgement over a filled form: reading it, and checking instruments.

`assessment.read_assessment` reads a session into the frozen `views.AssessmentView`, each relevant question in
one place; `answers` gives the same questions in words, section by section: screens, the signed document and
reports read these two. `lint` reads an instrument as a vetting supervisor would; `instrument_sources` makes
the shipped XForms. Nothing here adds ratings up, and nothing is imported before it is used: each module is
imported by its own name.
"""
