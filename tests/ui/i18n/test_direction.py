import pytest

from ui.i18n.direction import runs_right_to_left


@pytest.mark.parametrize(
    ("text", "right_to_left"),
    [
        ("Salom", False),
        ("سلام", True),
        ("12 سلام", True),
        ("שלום", True),
        ("12", False),
        ("", False),
        ("? Salom", False),
    ],
)
def test_text_runs_as_its_first_strong_letter(text: str, right_to_left: bool) -> None:
    assert runs_right_to_left(text) is right_to_left
