"""Makes the installer with NSIS, and a ``zip`` of the same folder for a stick."""

import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tools.package.program import NAME, Built
from tools.package.state import NotPackedError, surroundings
from vetting_desk import __version__
from vetting_desk.paths import resource_path

SCRIPT: Final = Path(__file__).with_name("vetting-desk.nsi")
_PLACES: Final = (Path("C:/Program Files (x86)/NSIS"), Path("C:/Program Files/NSIS"))


def file_name() -> str:
    """Return the name of the installer."""
    return f"{NAME}-{__version__}-setup.exe"


def pack(built: Built, folder: Path, _work: Path, made: int) -> list[Path]:
    """Write installer and archive.

    Args:
        built: The program's folder.
        folder: Where they are written.
        made: Seconds since 1970 that they bear.

    Raises:
        NotPackedError: If NSIS is missing, or could not make the installer.
    """
    target = folder / file_name()
    make_installer(built.folder, target)
    archive = folder / f"{NAME}-{__version__}-windows-x86_64.zip"
    write_zip(built.folder, archive, f"{NAME}-{__version__}", made)
    return [target, archive]


def make_installer(program: Path, target: Path) -> None:
    """Run NSIS.

    Args:
        program: The program's folder.
        target: The installer.

    Raises:
        NotPackedError: If NSIS is missing, or complains.
    """
    command = [
        _makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8",
        f"-DVERSION={__version__}", f"-DPROGRAM={program}", f"-DTARGET={target}",
        f"-DICON={resource_path(f'program/{NAME}.ico')}", str(SCRIPT),
    ]  # fmt: skip
    done = subprocess.run(  # noqa: S603 (our own arguments)
        command, env=surroundings(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise NotPackedError(f"NSIS made no installer:\n{done.stdout}{done.stderr}")


def write_zip(folder: Path, target: Path, inside: str, made: int) -> None:
    """Pack a folder as ``zip`` in one order and with one time.

    Args:
        folder: What is packed.
        target: The archive.
        inside: The folder's name in it.
        made: Seconds since 1970.
    """
    moment = datetime.fromtimestamp(made, UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*"), key=lambda each: each.relative_to(folder).as_posix()):
            if path.is_file():
                name = f"{inside}/{path.relative_to(folder).as_posix()}"
                entry = zipfile.ZipInfo(name, moment)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                entry.create_system = 0
                archive.writestr(entry, path.read_bytes())


def _makensis() -> str:
    found = shutil.which("makensis")
    if found is None:
        found = next((str(each / "makensis.exe") for each in _PLACES if each.is_dir()), None)
    if found is None:
        raise NotPackedError(
            "The installer is made by NSIS 3, which is not here; install it first."
        )
    return found
