"""The window that `benchmarks.old_machine` holds an interview in; a separate program, not a measure itself."""

import gc
import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import quantiles
from typing import Any

import ui.shell.lean_imports

# As main.py does, before anything is imported after PySide.
ui.shell.lean_imports.spare_sources()

from PySide6.QtCore import QTimer  # noqa: E402

import ui.shell.program  # noqa: E402
from ui.shell.main_window import MainWindow  # noqa: E402

gc.disable()  # as main.py does; the window lets it collect once it stands

PASSPHRASE = os.environ.get("VETTING_DESK_BENCH_PASSPHRASE", "")
INSTRUMENT = "return-spj"
SIZE = (1366, 768)


def resident() -> float:
    """Return the most that this process held since it was last counted anew, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


def since_start() -> float:
    """Return the seconds since this process was made."""
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    began = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - began


class Bench(MainWindow):
    """The window, operated by a script."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.resize(*SIZE)
        self._measured: dict[str, Any] = {}
        self._until: Callable[[], Any] = lambda: True
        self.ready.connect(self._begin)

    def _begin(self) -> None:
        self._measured["ready"] = since_start()
        self._steps = self._go()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(2)

    def _on_tick(self) -> None:
        try:
            if self._until():
                self._until = next(self._steps)
        except Exception:  # noqa: BLE001 (nobody is there to read a message)
            self._timer.stop()
            traceback.print_exc()
            os._exit(1)

    def _settled(self) -> bool:
        return not self._tasks.busy()

    def _go(self) -> Iterator[Callable[[], Any]]:
        self.unlock_page.select("post", "")
        yield self._settled
        began = time.monotonic()
        self.unlock_page.unlock_with(PASSPHRASE)
        yield lambda: self.frame is not None and self._settled()
        frame: Any = self.frame
        frame.go("cases")
        yield lambda: frame.pages.cases.rows() and self._settled()
        self.grab()
        self._measured["unlocked"] = time.monotonic() - began
        before = resident()
        Path("/proc/self/clear_refs").write_text(
            "5", encoding="ascii"
        )  # the most is counted anew: proc(5)
        yield from self._interview(frame)
        self._measured["resident_interview"] = resident()
        yield from self._record(frame)
        children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        self._measured["resident"] = max(before, resident()) + children
        sys.stdout.write(json.dumps(self._measured) + "\n")
        sys.stdout.flush()
        self.close()
        yield lambda: False

    def _interview(self, frame: Any) -> Iterator[Callable[[], Any]]:
        """Hold the shipped example of an interview on its page, section by section."""
        from vetting_desk.model import NameScript, PersonName
        from vetting_desk.operations.cases import cases
        from vetting_desk.operations.interview import instruments

        desk = frame.route._desk
        example = self._tasks.call(instruments.example, INSTRUMENT)
        known = self._tasks.call(instruments.list_instruments, desk)
        [sha] = [each.key.sha256 for each in known if each.key.id == INSTRUMENT]
        names = [PersonName("Намунаи Ченак", NameScript.CYRILLIC)]
        self._case = self._tasks.call(cases.create_case, desk, names)
        frame.route.start(self._case.id, sha)
        yield lambda: frame.route.interview is not None and self._settled()
        interview = frame.route.interview
        frame.route.questions.show_interview(interview, at="")
        yield self._settled
        took: list[float] = []
        section = ""
        for step in example.steps:
            place = str(step[0]).rsplit("/", 1)[0]
            began = time.monotonic()
            if place != section and isinstance(step[1], str):
                section = place
                frame.route.questions.show_interview(interview, at=str(step[0]))
                yield self._settled
                self.grab()
                began = time.monotonic()
            self._tasks.call(interview.answer_all, [step])
            took.append(1000 * (time.monotonic() - began))
        self._measured["answers"] = len(took)
        self._measured["answer"] = quantiles(took, n=20)[9]
        self._measured["answer_95"] = quantiles(took, n=20)[18]

    def _record(self, frame: Any) -> Iterator[Callable[[], Any]]:
        """Sign it and show the pages of its record."""
        from vetting_desk.operations.records import records

        desk = frame.route._desk
        assessment = frame.route.interview.assessment.id
        began = time.monotonic()
        record = self._tasks.call(
            records.sign, desk, assessment, PASSPHRASE, incomplete_reason="Measured"
        )
        self._measured["signed"] = time.monotonic() - began
        yield self._settled
        began = time.monotonic()
        frame.open_record(record, self._case.reference)
        yield lambda: frame.pages.record.reading.page_count() > 0 and self._settled()
        self.grab()
        self._measured["shown"] = time.monotonic() - began
        self._measured["pages"] = frame.pages.record.reading.page_count()


if __name__ == "__main__":
    vars(ui.shell.program)["MainWindow"] = Bench
    sys.exit(ui.shell.program.run(sys.argv[1:], time.perf_counter()))
