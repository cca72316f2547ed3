"""Decoding what others made: pictures, documents and sounds, in a process of their own that has no keys.

A file that came with a record can be made to break the library that decodes it. So it is decoded by a fresh
process (`asking` starts it, `child` is it), which knows nothing of a desk, is held by limits of memory and
time, and on Linux can call the system for nothing but memory, reading its input and writing its answer. What
comes back is plain pixels or samples behind a strict header (`wire`). Nothing is written to a disk.

Nothing here knows of desks, cases or keys.
"""
