"""Watch and sanction lists: signed, loaded from a stick, and one person compared with them.

A possible match changes no stage, is no evidence, and ends when its entry leaves the list. Not its
business: reading publishers' files and comparing itself (`vetting_desk.lists`). Doors: `loading`,
`comparing`, `answering`.
"""
