"""Copies of a case for others: a court, a lawyer, a physician, the person assessed.

What a copy leaves out is not in it at all: it is a document of its own, made from the signed records without
what was blacked out, signed by whoever made it, and registered. Not its business: reports of records as they
are (`records`), and what travels to headquarters (`exchange`). Doors: `suggesting`, `making`, `register`;
without a desk `checking`.
"""
