"""Nothing of a case is in the memory of the locked process: locking replaces it.

A real process unlocks, answers and locks by `execv`, as the window does; its memory is searched before and
after through ``/proc``.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("reads /proc", allow_module_level=True)

UNLOCK = """
import json, os, sys
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations import cases, clinical, desks
given = json.loads(sys.stdin.readline())
desk = desks.unlock(__import__("pathlib").Path(given["folder"]), given["officer"], given["words"])
case = cases.create_case(desk, [PersonName(given["name"], NameScript.LATIN)])
clinical.add_note(desk, case.id, given["note"])
found = cases.search(desk, given["name"][:6])
told = [note.words for note in clinical.notes(desk, case.id)]
print("open", flush=True)
sys.stdin.readline()
desk.close()
os.execv(sys.executable, [sys.executable, "-c", "print('locked', flush=True); input()"])
"""


def memory_of(process: int) -> bytes:
    """Return all that can be read of a process's memory."""
    found = []
    with (
        Path(f"/proc/{process}/maps").open() as maps,
        Path(f"/proc/{process}/mem").open("rb", 0) as mem,
    ):
        for line in maps:
            if line.split()[1][0] != "r" or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            first, last = (int(part, 16) for part in line.split()[0].split("-"))
            try:
                mem.seek(first)
                found.append(mem.read(last - first))
            except (OSError, ValueError, OverflowError):
                continue
    return b"\n".join(found)


def test_after_locking_memory_holds_nothing_and_before_it_did(three: Any, helpers: Any) -> None:
    from vetting_desk.operations import places

    [slot] = [
        each
        for each in places.officers_of(three.post)
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
        before = memory_of(process.pid)
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "locked\n"
        after = memory_of(process.pid)
        process.stdin.write("\n")
        process.stdin.flush()
        process.wait(10)

    for name, canary in canaries.items():
        traces = helpers.encodings(canary)
        assert any(trace in before for trace in traces), f"{name}: the search finds nothing"
        assert not any(trace in after for trace in traces), name
