"""Filling an instrument: interviews and their drafts, the instruments of a desk, previews.

Not its business: what becomes of the answers once they are signed. Doors: `interviews`, `instruments`,
`moving`, `preview`, `offering`, `answer_log`,
`earlier_answers`.
"""
