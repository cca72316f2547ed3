"""A post with a supervisor, its headquarters, and interpreters of an invented organisation."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import SALIMA, Bench, bench, made
from vetting_desk.model.interpreter import Interpreter, Registered, Undertaking
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interpreters import days, register

__all__ = ["bench", "made"]


class Kept:
    """What a supervisor of the post keeps.

    Attributes:
        bench: Both desks.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench = bench

    def desk(self) -> OpenDesk:
        return self.bench.at(SALIMA)

    def interpreter(self, code: str = "T-07", **more: object) -> Interpreter:
        today = days.today(self.bench.post)
        made = Interpreter(
            "", code, ("Tajik and Russian",), "woman", Undertaking.SIGNED, today,
            today + timedelta(days=365),
        )  # fmt: skip
        return replace(made, **more)  # type: ignore[arg-type]

    def keep(self, code: str = "T-07", **more: object) -> Registered:
        return register.keep(self.desk(), self.interpreter(code, **more))


@pytest.fixture
def kept(bench: Bench) -> Kept:
    return Kept(bench)
