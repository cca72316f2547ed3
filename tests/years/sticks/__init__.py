"""Sticks that fail: at any call to the system, by their file system's program, or by being full.

`calls` counts and strikes, `mounts` makes sticks of real file systems, `carryings` are the operations that
bring something onto a stick or from one, and the looks at what is left.
"""
