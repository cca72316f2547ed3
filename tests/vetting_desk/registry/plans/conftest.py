"""A post and headquarters with a case whose assessment plans something."""

from tests.vetting_desk.operations.decisions.conftest import bench, made

__all__ = ["bench", "made"]
