"""The own texts of printed decisions and letters, in every language of the reports."""

import json
from dataclasses import dataclass, fields
from functools import cache

from vetting_desk.errors import ReportError
from vetting_desk.paths import resource_path
from vetting_desk.reports.labels import FALLBACK, LANGUAGES


@dataclass(frozen=True, slots=True)
class PaperLabels:
    """One text for each field; `result_…` and `stance_…` by the values of those."""

    decision: str
    letter: str
    training_note: str
    state: str
    state_in_force: str
    state_superseded: str
    case: str
    outcome: str
    grounds: str
    decided: str
    reasons: str
    criteria: str
    result: str
    result_met: str
    result_not_met: str
    result_unclear: str
    result_not_assessed: str
    in_favour: str
    against: str
    reply: str
    works_from: str
    panel: str
    stance_signs: str
    stance_dissents: str
    stance_heard: str
    refused_before: str
    appeal: str
    until: str
    teller: str
    referral: str
    offence: str
    material: str
    inquiry: str
    supersedes: str
    how: str
    read_aloud: str

    def by(self, prefix: str, value: str) -> str:
        """Return the text for a value, such as ``by("result", "not-met")``."""
        return str(getattr(self, f"{prefix}_{value.replace('-', '_')}"))


@cache
def load_paper_labels(language: str) -> PaperLabels:
    """Return the texts in a language, or in English where there are none.

    Args:
        language: ISO 639 code; a region after a hyphen is ignored.

    Raises:
        ReportError: If the file of texts does not have exactly the required keys.
    """
    code = language.split("-", maxsplit=1)[0].lower()
    path = resource_path(f"i18n/paper.{code if code in LANGUAGES else FALLBACK}.json")
    loaded = json.loads(path.read_text(encoding="utf-8"))
    if set(loaded) != {field.name for field in fields(PaperLabels)}:
        raise ReportError(detail="labels", path=str(path))
    return PaperLabels(**loaded)
