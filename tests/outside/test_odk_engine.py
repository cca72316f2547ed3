"""ODK's own form engine takes every shipped instrument, and answers as ours does, in each of its languages.

The engine is ``@getodk/xforms-engine``, filled at random by the peer's ``trace.mjs``: in
``../shared/peers/odk-engine``, installed where the benchmarks install it, or where ``VETTING_DESK_ODK_ENGINE``
says. Each of its answers is given to ours, and then both must think the same of every question: relevant,
required, valid, labelled. It fills a form in the language that the form begins with, so a form is made to begin
with each.
"""

import json
import os
import re
import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from vetting_desk.forms import load_form
from vetting_desk.operations.interview import instruments

ROOT = Path(__file__).resolve().parents[2]
ENGINE = Path(os.environ.get("VETTING_DESK_ODK_ENGINE", ROOT / "build" / "peers" / "odk-engine"))
STEPS = 60
LANGUAGES = ("en", "ru", "tg", "fa")
ZONES = ("Asia/Dushanbe", "America/Los_Angeles", "Asia/Kathmandu")
PUBLIC = sorted((ROOT / ".." / "shared" / "testdata" / "forms").glob("*.xml"))

pytestmark = [
    pytest.mark.outside,
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("node") is None or not (ENGINE / "node_modules").is_dir(),
        reason="node, or ODK's engine in build/peers/odk-engine, is not here",
    ),
]


LANGUAGE = re.compile(rb'<translation lang="([^"]+)"( default="true\(\)")?>')


def beginning_with(path: Path, language: bytes, folder: Path) -> Path | None:
    """Return a copy of a form that begins with another of its languages; None if it does not have it."""
    form = path.read_bytes()
    if language not in {match[1].rpartition(b"(")[2] for match in LANGUAGE.finditer(form)}:
        return None

    def mark(match: re.Match[bytes]) -> bytes:
        default = b' default="true()"' if match[1].endswith(b"(" + language) else b""
        return b'<translation lang="' + match[1] + b'"' + default + b">"

    copy = folder / path.name
    copy.write_bytes(LANGUAGE.sub(mark, form))
    return copy


def trace(path: Path, seed: int, zone: str = "UTC") -> dict[str, Any]:
    """Return what ODK's engine thinks of a form filled at random, on a computer of that zone."""
    done = subprocess.run(
        ["node", "trace.mjs", str(path), str(seed), str(STEPS)],
        cwd=ENGINE,
        env={**os.environ, "TZ": zone},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("instrument", instruments.shipped())
def test_both_engines_think_the_same(instrument: str, language: str, tmp_path: Path) -> None:
    path = beginning_with(instruments.shipped_path(instrument), language.encode() + b")", tmp_path)
    if path is None:
        pytest.skip(f"{instrument} has no {language}")
    peer = trace(path, seed=1 + LANGUAGES.index(language))
    assert len(peer["steps"]) > STEPS // 2
    form = load_form(path)
    session = form.new_session(now=datetime.fromisoformat(peer["now"]))
    assert session.language.endswith(f"({language})")
    session.apply(peer["steps"])
    ours = session.state()
    assert list(ours) == list(peer["state"])
    assert {
        name: (ours[name], state) for name, state in peer["state"].items() if ours[name] != state
    } == {}


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    "path",
    [*PUBLIC, *(instruments.shipped_path(name) for name in ("intake", "follow-up", "travel"))],
    ids=lambda path: path.stem,
)
def test_they_do_so_in_other_zones(path: Path, zone: str) -> None:
    """Filled anew under each ``TZ``: its day begins and ends there at another moment."""
    peer = trace(path, seed=5, zone=zone)
    now = datetime.fromisoformat(peer["now"]).astimezone(ZoneInfo(zone))
    session = load_form(path).new_session(now=now)
    session.apply(peer["steps"])
    ours = session.state()
    assert {
        name: (ours[name], state) for name, state in peer["state"].items() if ours[name] != state
    } == {}
