"""``vetting-desk demo``: open the window in training mode, or show the same without a display.

Starts the window as a process of its own, because this package knows no Qt.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = Path("build")


@click.command(name="demo")
@click.option(
    "--headless", is_flag=True, help="Do not open the window even where there is a display."
)
def command(*, headless: bool) -> None:
    """Open the window in training mode with invented cases."""
    if has_display() and not headless:
        raise click.exceptions.Exit(_open_window())
    click.echo("There is no display here: walking the whole way through a terminal instead.\n")
    walk = BUILD / "demo"
    shutil.rmtree(walk, ignore_errors=True)
    code = _run([sys.executable, "-m", "vetting_desk.cli", "walkthrough", str(walk)])
    if code:
        raise click.exceptions.Exit(code)
    click.echo("\nTaking a picture of every page …")
    pictures = BUILD / "screenshots"
    code = _run(
        [sys.executable, "-m", "ui.screenshots", str(pictures)],
        {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )
    click.echo(f"\nThe walk's files:     {walk.resolve()}")
    click.echo(f"Pictures of each page: {pictures.resolve()}")
    raise click.exceptions.Exit(code)


def _open_window() -> int:
    """Open the window on a training organisation, made first where it is not there yet."""
    from vetting_desk.operations import training
    from vetting_desk.operations.places import list_desks
    from vetting_desk.operations.walkthrough import PASSPHRASE

    data = (BUILD / "training").absolute()
    if not list_desks(data):
        click.echo("Making a training organisation with invented cases …")
        training.create_training(data, "Practice Officer", PASSPHRASE)
    click.echo(f"Unlock with the practice passphrase:  {PASSPHRASE}")
    return _run([sys.executable, str(ROOT / "main.py"), "--data", str(data)])


def has_display() -> bool:
    """Tell whether a window could be shown on this system."""
    if sys.platform in {"win32", "darwin"}:
        return True
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(arguments: list[str], environment: dict[str, str] | None = None) -> int:
    return subprocess.run(  # noqa: S603 (our own program, our own arguments)
        arguments, env={**os.environ, **(environment or {})}, check=False
    ).returncode
