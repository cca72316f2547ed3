"""Safeguards: what is true of a case, and what may then not be done, by any form and any reason.

Every act asks here first: beginning an instrument, answering, signing, deciding, referring. Not its business:
how a form is filled, and what a record says. Doors: `known`, `standing`, `alarms`, `apart`,
`complaints`, `case_acts`.
"""
