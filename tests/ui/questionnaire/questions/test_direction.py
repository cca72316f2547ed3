"""The direction of the questions."""

import pytest
from PySide6.QtCore import Qt

from ui.questionnaire.questions.direction import direction_of


@pytest.mark.parametrize(
    ("language", "otherwise", "direction"),
    [
        ("العربية (ar)", "LeftToRight", "RightToLeft"),
        ("English (en)", "RightToLeft", "LeftToRight"),
        ("default", "RightToLeft", "RightToLeft"),
        ("default", "LeftToRight", "LeftToRight"),
    ],
)
def test_questions_run_as_their_language_is_written(
    language: str, otherwise: str, direction: str
) -> None:
    assert direction_of(language, Qt.LayoutDirection[otherwise]) == Qt.LayoutDirection[direction]
