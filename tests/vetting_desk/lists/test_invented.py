"""Invented people are the same for the same seed, in three scripts."""

from vetting_desk.lists.invented import SCRIPTS, people


def test_a_seed_gives_the_same_people_and_another_gives_others() -> None:
    first = list(people(50, 1))
    assert first == list(people(50, 1)) != list(people(50, 2))
    assert all(set(each.names) == set(SCRIPTS) for each in first)
    assert all(len(name.split()) == 3 for each in first for name in each.names.values())
    known = [each.birth for each in first if each.birth is not None]
    assert 0 < len(known) < 50
    assert {len(each.text) for each in known} == {4, 10}
