"""Looks at an invented update, taken or refused."""

from dataclasses import replace

from tools.screenshots.updates import LOOK, NOW, UPDATE
from vetting_desk.operations.updates.taking import Look

__all__ = ["LOOK", "NOW", "UPDATE", "refused"]


def refused(why: str) -> Look:
    """The same, refused for a reason."""
    return replace(LOOK, refusal=why)
