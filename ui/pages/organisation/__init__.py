"""Headquarters' page for the organisation itself: who belongs to it, its rules, and its keys in the safe."""
