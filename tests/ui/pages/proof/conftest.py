"""Headquarters with a decision in force, as the pages of proofs show it."""

from tests.vetting_desk.operations.decisions.conftest import bench, made
from tests.vetting_desk.operations.proofs.conftest import Papers, papers

__all__ = ["Papers", "bench", "made", "papers"]
