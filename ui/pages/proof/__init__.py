"""Proofs that people show: checking one, and giving one out at headquarters."""
