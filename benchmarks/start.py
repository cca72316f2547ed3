"""Start to the first painted unlock window, beside a bare PySide6 window painted the same way.

Both run as fresh processes, in turn, offscreen unless a display is set. The order alternates from pair to
pair, and the median of the pairs' ratios counts: other load on the machine affects both of a pair. The goal
is a ratio of at most 1.12 and 70 MB resident.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import Measure

ROOT = Path(__file__).resolve().parent.parent
PAIRS = 25

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)

app = QApplication(sys.argv)
window = Window()
window.resize(1280, 720)
layout = QVBoxLayout(window)
layout.addWidget(QLabel("bare"))
window.show()
app.exec()
fields = open("/proc/self/stat").read().rpartition(")")[2].split()
import os
began = int(fields[19]) / os.sysconf("SC_CLK_TCK")
print((time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000)
"""


def run() -> list[Measure]:
    """Start both in turn and compare the medians."""
    with tempfile.TemporaryDirectory() as data:
        environment = {
            **os.environ,
            "VETTING_DESK_DATA": data,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        ours: list[float] = []
        bare: list[float] = []
        for number in range(-1, PAIRS):
            turns = [(ours, [str(ROOT / "main.py"), "--measure-start"]), (bare, ["-c", _BARE])]
            for times, command in turns if number % 2 else reversed(turns):
                times.append(_milliseconds(command, environment))
        del ours[0], bare[0]  # the first run reads from the disk
        ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
        resident = _resident([str(ROOT / "main.py"), "--measure-start"], environment)
        loaded = _modules([str(ROOT / "main.py"), "--measure-start"], environment)
        bare_loaded = _modules(["-c", _BARE], environment)
    return [
        Measure(
            "start to the first painted unlock window",
            statistics.median(ours),
            "ms",
            "bare PySide6 window",
            statistics.median(bare),
            note=f"median ratio of {PAIRS} pairs: {ratio:.3f}, goal: 1.12",
        ),
        Measure("resident at the first painted window", resident, "MB", note="goal: 70 MB"),
        Measure(
            "modules loaded by then",
            len(loaded),
            "modules",
            "bare PySide6 window",
            len(bare_loaded),
            note=", ".join(sorted(loaded - bare_loaded)),
        ),
    ]


def _milliseconds(arguments: list[str], environment: dict[str, str]) -> float:
    done = subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[-1].removesuffix("ms"))


def _resident(arguments: list[str], environment: dict[str, str]) -> float:
    """Return the peak resident size of the process in MB."""
    script = (
        "import resource, subprocess, sys; subprocess.run([sys.executable, *sys.argv[1:]], "
        "stdout=subprocess.DEVNULL, check=True); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def _modules(arguments: list[str], environment: dict[str, str]) -> set[str]:
    """Return the names of the modules a process imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    lines = (line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "|" in line)
    return {name for name in lines if name != "imported package"}
