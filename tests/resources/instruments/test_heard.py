"""What the shipped instruments read aloud is short, or says why not.

A reason stands in the source (``bind::vd:aloud-reason``); only items whose words are published have one.
"""

import pytest

from vetting_desk.forms import load_form
from vetting_desk.judgement.lint import LintFinding, LintReason, lint
from vetting_desk.paths import resource_path

INSTRUMENTS = sorted(path.stem for path in resource_path("instruments").glob("*.xml"))
LONG = {LintReason.LONG_SENTENCE, LintReason.LONG_WORDS}
PUBLISHED = {"phq-9", "gad-7", "pcl-5", "pc-ptsd-5", "asq"}
"""Screeners whose items and question of difficulty are somebody else's words."""


def found(instrument: str) -> list[LintFinding]:
    form = load_form(resource_path(f"instruments/{instrument}.xml"))
    return [finding for finding in lint(form) if finding.reason in LONG]


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_what_is_read_aloud_is_short_or_has_a_reason(instrument: str) -> None:
    assert [str(finding) for finding in found(instrument)] == []


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_only_published_words_have_a_reason(instrument: str) -> None:
    form = load_form(resource_path(f"instruments/{instrument}.xml"))
    roles = {
        node.vetting["role"] for node in form.by_path.values() if node.vetting.get("aloud-reason")
    }
    assert roles <= ({"item", "difficulty"} if instrument in PUBLISHED else set())


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_nothing_accuses_and_nothing_presumes(instrument: str) -> None:
    form = load_form(resource_path(f"instruments/{instrument}.xml"))
    tone = {LintReason.ACCUSES, LintReason.PRESUMES}
    assert [str(finding) for finding in lint(form) if finding.reason in tone] == []
