"""A small signed statement that fits a QR code: COSE_Sign1 in base45, as EU health certificates have it.

What is signed is here (`statement`), how (`cose`), how it is typed where a code cannot be read (`typed`), and
how the name and birth date a bearer says are compared with it (`spoken`). Who may issue one, with which key,
and what it is worth later is not known here. The format is in docs/proof.md.
"""
