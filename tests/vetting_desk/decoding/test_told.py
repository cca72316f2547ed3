"""Numbers that pass between two processes stay what they are."""

from vetting_desk.decoding.told import MOST_TOLD, Told


def test_each_is_a_bit_of_its_own() -> None:
    values = [each.value for each in Told]
    assert values == [1, 2, 4, 8, 16, 32]
    assert sum(values) == MOST_TOLD
