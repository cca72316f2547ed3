"""What a slot remembers of whom to trust: written in one form, and read again."""

from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.slots import SlotSecret, new_store_key
from vetting_desk.operations.access.pinned import Pins, pinned

PINS = st.builds(
    Pins, st.text(), st.text(), st.text(), st.dictionaries(st.text(), st.text(), max_size=3)
)


@given(PINS)
def test_what_is_written_is_read(pins: Pins) -> None:
    assert Pins.from_bytes(pins.to_bytes()) == pins


def test_a_slot_that_pinned_nothing_remembers_nothing() -> None:
    secret = SlotSecret(new_store_key(), bytearray(), bytearray(), "")
    assert pinned(secret) is None
    secret.pins = Pins(root="a root").to_bytes()
    assert pinned(secret) == Pins(root="a root")
