"""A post and headquarters with a case in which something is due."""

from tests.vetting_desk.operations.decisions.conftest import bench, made

__all__ = ["bench", "made"]
