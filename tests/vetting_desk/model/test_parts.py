from vetting_desk.model.parts import PartSet, Split


def test_what_is_missing_is_counted_from_one() -> None:
    parts = PartSet("a" * 64, "x.age", (40, 40, 20), frozenset({3}))
    assert (parts.missing, parts.bytes_here) == ((1, 2), 20)


def test_a_split_is_done_with_its_last_part() -> None:
    assert Split("x.age", "id", (40, 60), frozenset({1})).missing == (2,)
    assert not Split("x.age", "id", (40, 60), frozenset({1})).done
    assert Split("x.age", "id", (40, 60), frozenset({1, 2})).done
