"""Structured professional judgement on a filled form: reading it, and checking instruments.

`assessment.read_assessment` reads a session into the frozen `views.AssessmentView`, which contains each
relevant question exactly once; `answers` lists the same questions in words, by section. Screens, the signed
document and reports use these two. `lint` checks instruments against the rules for vetting;
`instrument_sources` converts the shipped instruments to XForms. Nothing here adds up ratings. Modules are
imported by name; this package itself loads nothing.
"""
