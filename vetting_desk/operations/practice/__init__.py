"""Practice: a training organisation with invented cases, and the whole way walked in one go.

Nothing outside practice imports it, apart from the terminal and the first run. Doors: `training`,
`walkthrough`.
"""
