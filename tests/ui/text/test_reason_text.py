"""Why something was not taken in, in words."""

import pytest

from ui.text.reason_text import known_reasons, reason_text


@pytest.mark.parametrize("reason", sorted(known_reasons()))
def test_each_known_reason_has_words(reason: str) -> None:
    assert reason_text(reason) != reason


def test_a_reason_of_a_newer_program_is_shown_by_its_key() -> None:
    assert reason_text("moon-phase") == "moon-phase"
