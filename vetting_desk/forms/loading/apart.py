"""Converting a large spreadsheet in a process of its own, which may take so long and so much memory, no more.

What converts is not ours (pyxform, openpyxl, xlrd) and cannot be told to stop. On Linux and macOS the
process gives up memory and processor time by itself; everywhere it is ended when its time is over, and the
limits on what it is given (`limits`) hold without it. Small spreadsheets are converted at once (`loader`).

The process gets the spreadsheet on its standard input and answers with JSON: ``xml`` in base64 or null, and
``refused``, the fields of each error. In a built program it is the terminal program beside this one.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms.loading.limits import too_large

SECONDS: Final = 20
MEMORY: Final = 512 * 1024 * 1024
COMMAND: Final = "convert-apart"
"""The command of the terminal program that runs `answer`; it is not for people."""

_PATH: Final = os.pathsep.join(
    [str(Path(__file__).resolve().parents[3]), os.environ.get("PYTHONPATH", "")]
).rstrip(os.pathsep)

Converted = tuple[bytes | None, tuple[FormSyntaxError, ...]]


def convert_apart(data: bytes, name: str, *, in_spite: bool, seconds: float = SECONDS) -> Converted:
    """Convert a spreadsheet in a process of its own.

    Args:
        data: Its content.
        name: Its file's name; the ending says what it is where the content does not.
        in_spite: True to take out cells that are refused and go on, as `spreadsheet.convert_in_spite` does.
        seconds: How long it may take.

    Returns:
        The XForm, or None; and what was refused.

    Raises:
        FormTooLargeError: If it took longer, or more memory than it may.
    """
    try:
        ran = subprocess.run(  # noqa: S603 (our own program)
            [*_program(), name, "all" if in_spite else "first"],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            env={**os.environ, "PYTHONPATH": _PATH},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        told = json.loads(ran.stdout) if ran.returncode == 0 else None
    except (subprocess.TimeoutExpired, ValueError):
        told = None
    if not isinstance(told, dict):
        raise too_large(name, "takes-too-long", SECONDS)
    xml = told["xml"]
    refused = tuple(FormSyntaxError(**fields) for fields in told["refused"])
    return (None if xml is None else base64.b64decode(xml)), refused


def answer(arguments: list[str]) -> None:
    """Be that process: read the spreadsheet, convert it within bounds, and write the answer."""
    from vetting_desk.forms.loading import spreadsheet

    name, how = arguments
    give_up_room()
    data = sys.stdin.buffer.read()
    try:
        if how == "all":
            xml, refused = spreadsheet.convert_in_spite(data, name)
        else:
            xml, refused = spreadsheet.convert(data, name), ()
    except FormSyntaxError as error:
        xml, refused = None, (error,)
    told: dict[str, Any] = {
        "xml": None if xml is None else base64.b64encode(xml).decode("ascii"),
        "refused": [error.fields for error in refused],
    }
    sys.stdout.write(json.dumps(told))


def give_up_room() -> None:
    """Let the system end this process where it takes too much memory or processor time, if it can."""
    if sys.platform == "win32":
        return
    import resource

    for limit, most in ((resource.RLIMIT_DATA, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        _soft, hard = resource.getrlimit(limit)
        if hard == resource.RLIM_INFINITY or hard >= most:
            resource.setrlimit(limit, (most, hard))


def _program() -> list[str]:
    """Return what runs `answer`."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name("vetting-desk" + program.suffix)), "instrument", COMMAND]
    return [sys.executable, "-m", "vetting_desk.forms.loading.apart"]


if __name__ == "__main__":
    answer(sys.argv[1:])
