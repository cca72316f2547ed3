"""The main job is done by keys alone, and after each key what has the focus is seen and has a name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools.by_keys import Keyboard, main_job
from ui.shell.application import Application


@pytest.fixture
def sit_at(data: Path, qapp: Application) -> Iterator[Callable[[str], Keyboard]]:
    """A function that opens a desk by keys; the one before is closed."""
    open_now: list[Keyboard] = []

    def sit(desk: str) -> Keyboard:
        while open_now:
            open_now.pop().leave()
        open_now.append(Keyboard(data, desk))
        return open_now[-1]

    yield sit
    while open_now:
        open_now.pop().leave()


@pytest.mark.slow
def test_the_main_job_without_a_mouse(sit_at: Callable[[str], Keyboard]) -> None:
    main_job(sit_at)
