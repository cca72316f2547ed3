"""What a report could not draw is said by name before it is signed."""

from pathlib import Path

import pytest

from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records.undrawn import undrawn

FORM = """| survey |
| | type | name | label |
| | text | a | What was said? |
| | text | b | What else? |
| settings |
| | form_id | version |
| | signs | 1 |
"""


@pytest.fixture
def interview(post: OpenDesk, case_id: str, tmp_path: Path) -> Interview:
    path = tmp_path / "signs.md"
    path.write_text(FORM, encoding="utf-8")
    added = instruments.add_instrument(post, path, in_spite=True)
    return interviews.start(post, case_id, added.key.sha256)


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        ("≥ 3 → ✓", ["GREATER-THAN OR EQUAL TO", "RIGHTWARDS ARROW", "CHECK MARK"]),
        ("שלום", ["HEBREW LETTER SHIN", "HEBREW LETTER LAMED", "HEBREW LETTER VAV", "HEBREW LETTER FINAL MEM"]),
        ("Ҷамшед, جمشید, नमस्ते, Łukasz — «так»", []),
        ("آتش\u200cنشانی\u200e", []),
        ("\U0001f54a\U0001f54a", ["DOVE OF PEACE"]),
    ],
)  # fmt: skip
def test_signs_without_a_letter_are_named_once(
    interview: Interview, answer: str, names: list[str]
) -> None:
    interview.answer("/data/b", answer)
    found = undrawn(interview)
    assert [each.name for each in found] == names
    assert {each.question for each in found} <= {"What else?"}
