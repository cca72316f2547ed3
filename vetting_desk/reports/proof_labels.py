"""The own texts of the page of a proof, in every language; none of them says what it is about."""

import json
from dataclasses import dataclass, fields
from functools import cache

from vetting_desk.errors import ReportError
from vetting_desk.paths import resource_path
from vetting_desk.reports.labels import FALLBACK, LANGUAGES


@dataclass(frozen=True, slots=True)
class ProofLabels:
    """One text for each field; `title_named` and `outcome` are for a page that says what it is about."""

    title: str
    title_named: str
    outcome: str
    how: str
    number: str
    issued: str
    until: str
    keep: str
    fair: str
    typed_title: str
    typed_how: str


@cache
def load_proof_labels(language: str) -> ProofLabels:
    """Return the texts in a language, or in English where there are none.

    Args:
        language: ISO 639 code; a region after a hyphen is ignored.

    Raises:
        ReportError: If the file of texts does not have exactly the required keys.
    """
    code = language.split("-", maxsplit=1)[0].lower()
    path = resource_path(f"i18n/proof.{code if code in LANGUAGES else FALLBACK}.json")
    loaded = json.loads(path.read_text(encoding="utf-8"))
    if set(loaded) != {field.name for field in fields(ProofLabels)}:
        raise ReportError(detail="labels", path=str(path))
    return ProofLabels(**loaded)
