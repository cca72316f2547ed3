"""Who belongs to a case: recorded and linked, taken back and linked again, and never taken for a case."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, LATIF, Bench
from tests.vetting_desk.operations.passage.conftest import Travelling, somebody
from vetting_desk.errors import InputError, NotFoundError, StateError
from vetting_desk.model.person import ASSESSED, Certainty, Kin
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, telling_apart
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.passage import family


def said(desk: OpenDesk, case: str) -> set[tuple[object, ...]]:
    """All that was said of the persons and passages of a case."""
    return {
        (each.id, each.thing, each.thing_id, str(dict(sorted(each.content.items()))), each.replaces)
        for each in desk.casebook.statements.of_case(case)
    }


def test_a_family_is_seen_with_what_they_are_to_each_other(travelling: Travelling) -> None:
    found = family.of_case(travelling.desk, travelling.case_id)
    assert [each.person.name for each in found.persons] == [
        "Модар Намуна", "Духтар Намуна", "Писар Намуна",
    ]  # fmt: skip
    assert found.together() == (
        ASSESSED, travelling.mother.id, travelling.daughter.id, travelling.son.id,
    )  # fmt: skip
    assert found.name_of(ASSESSED) == found.name != ""


def test_what_was_said_before_stays_and_a_change_has_a_reason(travelling: Travelling) -> None:
    desk, case = travelling.desk, travelling.case_id
    changed = replace(travelling.daughter, lives="Намунаобод")
    with pytest.raises(InputError):
        family.record(desk, case, changed)
    family.record(desk, case, changed, "Холааш гуфт")
    seen = family.of_case(desk, case).persons[1]
    assert seen.person.lives == "Намунаобод"
    assert [each.content["lives"] for each in seen.stands.history] == ["", "Намунаобод"]
    assert {each.officer_name for each in seen.stands.history} == {ANORA}


def test_a_link_is_taken_back_with_a_reason_and_holds_again(travelling: Travelling) -> None:
    desk, case = travelling.desk, travelling.case_id
    link = family.of_case(desk, case).links[2].link
    with pytest.raises(InputError):
        family.unlink(desk, case, link.id, " ")
    family.unlink(desk, case, link.id, "Писари хоҳараш аст")
    found = family.of_case(desk, case)
    assert travelling.son.id not in found.together()
    with pytest.raises(StateError):
        family.unlink(desk, case, link.id, "Боз")
    again = family.link(desk, case, link.of, link.to, Kin.CHILD, Certainty.PAPERS, "Шаҳодатнома")
    assert again.id == link.id
    found = family.of_case(desk, case)
    assert travelling.son.id in found.together()
    assert len(found.links[2].stands.history) == 3


def test_nobody_is_linked_to_themselves_or_to_a_stranger(travelling: Travelling) -> None:
    desk, case, kin = travelling.desk, travelling.case_id, (Kin.CHILD, Certainty.SAID)
    with pytest.raises(InputError):
        family.link(desk, case, travelling.son.id, travelling.son.id, *kin)
    with pytest.raises(InputError):
        family.link(desk, case, travelling.son.id, ASSESSED, *kin)
    with pytest.raises(NotFoundError):
        family.link(desk, case, ASSESSED, "00000000-0000-4000-8000-000000000000", *kin)


def test_a_family_is_housed_together(travelling: Travelling) -> None:
    desk, case = travelling.desk, travelling.case_id
    who = family.of_case(desk, case).together()
    family.live_together(desk, case, who, "Хонаи меҳмонон", "Онҷо мебошанд")
    assert {each.person.lives for each in family.of_case(desk, case).persons} == {"Хонаи меҳмонон"}


def test_what_a_post_says_of_persons_headquarters_knows_and_back(
    bench: Bench, travelling: Travelling
) -> None:
    case = bench.case_id
    bench.carry()
    assert said(bench.hq, case) == said(bench.post, case) != set()
    grown = family.of_case(bench.at(LATIF), case).persons[2].person
    family.record(bench.at(LATIF), case, replace(grown, lives="Беруни кишвар"), "Навишт")
    for _ in range(2):
        bench.carry()
    assert said(bench.hq, case) == said(bench.post, case)
    seen = family.of_case(bench.at(ANORA), case).persons[2]
    assert (seen.person.lives, seen.stands.now.desk) == ("Беруни кишвар", bench.hq.desk.name)


def test_what_two_desks_say_is_shown_side_by_side_until_a_person_settles_it(
    bench: Bench, travelling: Travelling
) -> None:
    case = bench.case_id
    bench.carry()
    for name, lives in ((ANORA, "Дар ин ҷо"), (LATIF, "Дар он ҷо")):
        desk = bench.at(name)
        person = family.of_case(desk, case).persons[0].person
        family.record(desk, case, replace(person, lives=lives), "Шунидам")
    for _ in range(2):
        bench.carry()
    for desk in (bench.hq, bench.post):
        seen = family.of_case(desk, case).persons[0]
        both = {seen.person.lives, *(each.content["lives"] for each in seen.stands.others)}
        assert both == {"Дар ин ҷо", "Дар он ҷо"}
    ids = {family.of_case(desk, case).persons[0].stands.now.id for desk in (bench.hq, bench.post)}
    assert len(ids) == 1
    family.record(
        bench.at(ANORA), case, replace(travelling.mother, lives="Дар он ҷо"), "Худаш гуфт"
    )
    for _ in range(2):
        bench.carry()
    for desk in (bench.hq, bench.post):
        seen = family.of_case(desk, case).persons[0]
        assert (seen.person.lives, seen.stands.others) == ("Дар он ҷо", ())


def test_persons_are_never_rated_searched_or_taken_for_a_case(travelling: Travelling) -> None:
    desk, mother = travelling.desk, travelling.mother
    before = len(cases.search(desk))
    assert cases.search(desk, "Модар Намуна") == []
    assert len(cases.search(desk)) == before
    names = somebody("Модар Намуна").names
    assert telling_apart.possibly_same(desk, names, mother.birth, ()) == ()
    digest = next(each.key.sha256 for each in instruments.list_instruments(desk))
    with pytest.raises(NotFoundError):
        interviews.start(desk, mother.id, digest)


def test_nothing_is_said_of_an_erased_case_and_nothing_of_it_stays(
    bench: Bench, travelling: Travelling
) -> None:
    books, case = travelling.desk.casebook, travelling.case_id
    books.erasure.erase(case, travelling.desk.clock.now(), travelling.desk.officer.id, "Санҷиш")
    assert books.statements.of_case(case) == []
    books.verify()
    with pytest.raises(StateError):
        family.record(travelling.desk, case, somebody("Каси дигар"))
