"""``vetting-desk demo``: open the window in training mode, or show the same without a display.

Starts the window as a separate process, because this package does not depend on Qt.
"""

import os
import subprocess
import sys
from pathlib import Path

import click

from vetting_desk.machine.temporary import remove_folder

ROOT = Path(__file__).resolve().parent.parent.parent
FROZEN: bool = getattr(sys, "frozen", False)


@click.command(name="demo")
@click.option(
    "--headless", is_flag=True, help="Do not open the window even where there is a display."
)
def command(*, headless: bool) -> None:
    """Open the window in training mode with invented cases."""
    if has_display() and not headless:
        raise click.exceptions.Exit(_open_window())
    if not headless:
        click.echo("There is no display here: walking the whole way through a terminal instead.\n")
    walk, pictures = _folder() / "demo", _folder() / "pictures"
    for made_before in (walk, pictures):
        remove_folder(made_before)
    code = _run([*_terminal(), "walkthrough", str(walk)]) or _draw_pictures(pictures)
    click.echo(f"\nThe walk's files: {walk}")
    for picture in sorted(pictures.glob("*.png")):
        click.echo(f"A picture:        {picture}")
    raise click.exceptions.Exit(code)


def _draw_pictures(folder: Path) -> int:
    """Take pictures of a dozen pages; only a source tree has the program for it."""
    click.echo()
    if not (ROOT / "tools" / "screenshots").is_dir():
        click.echo("Pictures of the window's pages come with the source tree only.")
        return 0
    choice = ["--pages", "overview", "--looks", "light-en"]
    return _run(
        [sys.executable, "-m", "tools.screenshots", str(folder), *choice],
        {"PYTHONPATH": str(ROOT)},
    )


def _open_window() -> int:
    """Open the window on a training organisation, creating it first if necessary."""
    from vetting_desk.operations.access.desk_folders import list_desks
    from vetting_desk.operations.practice import training
    from vetting_desk.operations.practice.walkthrough import PASSPHRASE

    data = _folder() / "training"
    if not list_desks(data):
        click.echo("Making a training organisation with invented cases …")
        training.create_training(data, "Practice Officer", PASSPHRASE, whole=True)
    click.echo(f"Unlock with the practice passphrase:  {PASSPHRASE}")
    return open_window("--data", str(data))


def open_window(*arguments: str) -> int:
    """Run the window with these arguments in a separate process, and return its exit code."""
    return _run([*_window(), *arguments])


def _folder() -> Path:
    """Return the folder for practice files: the build folder of a checkout, else beside the desks."""
    if (ROOT / "main.py").is_file():
        return ROOT / "build"
    from vetting_desk.paths import data_dir

    return data_dir().absolute().parent / "vetting-desk-practice"


def _terminal() -> list[str]:
    return [sys.executable] if FROZEN else [sys.executable, "-m", "vetting_desk.cli"]


def _window() -> list[str]:
    if FROZEN:
        this = Path(sys.executable)
        return [str(this.with_name(f"vetting-desk-window{this.suffix}"))]
    return [sys.executable, str(ROOT / "main.py")]


def has_display() -> bool:
    """Return whether a window could be shown on this system."""
    if sys.platform in {"win32", "darwin"}:
        return True
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(arguments: list[str], environment: dict[str, str] | None = None) -> int:
    return subprocess.run(  # noqa: S603 (our own program, our own arguments)
        arguments, env={**os.environ, **(environment or {})}, check=False
    ).returncode
