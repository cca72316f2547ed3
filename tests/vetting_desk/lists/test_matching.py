"""Which entries may be a person: more is asked of names the less is known of the birth date."""

import pytest

from vetting_desk.lists.matching import Index, births_agree
from vetting_desk.model.watch_list import (
    BirthAgreement,
    Hit,
    ListedBirth,
    ListedName,
    ListedPerson,
    NameQuality,
    WordAgreement,
)

DAY = ListedBirth("1984-05-03")


def person(
    number: str, *names: str, birth: ListedBirth | None = DAY, low: str = ""
) -> ListedPerson:
    listed = [ListedName(each, NameQuality.MAIN) for each in names]
    if low:
        listed.append(ListedName(low, NameQuality.LOW))
    return ListedPerson(number, tuple(listed), (birth,) if birth else ())


def hits(entry: ListedPerson, name: str, birth: ListedBirth | None = DAY) -> tuple[Hit, ...]:
    return Index([entry, person("other", "Somebody Else Entirely")]).hits([name], birth)


@pytest.mark.parametrize(
    "name",
    [
        "Хуршед Рустамович Намуназода", "Namunazoda Hurshid", "Хуршед Намунаев", "خورشید نمونه زاده",
        "Khurshed Namunov", "KHURSHED  NAMUNAZODA", "Xurshed Namunazoda", "Khurshd Namunazoda",
    ],
)  # fmt: skip
def test_a_person_is_found_in_another_script_order_or_spelling(name: str) -> None:
    entry = person("1", "Khurshed Rustamovich Namunazoda")
    assert [hit.entry.number for hit in hits(entry, name)] == ["1"]


@pytest.mark.parametrize("name", ["Хуршед Каримов", "Farrukh Namunazoda", "Намуна", "", "12 34"])
def test_somebody_else_is_not(name: str) -> None:
    assert hits(person("1", "Khurshed Rustamovich Namunazoda"), name, None) == ()


def test_where_both_birth_dates_are_known_and_differ_there_is_no_match() -> None:
    entry = person("1", "Khurshed Rustamovich Namunazoda")
    assert hits(entry, "Хуршед Рустамович Намуназода", ListedBirth("1991-08-09")) == ()
    assert hits(entry, "Хуршед Рустамович Намуназода", ListedBirth("1984-07-09")) == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "wanted"),
    [
        ("1984-05-03", "1984-05-03", BirthAgreement.DAY),
        ("1984-05-03", "1984-03-05", BirthAgreement.SWAPPED),
        ("1984", "1984-03-05", BirthAgreement.YEAR),
        ("1984-01-01", "1984-03-05", BirthAgreement.YEAR),
        ("1984-03", "1984-03-05", BirthAgreement.YEAR),
        ("1985", "1984-03-05", BirthAgreement.NEAR),
        ("1984-05-03", "1984-05-08", BirthAgreement.NEAR),
        ("1964-05-03", "1984-05-03", BirthAgreement.NEAR),
        ("1984-06", "1984-03-05", None),
        ("1987", "1984-03-05", None),
        ("1984-05-13", "1984-05-08", None),
    ],
)
def test_birth_dates_agree_in_levels(ours: str, theirs: str, wanted: BirthAgreement | None) -> None:
    found = births_agree(ListedBirth(ours), [ListedBirth(theirs)])
    assert (found[0] if found else None) is wanted


def test_a_guessed_year_may_be_two_off_and_a_span_covers_its_years() -> None:
    guessed = ListedBirth("1986", about=True)
    found = births_agree(guessed, [ListedBirth("1984-03-05")])
    assert found is not None
    assert found[0] is BirthAgreement.NEAR
    span = ListedBirth("1980", "1985", about=True)
    assert births_agree(ListedBirth("1983-02-02"), [span]) == (BirthAgreement.NEAR, span)
    assert births_agree(ListedBirth("1987-02-02"), [span]) is None


def test_the_best_of_several_birth_dates_counts_and_an_unknown_one_is_told() -> None:
    best = ListedBirth("1984-05-03")
    assert births_agree(DAY, [ListedBirth("1984"), best]) == (BirthAgreement.DAY, best)
    assert births_agree(None, [best]) == (BirthAgreement.UNKNOWN, best)
    assert births_agree(DAY, []) == (BirthAgreement.UNKNOWN, None)


def test_without_a_birth_date_two_common_words_are_no_match() -> None:
    entry = person("1", "Muhammad Ahmad", birth=None)
    assert hits(entry, "Муҳаммад Аҳмад", None) == ()
    [hit] = hits(person("1", "Muhammad Ahmad"), "Муҳаммад Аҳмад")
    assert (hit.common, hit.birth) == (True, BirthAgreement.DAY)


def test_a_low_alias_asks_for_more() -> None:
    entry = person("1", "Nobody Alike Here", birth=None, low="Khurshed Namunazoda")
    assert hits(entry, "Khurshed Namunazoda", None) == ()
    [hit] = hits(person("1", "Nobody Alike Here", low="Khurshed Namunazoda"), "Хуршед Намуназода")
    assert hit.quality is NameQuality.LOW


def test_a_match_says_which_words_agree_and_how() -> None:
    [hit] = hits(person("1", "Khurshed Rustamovich Namunazoda"), "Namunazoda Хуршед Рустам")
    assert [(each.theirs, each.how) for each in hit.words] == [
        ("namunazoda", WordAgreement.SAME),
        ("khurshed", WordAgreement.SOUNDS),
        ("rustamovich", WordAgreement.ROOT),
    ]
    assert (hit.unmatched, hit.common, hit.theirs) == (0, False, "Khurshed Rustamovich Namunazoda")


def test_two_words_written_as_one_agree() -> None:
    entry = person("1", "Nurali Abdurrahmon Namunazoda")
    assert hits(entry, "Нур Али Абд ар-Раҳмон Намуназода")
    assert hits(entry, "نورعلی عبد الرحمن نمونه زاده")


def test_the_surest_stand_first() -> None:
    entries = [
        person("1", "Khurshed Rustamovich Namunazoda", birth=None),
        person("2", "Khurshed Rustamovich Namunazoda"),
    ]
    found = Index(entries).hits(["Khurshed Rustamovich Namunazoda"], DAY)
    assert [hit.entry.number for hit in found] == ["2", "1"]
    assert len(Index(entries)) == 2
