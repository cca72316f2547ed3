"""Proofs that a person can show: given out at headquarters on a decision, checked at any desk and by anybody.

Not its business: deciding (`decisions`), carrying lists (`exchange`), the format of a proof (`crypto.proof`).
Doors: `issuing` (giving out), `withdrawing` (taking back), `lists` (headquarters' list), `given` (what was
given out), `checking` (what one is worth that somebody shows).
"""
