"""The post's folder, its officer and a fixed clock."""

from pathlib import Path

import pytest

from vetting_desk.clock import FixedClock, SystemClock
from vetting_desk.operations.access import (
    desk_folders,
)


@pytest.fixture
def folder(data: Path) -> Path:
    return data / "post"


@pytest.fixture
def officer_id(folder: Path) -> str:
    return desk_folders.officers_of(folder)[0].id


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(SystemClock().now())
