"""What is told at the end of a run: summed up over tests, and held against the least that is wanted."""

from types import SimpleNamespace
from typing import Any

from tests.conftest import _figures, _too_few


def reporter(*properties: list[tuple[str, Any]]) -> Any:
    reports = [SimpleNamespace(when="teardown", user_properties=each) for each in properties]
    reports.append(SimpleNamespace(when="call", user_properties=[("counted kills", 1_000)]))
    return SimpleNamespace(stats={"": reports, "warnings": [object()]})


def test_counts_are_summed_up_and_bounds_are_the_highest() -> None:
    told = reporter(
        [("counted kills", 3), ("at most MiB", 7)], [("counted kills", 4), ("at most MiB", 5)]
    )

    assert _figures(told) == {"kills": 7, "at most MiB": 7}


def test_too_few_are_said_once_all_that_count_have_run() -> None:
    one = [("counted kills", 3), ("at least kills", (10, 2))]

    assert _too_few(reporter(one, one)) == ["kills"]
    assert _too_few(reporter(one)) == []
    assert _too_few(reporter([("counted kills", 20), ("at least kills", (10, 1))])) == []
