"""The Debian package: the program's folder, and what a desktop is told of it. Installing it runs nothing."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tools.package import archives, pages
from tools.package.linux.icons import pictures
from tools.package.program import NAME, Built
from tools.package.state import ROOT
from vetting_desk import __version__
from vetting_desk.paths import resource_path

REVISION: Final = "1"
_HERE: Final = Path(__file__).parent
_PROGRAMS: Final = (NAME, f"{NAME}-window")
_COMPLETION: Final = {
    "bash": f"usr/share/bash-completion/completions/{NAME}",
    "zsh": f"usr/share/zsh/vendor-completions/_{NAME}",
    "fish": f"usr/share/fish/vendor_completions.d/{NAME}.fish",
}
_CONTROL: Final = """\
Package: {name}
Version: {version}-{revision}
Architecture: amd64
Maintainer: Vetting Desk <vetting-desk@localhost>
Installed-Size: {kib}
Depends: {depends}
Recommends: xdg-desktop-portal
Section: misc
Priority: optional
Description: guided interviews and signed records, without a network
 For the people who talk with those who want to come home after a conflict.
 Keeps every answer encrypted from the first keystroke, and carries signed,
 sealed records to headquarters on a stick. Works with no network at all.
 .
 Nothing is started by installing it, and removing it touches no desk.
"""


def file_name() -> str:
    """Return the name of the package."""
    return f"{NAME}_{__version__}-{REVISION}_amd64.deb"


def lay_out(built: Built, root: Path, made: int) -> None:
    """Lay out what is to lie at the root of a system.

    Args:
        built: The program's folder.
        root: A folder that does not exist.
        made: Seconds since 1970.
    """
    shutil.copytree(built.folder, root / "usr/lib" / NAME, symlinks=True)
    for name in _PROGRAMS:
        link = _new(root / "usr/bin" / name)
        link.symlink_to(f"../lib/{NAME}/{name}")
    _tell_desktop(root)
    _write_documents(root, made)
    for shell, place in _COMPLETION.items():
        _new(root / place).write_text(pages.completion(shell), "utf-8")
    _new(root / "DEBIAN/control").write_text(_control(built, root), "utf-8")


def _tell_desktop(root: Path) -> None:
    share = root / "usr/share"
    shutil.copyfile(_HERE / f"{NAME}.desktop", _new(share / f"applications/{NAME}.desktop"))
    shutil.copyfile(_HERE / f"{NAME}.xml", _new(share / f"mime/packages/{NAME}.xml"))
    icons = share / "icons/hicolor"
    drawing = resource_path(f"program/{NAME}.svg")
    shutil.copyfile(drawing, _new(icons / f"scalable/apps/{NAME}.svg"))
    icon = resource_path(f"program/{NAME}.ico").read_bytes()
    for side, picture in pictures(icon).items():
        _new(icons / f"{side}x{side}/apps/{NAME}.png").write_bytes(picture)


def _write_documents(root: Path, made: int) -> None:
    manual = root / "usr/share/man/man1"
    manual.mkdir(parents=True)
    pages.write_manual(manual, datetime.fromtimestamp(made, UTC).strftime("%Y-%m-%d"))
    for path in sorted(manual.iterdir()):
        path.with_name(f"{path.name}.gz").write_bytes(archives.compressed(path.read_bytes()))
        path.unlink()
    about = root / "usr/share/doc" / NAME
    licence = (ROOT / "LICENSE").read_text("utf-8")
    listed = f"/usr/lib/{NAME}/_internal/resources/program/licences.json"
    words = f"Vetting Desk is under the Apache License 2.0.\nWhat goes along: {listed}\n\n{licence}"
    _new(about / "copyright").write_text(words, "utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (about / "changelog.gz").write_bytes(archives.compressed(changes))


def _control(built: Built, root: Path) -> str:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return _CONTROL.format(
        name=NAME,
        version=__version__,
        revision=REVISION,
        kib=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join(built.depends),
    )


def _new(path: Path) -> Path:
    """Return a path whose folder exists."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
