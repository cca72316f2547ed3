"""Keys of a person: roots in any script, birth dates in parts, and what two persons have in common."""

from vetting_desk.linkage.keys import keys_of
from vetting_desk.model.watch_list import ListedBirth

DAY = ListedBirth("1984-05-03")


def test_roots_are_the_same_in_each_script() -> None:
    made = [
        keys_of(1, [name], DAY)
        for name in ("Хуршед Раҳмонов", "Rahmonzoda Khurshed", "خورشید رحمانوف", "Xurshed Rahmon")
    ]
    assert {frozenset(each.roots) for each in made} == {frozenset(made[0].roots)}
    assert frozenset.intersection(*(frozenset(each.blocks) for each in made))


def test_a_birth_date_has_its_parts() -> None:
    full = keys_of(1, ["Ali Rahmonov"], DAY)
    assert (full.year, full.day, full.swapped, full.guess) == (
        1984,
        "1984-05-03",
        "1984-03-05",
        False,
    )
    january = keys_of(1, ["Ali Rahmonov"], ListedBirth("1984-01-01"))
    assert (january.year, january.day) == (1984, "")
    late = keys_of(1, ["Ali Rahmonov"], ListedBirth("1984-05-23"))
    assert (late.day, late.swapped) == ("1984-05-23", "")
    guess = keys_of(1, ["Ali Rahmonov"], ListedBirth("1984", about=True))
    assert (guess.year, guess.day, guess.guess) == (1984, "", True)
    assert keys_of(1, ["Ali Rahmonov"], None).year is None


def test_who_may_be_one_person_has_a_block_in_common() -> None:
    full = keys_of(1, ["Хуршед Рустамович Намуназода"], DAY, ["AB 12345"])
    for other in (
        keys_of(2, ["Khurshed Namunazoda"], ListedBirth("1984")),
        keys_of(2, ["Namunazoda"], ListedBirth("1984-03-05")),
        keys_of(2, ["Khurshed Namunazoda"], ListedBirth("1986", about=True)),
        keys_of(2, ["Khurshed Rustamovich Namunazoda"], None),
        keys_of(2, ["Somebody Else"], None, ["ab12345"]),
    ):
        assert set(full.blocks) & set(other.blocks), other
    assert not set(full.blocks) & set(keys_of(2, ["Somebody Else"], DAY).blocks)


def test_nothing_is_made_of_nothing() -> None:
    empty = keys_of(1, ["12 –"], None, ["1"])
    assert (empty.roots, empty.others, empty.papers, empty.blocks) == ((), (), (), ())


def test_a_word_that_may_be_read_in_two_ways_meets_both() -> None:
    for one, other in (
        ("Sherjor Zikrdustijon", "Шерёр Зикрдӯстиён"),
        ("Davlatzoda Fathnazar", "Фатҳназар Давлатзода"),
        ("Husein Rustamzoda", "حسین رستم‌زاده"),
        ("Али Холалӣ", "خال‌علی علی"),
        ("Rahmatshoh Azhari", "Азҳарӣ Раҳматшоҳ"),
    ):
        first, second = (keys_of(1, [name], ListedBirth("1984")) for name in (one, other))
        for root in first.roots:
            assert root in (*second.roots, *second.others) or set(first.others) & set(
                second.roots
            ), (one, root)
        assert set(first.blocks) & set(second.blocks), one


def test_a_patronymic_is_its_root_and_nothing_beside_it() -> None:
    made = keys_of(1, ["Алӣ Раҳмонович"], None)
    assert (made.roots, made.others) == (("l", "rhmn"), ())
