"""The demo: the window where there is a display, otherwise the walk and the pictures."""

import sys
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.cli import demo

pytestmark = pytest.mark.usefixtures("cheap_keys")


THIS_SYSTEM = sys.platform


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """The programs that would have been started, in order; practice files go to a temporary folder."""
    started: list[list[str]] = []

    def note(arguments: list[str], environment: dict[str, str] | None = None) -> int:
        started.append(arguments)
        return 0

    monkeypatch.setattr(demo, "_run", note)
    monkeypatch.setattr(demo, "_folder", lambda: tmp_path)
    return started


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.usefixtures("no_display")
def test_without_a_display_it_says_so_walks_and_draws(
    ran: list[list[str]], cli: Any, tmp_path: Path
) -> None:
    done = cli("demo")

    assert done.code == 0
    assert done.out.startswith("There is no display here")
    assert [command[1:] for command in ran] == [
        ["-m", "vetting_desk.cli", "walkthrough", str(tmp_path / "demo")],
        [
            "-m", "tools.screenshots", str(tmp_path / "pictures"),
            "--pages", "overview", "--looks", "light-en",
        ],
    ]  # fmt: skip
    assert done.out.splitlines()[-1].endswith(str(tmp_path / "demo"))


@pytest.mark.usefixtures("no_display")
def test_it_ends_with_the_path_of_each_picture(
    cli: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "of-an-earlier-time.png").touch()

    def draw(arguments: list[str], environment: dict[str, str] | None = None) -> int:
        if "tools.screenshots" in arguments:
            pictures.mkdir()
            (pictures / "cases.png").touch()
            (pictures / "unlock.png").touch()
        return 0

    monkeypatch.setattr(demo, "_run", draw)
    monkeypatch.setattr(demo, "_folder", lambda: tmp_path)

    done = cli("demo")

    assert [line.split()[-1] for line in done.out.splitlines()[-3:]] == [
        str(tmp_path / "demo"), str(pictures / "cases.png"), str(pictures / "unlock.png"),
    ]  # fmt: skip


@pytest.mark.usefixtures("no_display")
def test_an_installed_program_walks_and_says_where_pictures_come_from(
    ran: list[list[str]], cli: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "ROOT", tmp_path / "site-packages")

    done = cli("demo")

    assert done.code == 0
    assert len(ran) == 1
    assert "come with the source tree only" in done.out


@pytest.mark.usefixtures("no_display")
def test_with_a_display_the_window_opens_on_desks_for_practice(
    ran: list[list[str]], cli: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.operations.access.desk_folders import list_desks

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(sys, "platform", THIS_SYSTEM)

    done = cli("demo")

    assert done.code == 0
    assert ran == [
        [sys.executable, str(demo.ROOT / "main.py"), "--data", str(tmp_path / "training")]
    ]
    assert all(place.desk.training for place in list_desks(tmp_path / "training"))
    assert "practice passphrase" in done.out


@pytest.mark.usefixtures("no_display")
def test_a_walk_that_fails_ends_the_demo_with_its_code(
    cli: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "_folder", lambda: tmp_path)
    monkeypatch.setattr(demo, "_run", lambda *_: 1)

    assert cli("demo").code == 1


@pytest.mark.usefixtures("no_display")
def test_the_built_program_calls_itself_and_draws_nothing(
    ran: list[list[str]], cli: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "FROZEN", True)
    monkeypatch.setattr(demo, "ROOT", tmp_path / "_internal")

    assert cli("demo", "--headless").code == 0
    assert ran == [[sys.executable, "walkthrough", str(tmp_path / "demo")]]


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
@pytest.mark.usefixtures("no_display")
def test_whether_there_is_a_display(
    environment: dict[str, str], shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert demo.has_display() is shown
