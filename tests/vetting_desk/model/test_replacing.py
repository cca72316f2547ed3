"""What stands is the same in whatever order it came, and nothing that names itself is lost."""

import random

from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.model.replacing import replaced


def test_what_a_later_one_names_is_replaced_and_so_on() -> None:
    assert replaced({"a": [], "b": ["a"], "c": ["b"], "d": []}) == {"a", "b"}


def test_a_ring_replaces_nobody_unless_one_that_stands_leads_there() -> None:
    assert replaced({"a": ["b"], "b": ["a"]}) == set()
    assert replaced({"a": ["b"], "b": ["a"], "c": ["a"]}) == {"a", "b"}
    assert replaced({"a": ["a"]}) == set()


@given(st.dictionaries(st.sampled_from("abcdef"), st.sets(st.sampled_from("abcdef"))), st.randoms())
def test_order_changes_nothing_and_something_always_stands(
    names: dict[str, set[str]], chance: random.Random
) -> None:
    places = {key: sorted(each for each in found if each in names) for key, found in names.items()}
    keys = list(places)
    chance.shuffle(keys)
    gone = replaced(places)
    assert replaced({key: places[key] for key in keys}) == gone
    assert not places or gone < set(places)
