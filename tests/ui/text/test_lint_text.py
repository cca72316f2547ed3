"""Words for what is found in an instrument."""

import pytest

from ui.text.lint_text import finding_text, is_never, stray_text
from vetting_desk.errors import FormCycleError, FormStructureError
from vetting_desk.judgement.lint import LintFinding, LintReason


@pytest.mark.parametrize("reason", LintReason)
def test_every_reason_has_a_sentence(reason: LintReason) -> None:
    words = finding_text(LintFinding(reason, "/data/q"))
    assert words.endswith(".")
    assert reason.value not in words


def test_what_may_never_be_asked_is_told_from_the_rest() -> None:
    never = {reason for reason in LintReason if is_never(LintFinding(reason, "/data/q"))}
    assert {LintReason.NEVER_PRAYER, LintReason.NEVER_TRAVEL} <= never
    assert LintReason.MISSING_TRANSLATION not in never


@pytest.mark.parametrize(
    ("detail", "part"),
    [
        ("bind-without-node", "/data/gone"),
        ("duplicate-bind", "the last one counts"),
        ("action-without-target", "does nothing"),
        ("bare-word", "/data/gone"),
    ],
)
def test_what_does_nothing_has_a_sentence(detail: str, part: str) -> None:
    stray = FormStructureError(file="f", question="/data/q", detail=detail, name="/data/gone")
    assert part in stray_text(stray)


def test_another_problem_has_the_words_of_its_error() -> None:
    assert stray_text(FormCycleError(file="f", members=("/data/a",)))
