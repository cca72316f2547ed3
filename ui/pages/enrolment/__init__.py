"""Joining an organisation by papers on a stick."""
