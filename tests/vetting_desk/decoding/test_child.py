"""The process itself: one request, one answer, whatever the library does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vetting_desk.decoding.asking import command
from vetting_desk.decoding.child import answer_to
from vetting_desk.decoding.kinds import MediaKind
from vetting_desk.decoding.wire import Answer, Outcome, Request, read_answer, request_bytes

ROOT = Path(__file__).resolve().parents[3]
FROM_HERE = {**os.environ, "PYTHONPATH": str(ROOT)}
ASKED = Request(MediaKind.PICTURE, 0, 10, 10, 3)


def test_what_was_decoded_is_answered() -> None:
    answer = Answer(Outcome.PIXELS, 1, 1, 1, 3)
    assert answer_to(lambda *_: (answer, b"rgb"), ASKED, b"abc") == (answer, b"rgb")


@pytest.mark.parametrize(
    ("raised", "outcome"),
    [
        (MemoryError(), Outcome.NO_MEMORY),
        (OSError("broken"), Outcome.UNREADABLE),
        (RecursionError(), Outcome.UNREADABLE),
        (ZeroDivisionError(), Outcome.UNREADABLE),
    ],
)
def test_whatever_a_library_raises_is_a_refusal(raised: Exception, outcome: Outcome) -> None:
    def broken(_request: Request, _content: bytes) -> tuple[Answer, bytes]:
        raise raised

    assert answer_to(broken, ASKED, b"abc") == (Answer(outcome), b"")


def test_content_that_was_cut_short_is_not_decoded() -> None:
    def never(_request: Request, _content: bytes) -> tuple[Answer, bytes]:
        raise AssertionError

    assert answer_to(never, ASKED, b"ab")[0].outcome is Outcome.UNREADABLE


def test_a_real_process_answers_and_says_nothing_else() -> None:
    ran = subprocess.run(
        command(), input=request_bytes(ASKED) + b"abc", env=FROM_HERE, capture_output=True, check=True
    )  # fmt: skip
    assert read_answer(ran.stdout, ASKED).outcome is Outcome.UNREADABLE
    assert ran.stderr == b""


def test_wrong_use_answers_nothing() -> None:
    ran = subprocess.run(
        command(), input=b"no request at all", env=FROM_HERE, capture_output=True, check=False
    )
    assert (ran.returncode, ran.stdout) == (2, b"")


@pytest.mark.parametrize("module", ["main.py", "vetting_desk/cli/__main__.py"])
def test_each_built_program_can_be_the_process(module: str) -> None:
    """As `build.spec` starts them: by their scripts, with the flag."""
    ran = subprocess.run(
        [sys.executable, ROOT / module, "--decode"], env=FROM_HERE,
        input=request_bytes(ASKED) + b"abc", capture_output=True, check=True,
    )  # fmt: skip
    assert read_answer(ran.stdout, ASKED).outcome is Outcome.UNREADABLE
