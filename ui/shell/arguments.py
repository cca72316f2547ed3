"""The command line of `main.py`."""

from pathlib import Path
from typing import NamedTuple

from vetting_desk import __version__


class Arguments(NamedTuple):
    """What was asked for.

    Attributes:
        data: Folder with the desks; None for the platform's own place.
        measure_start: Leave after the first paint and print how long it took.
        preview: Questionnaire to try out instead of opening a desk; None for everyday use.
        file: A bundle or backup that was opened from the desktop; None for everyday use.
        member: Folder of a member of the registry, to be opened instead of a desk; None for everyday use.
    """

    data: Path | None = None
    measure_start: bool = False
    preview: Path | None = None
    file: Path | None = None
    member: Path | None = None


def parse_arguments(argv: list[str]) -> Arguments:
    """Read the command line; leaves the program for ``--help``, ``--version`` and wrong use.

    Args:
        argv: What follows the program's name.
    """
    if argv in ([], ["--measure-start"]):
        # The everyday start does not wait for a parser to be built.
        return Arguments(measure_start=bool(argv))
    import argparse

    parser = argparse.ArgumentParser(
        "vetting-desk-window", description="Opens the window of Vetting Desk."
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="folder that holds the desks")
    parser.add_argument(
        "--preview", type=Path, metavar="FILE", help="try out a questionnaire; nothing is kept"
    )
    parser.add_argument(
        "--measure-start",
        action="store_true",
        help="leave after the first painted unlock window and print the milliseconds since the process began",
    )
    parser.add_argument(
        "--member", type=Path, metavar="FOLDER", help="folder of a member of the registry to open"
    )
    parser.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="a bundle to take in, or a backup to restore",
    )
    found = parser.parse_args(argv)
    if found.member is not None and found.file is not None:
        parser.error("a member of the registry opens no FILE")
    return Arguments(found.data, found.measure_start, found.preview, found.file, found.member)


def without_file(argv: list[str]) -> list[str]:
    """Return a command line without the file: a locked window opens no bundle a second time.

    Args:
        argv: What `parse_arguments` took.
    """
    found = parse_arguments(argv)
    if found.file is None:
        return argv
    return ["--data", str(found.data)] if found.data else []
