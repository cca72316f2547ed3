"""``python -m tools.package [FOLDER]``: builds the packages of this system, and says what is in FOLDER then.

On Linux a Debian package and a folder in a ``tar.xz``; on Windows the installer and the folder in a ``zip``.
Exit code 0: they are there. 1: they are not, with the reason.
"""

import shutil
import sys
from pathlib import Path

import click

from tools.package import archives
from tools.package.bill import bill
from tools.package.program import NAME, Built, build
from tools.package.state import ROOT, NotPackedError, epoch, require_clean
from vetting_desk import __version__


@click.command(name="package")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=ROOT / "dist")
@click.option(
    "--work",
    type=click.Path(file_okay=False, path_type=Path),
    default=ROOT / "build/package",
    help="Folder for what comes and goes.",
)
@click.option("--changed", is_flag=True, help="Pack sources that are not committed: only to try.")
def main(folder: Path, work: Path, *, changed: bool) -> None:
    """Build the packages of this system into FOLDER: dist/, unless another is named."""
    try:
        if not changed:
            require_clean()
        made = epoch()
        folder, work = folder.absolute(), work.absolute()
        click.echo("Building the program, some minutes …")
        built = build(work / "program")
        _make_room(folder)
        packages = _pack(built, folder, work, made)
        for package in packages:
            text = bill(built.works, package.name, __version__, made)
            (folder / f"{package.name}.cdx.json").write_text(text, "utf-8", newline="\n")
        archives.write_sums(_ours(folder), folder / archives.SUMS)
    except NotPackedError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    click.echo(f"The program's folder has {built.mib} MiB.")
    for path in _ours(folder):
        click.echo(f"{path.stat().st_size / (1 << 20):8.1f} MiB  {path}")


def _make_room(folder: Path) -> None:
    """Remove what an earlier packing left in a folder, and nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in _ours(folder):
        path.unlink()


def _ours(folder: Path) -> list[Path]:
    """Return the files in a folder that packing writes."""
    found = [*folder.glob(f"{NAME}[-_]*"), folder / archives.SUMS]
    return sorted(path for path in found if path.is_file())


def _pack(built: Built, folder: Path, work: Path, made: int) -> list[Path]:
    if sys.platform == "win32":
        from tools.package.windows.installer import pack

        return pack(built, folder, work, made)
    if sys.platform == "linux":
        return _pack_for_linux(built, folder, work, made)
    raise NotPackedError("Packages are made on Linux and on Windows.")


def _pack_for_linux(built: Built, folder: Path, work: Path, made: int) -> list[Path]:
    from tools.package.linux import debian, portable

    root, alone = work / "root", work / f"{NAME}-{__version__}"
    for place in (root, alone):
        shutil.rmtree(place, ignore_errors=True)
    debian.lay_out(built, root, made)
    archives.set_alike(root, made)
    package = folder / debian.file_name()
    archives.write_deb(root, package, made)
    portable.lay_out(built, alone)
    archives.set_alike(alone, made)
    packed = folder / portable.file_name()
    archives.write_tar(alone, packed, made)
    return [package, packed]


if __name__ == "__main__":
    main()
