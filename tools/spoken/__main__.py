"""Starts a display, a bus and Orca of their own, walks in them, and says what was not spoken."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.spoken.log import said, silent

NEEDED = ("xvfb-run", "dbus-run-session", "openbox", "orca")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_INSIDE = """
"$1" --launch-immediately & bus=$!
openbox & frames=$!
orca --replace --debug-file="$2" & reader=$!
sleep 10
shift 2
"$@"; code=$?
sleep 3
kill $reader $frames $bus
exit $code
"""
_MOST_SECONDS = 1800


def main() -> int:
    """Return 0 if every place was spoken, 1 if not, 2 if something is missing."""
    parser = argparse.ArgumentParser(prog="python -m tools.spoken", description=__doc__)
    parser.add_argument("--pause", type=float, default=0.4, help="seconds of silence at each place")
    parser.add_argument("--log", type=Path, help="where to leave Orca's log")
    options = parser.parse_args()
    launcher = next((path for path in LAUNCHERS if Path(path).is_file()), "")
    missing = [name for name in NEEDED if shutil.which(name) is None]
    missing += [] if launcher else ["at-spi2-core"]
    if missing:
        sys.stderr.write(f"Not installed: {', '.join(missing)}\n")
        return 2
    with tempfile.TemporaryDirectory(prefix="spoken-") as place:
        return _run(Path(place), launcher, options.pause, options.log)


def _run(place: Path, launcher: str, pause: float, keep: Path | None) -> int:
    places, log = place / "places", place / "orca.log"
    home, runtime = place / "home", place / "run"
    home.mkdir()
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        # The log is enough: a voice without a loudspeaker would hold Orca up.
        "SPEECHD_ADDRESS": f"unix_socket:{runtime}/nobody",
    }
    inside = ["bash", "-c", _INSIDE, "spoken", launcher, str(log)]
    walk = [sys.executable, "-m", "tools.spoken.walk", str(places), str(pause), str(log)]
    display = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--"]
    done = subprocess.run(  # noqa: S603 (programs of the system, found by name above)
        [*display, *inside, *walk],
        env=environment,
        check=False,
        timeout=_MOST_SECONDS,
        stdout=sys.stderr,
    )
    text = log.read_text("utf-8", errors="replace") if log.is_file() else ""
    if keep is not None:
        keep.write_text(text, encoding="utf-8")
    seen = places.read_text("utf-8").splitlines() if places.is_file() else []
    quiet = list(silent(seen, said(text)))
    sys.stdout.write(f"{len(dict.fromkeys(seen))} places, {len(quiet)} not spoken\n")
    sys.stdout.writelines(f"  {name}\n" for name in quiet)
    return 1 if quiet or done.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
