"""``make package-check``: the Debian package on a minimal Debian 12 of its own, from installing to removing.

Installed with its ``Depends`` alone, walked through as an ordinary user, its window painted, a file opened with
it from the desktop, removed again; what the user has must be the same bytes before and after. The screen is
this machine's own (Xvfb), so that no library comes with it. Needs root, and names what is missing.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import click
from PIL import Image

from tools.package.screen import Screen, colours
from tools.package.state import ROOT

SUITE: Final = "bookworm"
PROGRAMS: Final = ("debootstrap", "unshare", "chroot", "Xvfb")
HOME: Final = "/home/officer"
PLACE: Final = f"{HOME}/Стол № 7"
"""Cyrillic, a space and №."""
_USER: Final = 1000
_WAIT: Final = 120
"""Seconds in which a window is painted, on a slow machine."""
_PAINTED: Final = 40
"""Colours that a window with text has at least; an empty screen has one."""
_ABOVE: Final = (0, 0, 280, 40)
"""Above all pages and their margins, where a banner stands and nothing else."""
_WORDS: Final = 8
"""Colours that words on one ground have at least."""
_INSIDE: Final = """\
mount --make-rprivate /
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mkdir -p "$1/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
root=$1 user=$2
shift 2
exec chroot --userspec="$user:$user" "$root" env -i "$@"
"""
_LOST: Final = """\
export LD_LIBRARY_PATH=/usr/lib/vetting-desk/_internal
find /usr/lib/vetting-desk -name '*.so*' -type f -exec ldd {} ';' 2>/dev/null | sed -n 's/=> not found//p'
"""
"""Libraries that no loader finds, asked as the program's start asks: its own folder first."""


class FoundError(Exception):
    """The package is not as it has to be; the message says what was found."""


def missing() -> list[str]:
    """Return what this machine lacks for the check."""
    lacks = [name for name in PROGRAMS if shutil.which(name) is None]
    if sys.platform != "linux" or os.geteuid() != 0:
        lacks.insert(0, "root on Linux")
    return lacks


class System:
    """A minimal Debian in a folder.

    Args:
        root: The folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def command(self, *command: str, user: int = 0, display: str = "") -> list[str]:
        """Return the command line that runs a command inside, with mounts that end with it."""
        Path("/tmp/.X11-unix").mkdir(exist_ok=True)  # noqa: S108 (where X11 has it)
        said = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": HOME if user else "/root",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "DISPLAY": display,
        }
        environment = [f"{name}={value}" for name, value in said.items() if value]
        return [
            "unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-ec", _INSIDE, "sh",
            str(self.root), str(user), *environment, *command,
        ]  # fmt: skip

    def run(self, *command: str, user: int = 0, display: str = "") -> str:
        """Run a command inside and return what it said.

        Raises:
            FoundError: If it ended with an error.
        """
        done = subprocess.run(  # noqa: S603 (our own arguments)
            self.command(*command, user=user, display=display),
            capture_output=True, text=True, check=False, timeout=900,
        )  # fmt: skip
        if done.returncode:
            raise FoundError(f"{' '.join(command)}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        return done.stdout

    def digest(self, folder: str) -> str:
        """Return a digest of all that lies in a folder: names, rights, owners, times, contents."""
        state = hashlib.sha256()
        base = self.root / folder.lstrip("/")
        for path in [base, *sorted(base.rglob("*"))]:
            about = path.lstat()
            told = (str(path.relative_to(base)), about.st_mode, about.st_uid, about.st_mtime_ns)
            state.update(repr(told).encode())
            if path.is_file() and not path.is_symlink():
                state.update(path.read_bytes())
        return state.hexdigest()


def prepare(work: Path) -> System:
    """Return a fresh minimal system; the base is fetched once and copied."""
    base, root = work / "base", work / "system"
    if not (work / "base.ready").is_file():
        shutil.rmtree(base, ignore_errors=True)
        _run("debootstrap", "--variant=minbase", SUITE, str(base))
        (work / "base.ready").touch()
    shutil.rmtree(root, ignore_errors=True)
    _run("cp", "--archive", str(base), str(root))
    system = System(root)
    system.run("useradd", "--create-home", "--home-dir", HOME, "--uid", str(_USER), "officer")
    return system


def install(system: System, package: Path) -> None:
    """Install the package with what it depends on, and no more."""
    inside = f"/root/{package.name}"
    shutil.copyfile(package, system.root / inside.lstrip("/"))
    system.run("apt-get", "update", "-q")
    system.run("apt-get", "install", "-y", "-q", "--no-install-recommends", inside)
    if lost := sorted(set(system.run("sh", "-c", _LOST).split())):
        raise FoundError("Depends lacks whoever brings these: " + " ".join(lost))


def walk(system: System) -> None:
    """Walk the whole way as an ordinary user, from a new case to headquarters' receipt."""
    system.run("vetting-desk", "walkthrough", PLACE, user=_USER)


def paint(system: System, screen: Screen) -> float:
    """Return in how many milliseconds the window was painted."""
    told = system.run("vetting-desk-window", "--measure-start", user=_USER, display=screen.name)
    return float(told.split()[-1])


def open_from_desktop(system: System, screen: Screen, picture: Path) -> None:
    """Open a bundle as a desktop does, and keep a picture of the window that tells of it."""
    bundle = next((system.root / PLACE.lstrip("/")).rglob("*.age"))
    inside = "/" + str(bundle.relative_to(system.root))
    command = system.command("vetting-desk-window", inside, user=_USER, display=screen.name)
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as window:  # noqa: S603 (our own arguments)
        try:
            image = _wait_for(screen.picture, _tells_of_file)
        finally:
            window.kill()  # unshare passes no gentler signal on; its child ends with it
    image.save(picture)


def associate(system: System) -> None:
    """Check that a desktop leads from the kinds of files to the program; installs what desktops have for it."""
    system.run("apt-get", "install", "-y", "-q", "--no-install-recommends", "shared-mime-info", "desktop-file-utils", "xdg-utils", "libfile-mimeinfo-perl")  # fmt: skip # noqa: E501
    (system.root / "tmp/a.vdbackup").write_bytes(b"vetting-desk-backup/1\n")
    (system.root / "tmp/b.age").write_bytes(b"age-encryption.org/v1\n")
    for name, kind in (("a.vdbackup", "backup"), ("b.age", "bundle")):
        wanted = f"application/x-vetting-desk-{kind}"
        found = system.run("mimetype", "--brief", f"/tmp/{name}").strip()  # noqa: S108 (of that system)
        if found != wanted:
            raise FoundError(f"{name} is taken for {found}, not {wanted}.")
        program = system.run("xdg-mime", "query", "default", wanted, user=_USER).strip()
        if program != "vetting-desk.desktop":
            raise FoundError(f"{wanted} is opened by {program or 'nothing'}.")
    system.run("desktop-file-validate", "/usr/share/applications/vetting-desk.desktop")


def remove(system: System) -> None:
    """Remove the package and check that nothing of it is left, and nothing of the user's touched."""
    before = system.digest(HOME)
    system.run("apt-get", "purge", "-y", "-q", "vetting-desk")
    if system.digest(HOME) != before:
        raise FoundError(f"Removing the package changed something in {HOME}.")
    left = [
        str(path)
        for place in ("usr", "etc", "var/lib/vetting-desk")
        for path in (system.root / place).rglob("*vetting-desk*")
        if "dpkg" not in path.parts
    ]
    if left:
        raise FoundError("Left behind: " + " ".join(left))


def _tells_of_file(shown: Image.Image) -> bool:
    """Return whether there are words where the window has none unless a file was opened with it."""
    return colours(shown) >= _PAINTED and colours(shown.crop(_ABOVE)) >= _WORDS


def _wait_for(
    look: Callable[[], Image.Image], enough: Callable[[Image.Image], bool]
) -> Image.Image:
    until = time.monotonic() + _WAIT
    while time.monotonic() < until:
        image = look()
        if enough(image):
            return image
        time.sleep(0.5)
    raise FoundError(f"What was waited for was not on the screen in {_WAIT} seconds.")


def _run(*command: str) -> None:
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)  # noqa: S603 (our own arguments)


@click.command(name="package-check")
@click.argument("package", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--work",
    type=click.Path(file_okay=False, path_type=Path),
    default=ROOT / "build/package-check",
    help="Folder for the minimal systems and the picture.",
)
def main(package: Path, work: Path) -> None:
    """Try the Debian package PACKAGE on a minimal Debian 12."""
    if lacks := missing():
        click.echo(f"Skipped: the check of packages needs {', '.join(lacks)}.")
        return
    work = work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    try:
        click.echo("A minimal Debian …")
        system = prepare(work)
        click.echo("Installing …")
        install(system, package)
        click.echo("Walking through, some minutes …")
        walk(system)
        with Screen(work) as screen:
            click.echo(f"The window was painted in {paint(system, screen):.0f} ms.")
            picture = work / "opened-from-desktop.png"
            open_from_desktop(system, screen, picture)
            click.echo(f"A file opened from the desktop: {picture}")
        associate(system)
        click.echo("Kinds of files lead to the program.")
        remove(system)
        click.echo("Removed; what the officer has is untouched.")
    except FoundError as error:
        click.echo(str(error), err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
