"""A post and its headquarters with a case of the post, whose records headquarters has."""

from tests.vetting_desk.operations.decisions.conftest import bench, made

__all__ = ("bench", "made")
