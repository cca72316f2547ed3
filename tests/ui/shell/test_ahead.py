"""Modules needed after unlocking are imported in advance: none of ours between passphrase and question."""

import os
import subprocess
import sys
from pathlib import Path

from ui.shell.ahead import NEEDED_NEXT
from vetting_desk.operations.interview import instruments

_COME_BACK = """
import sys, time
from pathlib import Path
from ui.shell.application import Application
from ui.shell.ahead import load_ahead
from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from vetting_desk.operations.access.desk_folders import list_desks

app = Application(sys.argv[:1])
app.dress(Preferences(theme="light", language="en"))
tasks = Tasks()
place = list_desks(Path(sys.argv[1]))[0]
def wait(true):
    until = time.monotonic() + 30
    while not true() and time.monotonic() < until:
        app.processEvents()

tasks.work(load_ahead)
wait(lambda: not tasks.busy())
before = set(sys.modules)

from vetting_desk.operations.desk import desks
from ui.shell.frame import DeskFrame

desk = tasks.call(desks.unlock, place.folder, place.officers[0].id, sys.argv[2])
frame = DeskFrame(desk, tasks, Preferences())
frame.start()
wait(lambda: frame.pages.is_made("agenda") and frame.pages.agenda.agenda is not None)
frame.go("cases")
wait(lambda: frame.pages.cases.rows())
draft = tasks.call(desk.casebook.assessments.open_drafts)[0]
frame.route.resume(draft.id)
wait(lambda: frame.route.interview is not None and not tasks.busy())
assert frame.route.interview is not None
loaded = set(sys.modules) - before
print(*sorted(name for name in loaded if name.split(".")[0] in ("ui", "vetting_desk")))
frame.stop()
tasks.shutdown(desk.close)
"""


def test_nothing_of_ours_is_loaded_between_the_passphrase_and_the_question(data: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _COME_BACK, str(data), "four otters juggle plum jam"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_each_is_named_once() -> None:
    assert len(set(NEEDED_NEXT)) == len(NEEDED_NEXT)


def test_the_shipped_instruments_are_parsed_once_in_a_process() -> None:
    assert all(
        first is again
        for first, again in zip(
            instruments.parse_shipped(), instruments.parse_shipped(), strict=True
        )
    )
