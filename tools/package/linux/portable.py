"""The program as a folder that is unpacked anywhere, and made portable by a folder ``data`` beside it."""

import shutil
from pathlib import Path
from typing import Final

from tools.package.program import NAME, Built
from vetting_desk import __version__

_READ_ME: Final = """\
Vetting Desk {version}

Start:      {name}-window      (from a terminal: {name} --help)

It needs glibc {floor} or newer, a desktop, and what every desktop has; on Debian and Ubuntu:
{depends}

To run it from a stick, make an empty folder named "data" beside these files, and start {name}-window. It
finds no desk there and asks how to begin: try it in training, join an organisation, set up headquarters, or
restore a backup of a desk that exists. The desk then lies in "data", and nothing is written to the computer's
own account. What that costs is told in the window, under Help, "What this program cannot protect against":
encrypt the stick, and read that first. To update it, unpack the new folder beside the old one, and move "data"
and "state" into it.
"""


def file_name() -> str:
    """Return the name of the archive."""
    return f"{NAME}-{__version__}-linux-x86_64.tar.xz"


def lay_out(built: Built, folder: Path) -> None:
    """Lay out the folder that is packed.

    Args:
        built: The program's folder.
        folder: A folder that does not exist.
    """
    from tools.package.needs import FLOOR

    shutil.copytree(built.folder, folder, symlinks=True)
    words = _READ_ME.format(
        version=__version__,
        name=NAME,
        floor=".".join(map(str, FLOOR)),
        depends="\n".join(f"  {each}" for each in built.depends),
    )
    (folder / "READ-ME.txt").write_text(words, "utf-8")
