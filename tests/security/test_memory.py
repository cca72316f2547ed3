"""The memory of the locked process contains nothing of a case: locking replaces it.

A real process unlocks, answers and locks by `execv`, as the window does; its memory is searched before and
after through ``/proc``.
"""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("this system is not Linux: reads /proc", allow_module_level=True)

UNLOCK = """
import json, os, sys
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.desk import desks
given = json.loads(sys.stdin.readline())
desk = desks.unlock(__import__("pathlib").Path(given["folder"]), given["officer"], given["words"])
case = cases.create_case(desk, [PersonName(given["name"], NameScript.LATIN)])
notes.add_note(desk, case.id, given["note"])
found = cases.search(desk, given["name"][:6])
note_words = [note.words for note in notes.notes(desk, case.id)]
print("open", flush=True)
sys.stdin.readline()
desk.close()
os.execv(sys.executable, [sys.executable, "-c", "print('locked', flush=True); input()"])
"""


def test_after_locking_memory_holds_nothing_and_before_it_did(three: Any, helpers: Any) -> None:
    from vetting_desk.operations.access import desk_folders

    [slot] = [
        each
        for each in desk_folders.officers_of(three.post)
        if each.name == helpers.NAMES["psychologist"]
    ]
    canaries = {
        "name": "Zqcanaryname Sample",
        "note": "zq-canary-note-66120",
        "words": helpers.WORDS["psychologist"],
    }
    given = {"folder": str(three.post), "officer": slot.id, **canaries}
    with subprocess.Popen(
        [sys.executable, "-c", UNLOCK], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env=dict(os.environ),
    ) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(given) + "\n")
        process.stdin.flush()
        assert process.stdout.readline() == "open\n"
        before = helpers.memory_of(process.pid)
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "locked\n"
        after = helpers.memory_of(process.pid)
        process.stdin.write("\n")
        process.stdin.flush()
        process.wait(10)

    for name, canary in canaries.items():
        assert helpers.holds(before, canary), f"{name}: the search finds nothing"
        assert not helpers.holds(after, canary), name
