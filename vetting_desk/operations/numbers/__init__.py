"""Numbers over many cases: looking at them, what they mean, and exporting them for analysis.

What is counted and how is `model.numbers` and `registry.numbers`; here is who may see which table, the rule
of the organisation on small figures, and what leaves the desk. Nothing here opens a case. Doors: `looking`,
`explaining`, `exporting`.
"""
