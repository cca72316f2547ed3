"""The walkthrough's steps, one by one; there is no peer for the whole."""

import tempfile
import time
from pathlib import Path

from benchmarks.measure import Measure
from vetting_desk.operations.practice.walkthrough import Walkthrough


def run() -> list[Measure]:
    """Walk the whole way once with `return-spj`."""
    measures = []
    with tempfile.TemporaryDirectory() as folder:
        for name, words, act in Walkthrough(Path(folder) / "way", "return-spj").steps():
            began = time.perf_counter()
            act()
            milliseconds = (time.perf_counter() - began) * 1000
            measures.append(Measure(f"walkthrough: {name}", milliseconds, "ms", note=words))
    return measures
