"""Orca's log says which places were spoken."""

from tools.spoken.log import said, silent

LOG = """12:00:01.1 - SPEECH OUTPUT: 'Unlock push button.'{'established': False}
12:00:01.2 - BRAILLE LINE:  'Unlock'
12:00:02.1 - SPEECH OUTPUT: 'Search cases
entry.' {'established': False}
"""


def test_what_was_said_is_found_in_order() -> None:
    assert said(LOG) == ["Unlock push button.", "Search cases entry."]


def test_a_place_that_was_not_named_is_silent() -> None:
    places = ["Unlock", "Search cases", "Lock, Control L", "Lock, Control L"]
    assert list(silent(places, said(LOG))) == ["Lock, Control L"]


def test_a_long_name_is_known_by_its_beginning() -> None:
    place = "The notice was read aloud in the person's language, and they said so"
    assert list(silent([place], [place[:45]])) == []
