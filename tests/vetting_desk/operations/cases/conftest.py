"""Two desks with a case that both know."""

from tests.vetting_desk.operations.decisions.conftest import bench, made

__all__ = ("bench", "made")
