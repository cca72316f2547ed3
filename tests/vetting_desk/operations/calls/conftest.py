"""A post that takes calls, with its headquarters, and short ways to have a call."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.operations.decisions.conftest import bench, made
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.call import Call
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import taking

__all__ = ("bench", "made")

NAME = [PersonName("Lark", NameScript.LATIN)]
Had = Callable[..., Call]


@pytest.fixture
def had(post: OpenDesk) -> Had:
    """Have a call and end it; keywords are fields, with `_` for `-`."""

    def have(after: str = "", *, desk: OpenDesk | None = None, **words: str) -> Call:
        at = desk or post
        call = taking.begin(at, after)
        taking.write(at, call.id, {name.replace("_", "-"): said for name, said in words.items()})
        return taking.end(at, call.id)

    return have
