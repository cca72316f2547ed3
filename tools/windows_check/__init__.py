"""Tries a chosen part of the program on a Windows Python: paths, locks, sticks, slots, the window."""
