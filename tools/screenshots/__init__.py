"""Pictures of every page, taken by driving the real window offscreen through a training organisation.

For people to look at; they are not compared automatically.
"""
