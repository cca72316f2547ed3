"""The use cases, in wings: the only way screens and terminal reach the core.

A wing is a folder with one subject; it imports only wings below it. Each public operation takes the unlocked
desk, has a door above it (`access.doors`) that names the action it asks of the officer's role or says why it
asks none, and runs on the thread of the casebook. A module whose functions take a desk and have no door is
called by operations that asked already, never by screens or terminal. The table of roles and operations is
``tests/vetting_desk/operations/access/test_permissions.py``, which calls each as each role.

Nothing is imported here: each module is imported by its own name when it is used.
"""
