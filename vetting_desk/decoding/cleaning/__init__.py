"""What a file tells beside its content (where, when, by whom and with what it was made), taken out of it.

Runs in the process that has no keys. Nothing is decoded and packed again: each format's own parts are kept or
left out, so that pixels and samples stay as they came. What is behind the end of a format goes too. `taking` is
what the process calls; the other modules know one format each.
"""
