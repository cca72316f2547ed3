"""Pictures of every page, made by driving the real window offscreen through a training organisation.

For looking at, not for comparing.
"""
