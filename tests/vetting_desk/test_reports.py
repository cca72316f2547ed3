import subprocess
import sys

HEAVY = (
    "reportlab",
    "pyhanko",
    "asn1crypto",
    "uharfbuzz",
    "fontTools",
    "segno",
    "cryptography",
    "PIL",
)


def test_importing_reports_loads_no_heavy_library() -> None:
    program = (
        "import sys; from vetting_desk.reports import load_labels, ReportContent, verify_pdf;"
        "load_labels('tg');"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
