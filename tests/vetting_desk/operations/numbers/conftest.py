"""Headquarters with a panel, a post and a case, as for decisions."""

from tests.vetting_desk.operations.decisions.conftest import bench, made

__all__ = ["bench", "made"]
