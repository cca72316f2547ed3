"""Walks the main job under the Orca screen reader and compares what it says with where the focus is.

``python -m tools.spoken`` on Linux; it names the programs that are missing. Not part of the program.
"""
