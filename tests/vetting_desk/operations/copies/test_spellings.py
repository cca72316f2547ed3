"""Names in other letters than those that are blacked out are suggested, and nothing that is found already."""

import pytest

from tests.vetting_desk.operations.copies.conftest import signed
from vetting_desk.model.copies import CopyFor
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies.spellings import other_spellings, spelt_otherwise


@pytest.mark.parametrize(
    ("word", "text", "found"),
    [
        ("Zarina", "Он видел Зарину дома", ("зарину",)),
        ("Зарина", "He saw Zarrina there", ("zarrina",)),
        ("Firuz", "با فیروز آمد", ("فیروز",)),
        ("Фирӯз", "Firouz came, and Firuz", ("firouz", "firuz")),
        ("Zarina", "Zarina came", ()),
        ("Zarina", "Nobody came by the road", ()),
        ("Al", "Ал came", ()),
    ],
)
def test_a_name_in_other_letters_is_suggested(word: str, text: str, found: tuple[str, ...]) -> None:
    assert spelt_otherwise([text], [word]) == found


def test_they_are_looked_for_in_all_that_a_copy_shows(post: OpenDesk) -> None:
    one = signed(post, "eligibility")
    found = other_spellings(post, (one.record_id,), CopyFor.LAWYER, ("Устод",))
    assert "ustod" in found
    assert other_spellings(post, (one.record_id,), CopyFor.LAWYER, ()) == ()
