"""The assessed person alone beside the lists: a match is there as long as the entry is."""

from datetime import date, timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, HILOLA, LATIF
from tests.vetting_desk.operations.lists.conftest import ENTRY, UN_FILE, Listed
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.person import Certainty, Kin, Person
from vetting_desk.model.watch_list import BirthAgreement, Compared, HitFound
from vetting_desk.operations.cases import cases, withdrawing
from vetting_desk.operations.lists import answering, comparing
from vetting_desk.operations.passage import family

TEXT = UN_FILE.read_text(encoding="utf-8")
_FIRST = TEXT.index("    <INDIVIDUAL>")
THEIRS = TEXT[_FIRST : TEXT.index("    <INDIVIDUAL>", _FIRST + 1)]


def one(listed: Listed, case_id: str = "") -> Compared:
    found = comparing.of_case(listed.post(), case_id or listed.case)
    assert found.withheld is None
    [compared] = found.compared
    return compared


def test_a_match_says_where_it_is_and_what_agrees(listed: Listed) -> None:
    loaded = listed.carried()
    compared = one(listed)
    [hit] = compared.hits
    assert (compared.list, hit.entry.number, hit.birth) == (loaded, ENTRY, BirthAgreement.DAY)
    assert compared.answers == {}


def test_without_a_list_there_is_nothing(listed: Listed) -> None:
    assert comparing.of_case(listed.post(), listed.case).compared == ()


def test_somebody_else_is_no_match_and_the_list_is_named(listed: Listed) -> None:
    listed.carried()
    other = cases.create_case(listed.post(), [PersonName("Somebody Else", NameScript.LATIN)]).id
    compared = one(listed, other)
    assert (compared.hits, compared.list.source.title) == ((), "Invented list")


def test_nobody_of_the_family_is_compared(listed: Listed) -> None:
    listed.carried()
    post = listed.post()
    case = cases.create_case(post, [PersonName("Somebody Else", NameScript.LATIN)]).id
    name = PersonName("Хуршед Рустамович Намуназода", NameScript.CYRILLIC)
    birth = BirthDate("1984-05-03", BirthCertainty.EXACT)
    brother = family.record(post, case, Person("", (name,), birth))
    person_id = getattr(brother, "id", brother)
    family.link(post, case, "", str(person_id), Kin.SIBLING, Certainty.SAID)
    assert one(listed, case).hits == ()


def test_a_match_ends_when_its_entry_leaves_the_list(listed: Listed) -> None:
    listed.carried()
    answering.answer(listed.post(), listed.case, "un", ENTRY, HitFound.NOT_THEM.value, "Older")
    listed.carried(TEXT.replace(THEIRS, ""))
    compared = one(listed)
    assert (compared.hits, compared.answers, compared.ended) == ((), {}, 1)


def test_a_match_ends_when_the_case_says_otherwise(listed: Listed) -> None:
    listed.carried()
    post = listed.post()
    case = post.casebook.cases.get(listed.case)
    another = BirthDate("1991-08-09", BirthCertainty.EXACT)
    cases.update_case(post, case.id, case.names, another)
    assert one(listed).hits == ()


def test_a_list_is_old_after_a_month(listed: Listed) -> None:
    loaded = listed.carried()
    day = date.fromisoformat(loaded.source.day)
    within = day + timedelta(days=comparing.OLD_DAYS)
    assert not comparing.is_old(loaded, within)
    assert comparing.is_old(loaded, within + timedelta(days=1))


def test_the_lawyer_and_headquarters_see_it_too(listed: Listed) -> None:
    listed.sign()
    case = cases.create_case(
        listed.bench.at(HILOLA),
        [PersonName("Хуршед Намуназода", NameScript.CYRILLIC)],
        BirthDate("1984", BirthCertainty.YEAR),
    ).id
    [compared] = comparing.of_case(listed.bench.at(LATIF), case).compared
    assert [hit.birth for hit in compared.hits] == [BirthAgreement.YEAR]


def test_an_erased_or_withdrawn_case_is_not_compared(listed: Listed) -> None:
    listed.carried()
    post = listed.post(ANORA)
    case = cases.create_case(post, [PersonName("Хуршед Намуназода", NameScript.CYRILLIC)]).id
    withdrawing.withdraw(post, case, "By mistake")
    assert comparing.of_case(post, case).compared == ()


@pytest.mark.parametrize("times", [7])
def test_only_few_lists_are_kept_ready(listed: Listed, times: int) -> None:
    for _ in range(times):
        listed.carried()
        one(listed)
    assert len(comparing._INDEXES) <= comparing._KEPT
