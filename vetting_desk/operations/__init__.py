"""The use cases, one module for each subject: the only door screens and terminal use.

Every function takes the unlocked desk first, asks `permissions` before it does anything, and runs on the
thread of the casebook. Nothing is imported here: each module is imported by its own name when it is used.
"""
