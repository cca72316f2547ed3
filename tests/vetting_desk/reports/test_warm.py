"""Importing in advance."""

import subprocess
import sys


def test_warming_up_leaves_nothing_to_load_for_a_report() -> None:
    program = (
        "import sys; from vetting_desk.reports import warm_up; warm_up(); before = set(sys.modules);"
        "from vetting_desk.reports import render, signing, verifying;"
        "from vetting_desk.reports.text.fonts import typeface;"
        "print(sorted(set(sys.modules) - before), typeface.cache_info().currsize)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[] 4"
