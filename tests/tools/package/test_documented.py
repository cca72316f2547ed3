"""What the documentation says of packages is what is decided in the code."""

from pathlib import Path

from tools.package.needs import FLOOR
from tools.package.program import MOST_MIB

PAGE = Path(__file__).resolve().parents[3] / "docs/packages.md"


def test_floor_and_size_are_those_that_are_held() -> None:
    words = PAGE.read_text("utf-8")
    assert f"glibc {FLOOR[0]}.{FLOOR[1]} or newer" in words
    assert f"above {MOST_MIB} MiB" in words
