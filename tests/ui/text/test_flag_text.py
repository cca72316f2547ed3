"""What a bundle is flagged with, in words."""

import pytest

from ui.text.flag_text import COUNTED, flag_text
from vetting_desk.model.finding import FindingKind


def test_a_repeated_reference_is_named() -> None:
    assert "XR2-00001-2026" in flag_text("reference-repeated:XR2-00001-2026")


@pytest.mark.parametrize("kind", list(FindingKind))
def test_every_finding_about_a_desk_has_words(kind: FindingKind) -> None:
    assert flag_text(kind.value) not in {"", kind.value}


def test_a_gap_without_its_number_has_words_too() -> None:
    assert flag_text(COUNTED) != COUNTED


def test_a_flag_of_a_newer_program_is_shown_as_it_is() -> None:
    assert flag_text("of-tomorrow") == "of-tomorrow"
