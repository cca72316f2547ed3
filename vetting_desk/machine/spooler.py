"""Hands pages to the printing of the system over a pipe, without a file of ours.

Where printing is CUPS: Qt's own way writes the pages as a readable file to the folder for temporary files and
has CUPS read it from there; ``lp`` takes them from standard input and sends them on as they come (lp(1)). What
the system's spooler then keeps, and for how long, is the system's.
"""

import shutil
import subprocess
from collections.abc import Mapping
from typing import Final

from vetting_desk.errors import PrintingError

SECONDS: Final = 120.0
"""After so long a spooler that does not take the pages is given up."""
TITLE: Final = "Vetting Desk"
"""The name of every job: it stands in lists that anybody at the machine may see."""


def hand_over(
    pages: bytes, printer: str, options: Mapping[str, str], *, seconds: float = SECONDS
) -> None:
    """Send pages to a printer.

    Args:
        pages: A PDF file.
        printer: Its name in CUPS; empty for the system's own choice.
        options: Such as ``{"media": "A4", "sides": "two-sided-long-edge"}``.
        seconds: How long to wait for the spooler.

    Raises:
        PrintingError: With detail ``no-spooler``, ``time``, or what the spooler says.
    """
    program = shutil.which("lp")
    if program is None:
        raise PrintingError(detail="no-spooler")
    command = [program, "-s", "-t", TITLE]
    command += ["-d", printer] if printer else []
    for name, value in options.items():
        command += ["-o", f"{name}={value}"]
    try:
        ran = subprocess.run(  # noqa: S603 (a program of the system, no shell)
            [*command, "-"], input=pages, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise PrintingError(detail="time") from error
    except OSError as error:
        raise PrintingError(detail=error.strerror or "no-spooler") from error
    if ran.returncode:
        said = ran.stderr.decode("utf-8", "replace").strip().splitlines()
        raise PrintingError(detail=said[0][:200] if said else str(ran.returncode))
