"""Texts for what a machine protects and what it does not."""

import pytest

from ui.pages.help.machine_text import _CHECK, _HINTS, _SENTENCES, finding_shape, finding_text
from vetting_desk.machine.exposure import Answer, Finding, Risk

MACHINE = [risk for risk in Risk if risk is not Risk.PORTABLE]
"""What is asked of every machine; that the desks are carried is told where it is so, and nowhere else."""


@pytest.mark.parametrize("risk", MACHINE)
@pytest.mark.parametrize("answer", list(Answer))
def test_every_finding_has_words_and_a_shape_of_its_own(risk: Risk, answer: Answer) -> None:
    finding = Finding(risk, answer)
    sentence, hint = finding_text(finding)
    assert sentence.endswith(".")
    assert hint or answer is Answer.PROTECTED
    shapes = {finding_shape(Finding(risk, each)) for each in Answer}
    assert len(shapes) == len(Answer)
    assert finding_shape(finding) in shapes


def test_what_could_not_be_determined_never_reads_like_protected() -> None:
    for risk in MACHINE:
        assert "could not be determined" in finding_text(Finding(risk, Answer.UNKNOWN))[0]
    assert {risk for risk, _system in _CHECK} <= set(Risk)
    assert set(_HINTS) <= set(_SENTENCES)


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        (Finding(Risk.DISK, Answer.OPEN, "/dev/sda2"), "/dev/sda2. "),
        (Finding(Risk.CORE_DUMPS, Answer.OPEN, "kdump"), "turn kdump off"),
        (Finding(Risk.DISK, Answer.UNKNOWN, "windows"), "BitLocker"),
        (Finding(Risk.DISK, Answer.UNKNOWN, "macos"), "FileVault"),
        (
            Finding(Risk.PORTABLE, Answer.OPEN, "/media/stick/data"),
            "/media/stick/data. Whoever takes",
        ),
        (Finding(Risk.DISK, Answer.UNKNOWN, "plan9"), "Ask whoever looks after the computer."),
    ],
)
def test_the_hint_says_where_to_look(finding: Finding, said: str) -> None:
    assert said in finding_text(finding)[1]


def test_what_is_protected_names_no_place() -> None:
    assert "/dev" not in finding_text(Finding(Risk.DISK, Answer.PROTECTED, "/dev/sda2"))[1]
