"""ODK's own form engine takes every shipped instrument, and answers as ours does.

The engine is ``@getodk/xforms-engine``, filled at random by the peer's ``trace.mjs``: in
``../shared/peers/odk-engine``, installed where the benchmarks install it, or where ``VETTING_DESK_ODK_ENGINE``
says. Each of its answers is given to ours, and then both must think the same of every question: relevant,
required, valid, labelled.
"""

import json
import os
import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.forms import load_form
from vetting_desk.operations.interview import instruments

ROOT = Path(__file__).resolve().parents[2]
ENGINE = Path(os.environ.get("VETTING_DESK_ODK_ENGINE", ROOT / "build" / "peers" / "odk-engine"))
STEPS = 60

pytestmark = [
    pytest.mark.outside,
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("node") is None or not (ENGINE / "node_modules").is_dir(),
        reason="node, or ODK's engine in build/peers/odk-engine, is not here",
    ),
]


def trace(instrument: str) -> dict[str, Any]:
    """Return what ODK's engine thinks of an instrument filled at random."""
    path = instruments.shipped_path(instrument)
    done = subprocess.run(
        ["node", "trace.mjs", str(path), "1", str(STEPS)],
        cwd=ENGINE,
        env={**os.environ, "TZ": "UTC"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("instrument", instruments.shipped())
def test_both_engines_think_the_same(instrument: str) -> None:
    peer = trace(instrument)
    assert len(peer["steps"]) > STEPS // 2
    form = load_form(instruments.shipped_path(instrument))
    session = form.new_session(now=datetime.fromisoformat(peer["now"]))
    session.apply(peer["steps"])
    ours = session.state()
    assert list(ours) == list(peer["state"])
    assert {
        name: (ours[name], state) for name, state in peer["state"].items() if ours[name] != state
    } == {}
