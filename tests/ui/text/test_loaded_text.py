"""What was loaded and cannot be judged any more says which version, and what can be done."""

from datetime import UTC, datetime

import pytest

from ui.text.finding_text import finding_words
from ui.text.loaded_text import LOADED
from vetting_desk.model.finding import Finding, FindingKind
from vetting_desk.operations.desk.findings import Told

DETAILS: dict[FindingKind, tuple[dict[str, str | int], str]] = {
    FindingKind.WATCH_LIST_UNJUDGED: ({"list": "un", "version": 3}, "keep it with a reason"),
    FindingKind.TEXTS_UNJUDGED: (
        {"pack": "sample", "version": 3},
        "signs them as the next version",
    ),
    FindingKind.PROGRAM_UNJUDGED: ({"program": "0.3.0", "version": 3}, "Ask headquarters"),
}


@pytest.mark.parametrize("kind", list(LOADED))
def test_each_names_what_it_is_about_and_a_way_out(kind: FindingKind) -> None:
    detail, wanted = DETAILS[kind]
    finding = Finding(1, datetime(2026, 12, 1, tzinfo=UTC), kind, "", detail)
    sentence, hint = finding_words(Told(finding, "", ()))
    assert "{" not in sentence + hint
    assert str(next(iter(detail.values()))) in sentence
    assert wanted in hint
