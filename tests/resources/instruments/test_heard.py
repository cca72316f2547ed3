"""What the shipped instruments read aloud is short, or says why not.

A reason stands in the source (``bind::vd:aloud-reason``) or, for an instrument whose words are not this
project's to change, in `PUBLISHED`. `OPEN` names instruments that are not through yet; empty it as they are.
"""

import pytest

from vetting_desk.forms import load_form
from vetting_desk.judgement.lint import LintFinding, LintReason, lint
from vetting_desk.paths import resource_path

INSTRUMENTS = sorted(path.stem for path in resource_path("instruments").glob("*.xml"))
LONG = {LintReason.LONG_SENTENCE, LintReason.LONG_WORDS}
PUBLISHED = {
    "phq-9": "its items and the question of difficulty stay as published",
    "gad-7": "its items and the question of difficulty stay as published",
}
"""Instruments whose items are somebody else's words: their rows of role ``item`` and ``difficulty`` stay."""
OPEN = {
    "eligibility": "notice and safety questions are rewritten beside this",
    "first-contact": "notice is rewritten beside this",
    "gad-7": "its notice is rewritten beside this",
    "intake": "notice and safety questions are rewritten beside this",
    "phq-9": "its notice is rewritten beside this",
    "return-spj": "notice, safety and one question of the talk are rewritten beside this",
}
"""Instruments with long sentences that are not mended yet, each with its reason."""


def found(instrument: str) -> list[LintFinding]:
    form = load_form(resource_path(f"instruments/{instrument}.xml"))
    return [finding for finding in lint(form) if finding.reason in LONG]


def ours(instrument: str) -> list[LintFinding]:
    kept = ("phq_", "gad_", "difficulty") if instrument in PUBLISHED else ()
    return [
        each
        for each in found(instrument)
        if not each.question.rpartition("/")[2].startswith(kept or ("\0",))
    ]


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_what_is_read_aloud_is_short_or_has_a_reason(instrument: str) -> None:
    told = [str(finding) for finding in ours(instrument)]
    if instrument in OPEN:
        assert told, f"{instrument} is through: take it out of OPEN"
    else:
        assert told == []


def test_each_reason_is_of_an_instrument_that_is_there() -> None:
    assert set(OPEN) | set(PUBLISHED) <= set(INSTRUMENTS)
    assert all(OPEN.values())


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_nothing_accuses_and_nothing_presumes(instrument: str) -> None:
    form = load_form(resource_path(f"instruments/{instrument}.xml"))
    tone = {LintReason.ACCUSES, LintReason.PRESUMES}
    assert [str(finding) for finding in lint(form) if finding.reason in tone] == []
