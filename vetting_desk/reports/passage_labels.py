"""The own texts of travel sheets and notices, in every language; none of them says why anybody travels."""

import json
from dataclasses import dataclass, fields
from functools import cache

from vetting_desk.errors import ReportError
from vetting_desk.paths import resource_path
from vetting_desk.reports.labels import FALLBACK, LANGUAGES


@dataclass(frozen=True, slots=True)
class PassageLabels:
    """One text for each field; `paper_…` by the values of `PaperKind`."""

    sheet: str
    notice: str
    sheet_note: str
    notice_note: str
    travellers: str
    name: str
    born: str
    papers: str
    way: str
    day: str
    from_to: str
    by: str
    ticket: str
    escort: str
    meets: str
    where: str
    to: str
    expected: str
    comes_from: str
    trouble: str
    trouble_words: str
    answer: str
    answer_words: str
    paper_passport: str
    paper_id_card: str
    paper_visa: str
    paper_birth_certificate: str
    paper_return_certificate: str
    paper_other: str

    def paper(self, kind: str) -> str:
        """Return the words for a sort of paper."""
        return str(getattr(self, f"paper_{kind}"))


@cache
def load_passage_labels(language: str) -> PassageLabels:
    """Return the texts in a language, or in English where there are none.

    Args:
        language: ISO 639 code; a region after a hyphen is ignored.

    Raises:
        ReportError: If the file of texts does not have exactly the required keys.
    """
    code = language.split("-", maxsplit=1)[0].lower()
    path = resource_path(f"i18n/passage.{code if code in LANGUAGES else FALLBACK}.json")
    loaded = json.loads(path.read_text(encoding="utf-8"))
    if set(loaded) != {field.name for field in fields(PassageLabels)}:
        raise ReportError(detail="labels", path=str(path))
    return PassageLabels(**loaded)
