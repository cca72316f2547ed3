"""Mutants of everything that comes to a desk or lies beside one: made from honest inputs, and judged.

`ways` change bytes and JSON, `archive` the inside of a bundle; each door (`bundles`, `parts`, `papers`,
`backup`, `beside`, `signed`) takes mutants as the program takes the honest thing, and `doors` holds what came
of each against the table of what may. How a mutant is made follows from its seed, its door and its number
alone, so that any one can be made again.
"""
