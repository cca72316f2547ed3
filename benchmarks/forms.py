"""The form engine beside ODK's own, in one run.

The peer is ``../shared/peers/odk-engine``, copied to ``build/peers`` and installed there with npm; without
node or that folder only our figures are printed. The peer loads a form and replays 150 steps of its own,
reading the violations after each; ours replays the recorded trace of that form.
"""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from benchmarks.measure import Measure
from vetting_desk.forms import Form, Session, load_form
from vetting_desk.operations.interview import instruments, live_forms

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
BUILD = ROOT / "build" / "benchmarks"
PEER = "ODK's engine"
STEPS = 150
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    """Return the median duration of `work` in milliseconds."""
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return median(times)


def peer() -> Path | None:
    """Return the folder in which ODK's engine is installed, or None."""
    source = SHARED / "peers" / "odk-engine"
    if not source.is_dir() or shutil.which("node") is None or shutil.which("npm") is None:
        return None
    target = ROOT / "build" / "peers" / "odk-engine"
    if not (target / "node_modules").is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
        for path in target.iterdir():
            path.chmod(0o755 if path.is_dir() else 0o644)
        subprocess.run(["npm", "install", "--silent"], cwd=target, check=True)
    return target


def peer_figures(folder: Path | None, form: Path, steps: int) -> dict[str, float]:
    """Return ODK's engine's milliseconds to load `form` and to replay steps; empty without the engine."""
    if folder is None:
        return {}
    command = ["node", "trace.mjs", str(form), "1", str(steps), "replay"]
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "TZ": "UTC"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0 or not done.stdout.strip():
        return {}
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def our_load(path: Path) -> float:
    """Return the milliseconds to load a form and start a filling."""
    return milliseconds(lambda: load_form(path).new_session(now=NOW), 5)


def our_step(form: Form, steps: list[list[object]]) -> float:
    """Return the milliseconds of one step, including reading the violations."""
    times = []
    for _ in range(5):
        session = form.new_session(now=NOW)
        begun = time.perf_counter()
        for step in steps:
            session.apply([step])
            len(session.violations)
        times.append((time.perf_counter() - begun) * 1000 / max(1, len(steps)))
    return median(times)


def page(session: Session) -> None:
    """Read everything that a page of twenty questions shows."""
    shown = [node for node in session.walk() if node.kind == "question" and node.relevant][:20]
    for node in shown:
        _ = (node.label, node.hint, node.options, node.value, node.required, node.valid)


def synthetic(questions: int) -> Path:
    """Write a form of many questions, each relevant by the previous one, with a sum at every tenth."""
    rows = range(questions)
    instance = "".join(f"<q{i}/>" for i in rows)
    binds = "".join(
        f'<bind nodeset="/data/q{i}" type="int"'
        + (f' relevant="/data/q{i - 1} != 1"' if i % 10 else ' required="true()"')
        + (' constraint=". &lt; 99" ' if i % 3 == 0 else "")
        + "/>"
        for i in rows
    )
    body = "".join(f'<input ref="/data/q{i}"><label>Question {i}</label></input>' for i in rows)
    path = BUILD / f"questions-{questions}.xml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
        f'<h:head><h:title>{questions}</h:title><model><instance><data id="s">{instance}</data>'
        f"</instance>{binds}</model></h:head><h:body>{body}</h:body></h:html>",
        encoding="utf-8",
    )
    return path


def our_again(path: Path) -> float:
    """Return the milliseconds to begin a form that was parsed ahead after unlocking, as those used last are."""
    instruments.parse_ahead([(path.read_bytes(), ())])
    return milliseconds(lambda: live_forms.parsed(path.read_bytes()).new_session(now=NOW), 9)


def run() -> list[Measure]:
    """Measure WHO's verbal autopsy, and how the cost of one answer grows with the form."""
    folder = peer()
    return [*_who(folder), *_growth(folder)]


def _who(folder: Path | None) -> list[Measure]:
    path = SHARED / "testdata" / "forms" / "whova_form.xml"
    trace = SHARED / "testdata" / "forms" / "traces" / "whova_form.1.json"
    if not path.is_file() or not trace.is_file():
        return []
    theirs = peer_figures(folder, path, STEPS)
    form = load_form(path)
    steps = json.loads(trace.read_text(encoding="utf-8"))["steps"][:STEPS]
    session = form.new_session(now=NOW)
    session.apply(steps)
    shown = milliseconds(lambda: page(session), 9)
    return [
        Measure("forms: WHO form, load", our_load(path), "ms", PEER, theirs.get("load_ms"), 0.1),
        Measure(
            "forms: WHO form, a step with its violations",
            our_step(form, steps),
            "ms",
            PEER,
            theirs.get("per_step_ms"),
            0.5,
        ),
        Measure("forms: WHO form, all a page of 20 questions shows", shown, "ms"),
        Measure("forms: WHO form, begun by a desk that used it before", our_again(path), "ms"),
    ]


def _growth(folder: Path | None) -> list[Measure]:
    measures: list[Measure] = []
    for questions in (100, 1_000, 10_000):
        path = synthetic(questions)
        # ODK's engine takes minutes to load ten thousand questions.
        theirs = peer_figures(folder, path, 30) if questions < 10_000 else {}
        form = load_form(path)
        steps: list[list[object]] = [
            [f"/data/q{(i * 37) % questions}", str(i % 3)] for i in range(STEPS)
        ]
        name = f"forms: {questions:,} questions"
        loaded, stepped = our_load(path), our_step(form, steps)
        measures.append(Measure(f"{name}, load", loaded, "ms", PEER, theirs.get("load_ms")))
        measures.append(Measure(f"{name}, a step", stepped, "ms", PEER, theirs.get("per_step_ms")))
    return measures
