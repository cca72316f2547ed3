"""The kernel of the use cases: an open desk and its parts, and what every operation asks first.

Keys and certificates, the clinical compartment, the organisation's rules as this desk reads them, who may do
what (`permissions`, `doors`), and asking again. Not its business: making or unlocking a desk, and any use case.
Doors: `open_desk.OpenDesk`, `confirmation`.
"""
