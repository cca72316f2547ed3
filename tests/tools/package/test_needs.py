"""What a package asks of the system it runs on."""

from pathlib import Path

import pytest

from tools.package import elf, needs
from tools.package.state import NotPackedError


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, frozenset[str]]:
    """What each file asks for, by its name."""
    told: dict[str, frozenset[str]] = {}
    monkeypatch.setattr(elf, "needs", lambda path: told[path.name])
    return told


def test_the_floor_is_held_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    found: dict[str, dict[str, tuple[int, ...]]] = {
        "old.so": {"GLIBC": (2, 35), "GLIBCXX": (3, 4, 29)},
        "new.so": {"GLIBC": (2, 36)},
        "c++.so": {"GLIBC": (2, 4), "GLIBCXX": (3, 4, 30)},
        "none.so": {},
    }
    monkeypatch.setattr(elf, "newest", lambda path, family: found[path.name].get(family, ()))
    needs.require_floor([Path("old.so"), Path("none.so")])
    told = r"new\.so: GLIBC 2\.36\nc\+\+\.so: GLIBCXX 3\.4\.30"
    with pytest.raises(NotPackedError, match=told) as error:
        needs.require_floor(map(Path, found))
    assert "old.so" not in str(error.value)


def test_what_lies_in_the_package_is_asked_of_nobody(asked: dict[str, frozenset[str]]) -> None:
    asked["a.so"] = frozenset({"b.so", "libc.so.6", "libstdc++.so.6", "libcups.so.2"})
    asked["b.so"] = frozenset({"libm.so.6", "libxcb-cursor.so.0"})
    asked["libxcb-cursor.so.0"] = frozenset({"libc.so.6"})
    assert needs.depends(map(Path, asked)) == [
        "libc6 (>= 2.35)",
        "libcups2 | libcups2t64",
        "libstdc++6 (>= 11)",
    ]


def test_an_unknown_library_ends_the_packing(asked: dict[str, frozenset[str]]) -> None:
    asked["a.so"] = frozenset({"libnobody.so.1"})
    with pytest.raises(NotPackedError, match=r"libnobody\.so\.1"):
        needs.depends([Path("a.so")])


def test_a_library_that_should_go_along_and_does_not_is_named(
    asked: dict[str, frozenset[str]],
) -> None:
    asked["a.so"] = frozenset({"libxcb-icccm.so.4"})
    with pytest.raises(NotPackedError, match=r"install them.*libxcb-icccm\.so\.4"):
        needs.depends([Path("a.so")])


def test_nothing_is_both_carried_along_and_asked_of_the_system() -> None:
    assert not needs.CARRIED & needs.PACKAGES.keys()
