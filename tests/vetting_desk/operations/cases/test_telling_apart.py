"""Nobody twice: the program shows who may be the same, and a person decides."""

import pytest

from vetting_desk.errors import ConfirmationNeededError, InputError, StateError
from vetting_desk.model import BirthCertainty, BirthDate, Case, NameScript, Paper, PersonName
from vetting_desk.model.sameness import Agreement, Sameness
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.cases import cases, telling_apart, withdrawing
from vetting_desk.operations.cases.telling_apart import Judged
from vetting_desk.operations.organisation import kept_rules

SAME, NOT_SAME, NOT_SURE, OPEN = Sameness.SAME, Sameness.NOT_SAME, Sameness.NOT_SURE, Sameness.OPEN
BORN = BirthDate("1990-05-12", BirthCertainty.EXACT)


def opened(desk: OpenDesk, name: str = "Ҷамшед Намунаев", birth: BirthDate | None = None) -> Case:
    return cases.create_case(desk, [PersonName(name, NameScript.CYRILLIC)], birth)


def open_about(desk: OpenDesk, case: Case) -> list[str]:
    return [each.row.id for each in telling_apart.alike(desk, case.id)]


def test_opening_a_case_shows_who_is_possibly_the_same(post: OpenDesk) -> None:
    case = opened(post, birth=BORN)
    typed = [PersonName("Jamshed Namunaev", NameScript.LATIN)]

    [found] = telling_apart.possibly_same(post, typed, BORN, [])

    assert found.row.id == case.id
    assert found.agreements == (Agreement.NAME, Agreement.BIRTH)


@pytest.mark.parametrize("text", ["", "19", "1990-13", "1990--"])
def test_a_birth_date_that_is_still_being_typed_stops_nothing(post: OpenDesk, text: str) -> None:
    opened(post)
    typed = [PersonName("Jamshed Namunaev", NameScript.LATIN)]
    birth = BirthDate(text, BirthCertainty.EXACT)

    assert len(telling_apart.possibly_same(post, typed, birth, [])) == 1


def test_a_paper_finds_its_person_under_another_name(post: OpenDesk) -> None:
    names = [PersonName("Али Намуна", NameScript.CYRILLIC)]
    case = cases.create_case(post, names, papers=[Paper("AB 123456")])
    typed = [PersonName("Далер Дигар", NameScript.CYRILLIC)]

    [found] = telling_apart.possibly_same(post, typed, BirthDate(), [Paper("ab-123456")])

    assert (found.row.id, found.agreements) == (case.id, (Agreement.PAPER,))


def test_what_was_decided_while_opening_is_kept_with_the_case(post: OpenDesk) -> None:
    first = opened(post)
    second = cases.create_case(
        post,
        [PersonName("Jamshed Namunaev", NameScript.LATIN)],
        judged=[Judged(first.id, SAME, "One scar")],
    )

    [link] = telling_apart.linked(post, first.id)
    assert (link.case_id, link.reference) == (second.id, second.reference)
    assert link.decision.reason == "One scar"
    assert telling_apart.alike(post, second.id) == ()


def test_a_case_is_not_opened_when_what_was_decided_cannot_be_kept(post: OpenDesk) -> None:
    first = opened(post)
    with pytest.raises(InputError):
        cases.create_case(
            post, [PersonName("Али", NameScript.CYRILLIC)], judged=[Judged(first.id, SAME)]
        )

    assert [row.id for row in cases.search(post)] == [first.id]


def test_not_the_same_is_remembered_until_a_fact_changes(post: OpenDesk) -> None:
    one, other = opened(post), opened(post)
    telling_apart.decide(post, one.id, other.id, NOT_SAME)
    assert open_about(post, one) == open_about(post, other) == []

    cases.update_case(post, other.id, other.names, BORN)

    assert open_about(post, one) == [other.id]


def test_not_sure_is_asked_again(post: OpenDesk) -> None:
    one, other = opened(post), opened(post)
    telling_apart.decide(post, one.id, other.id, NOT_SURE)

    [found] = telling_apart.alike(post, one.id)
    assert found.decision is not None
    assert found.decision.sameness is NOT_SURE


def test_a_link_is_made_and_taken_back_with_a_reason(post: OpenDesk) -> None:
    one, other = opened(post), opened(post)
    with pytest.raises(InputError):
        telling_apart.decide(post, one.id, other.id, SAME)
    telling_apart.decide(post, one.id, other.id, SAME, "One scar")
    for wanted in (OPEN, NOT_SAME, NOT_SURE):
        with pytest.raises(InputError):
            telling_apart.decide(post, one.id, other.id, wanted)
    assert len(telling_apart.linked(post, other.id)) == 1

    telling_apart.decide(post, other.id, one.id, OPEN, "It was his brother")

    assert telling_apart.linked(post, one.id) == ()
    assert open_about(post, one) == [other.id]


def test_nothing_decided_cannot_be_taken_back(post: OpenDesk) -> None:
    one, other = opened(post), opened(post)

    with pytest.raises(StateError):
        telling_apart.decide(post, one.id, other.id, OPEN, "Invented")


def test_a_case_is_not_another_person_than_itself(post: OpenDesk) -> None:
    case = opened(post)

    with pytest.raises(StateError):
        telling_apart.decide(post, case.id, case.id, SAME, "Invented")


def test_a_withdrawn_case_is_nobodys_double(post: OpenDesk) -> None:
    one, other = opened(post), opened(post)
    withdrawing.withdraw(post, other.id, "Opened twice")

    assert open_about(post, one) == []
    assert open_about(post, other) == []
    with pytest.raises(StateError):
        telling_apart.decide(post, one.id, other.id, SAME, "Invented")


def test_looking_at_two_cases_side_by_side_is_opening_the_other(post: OpenDesk) -> None:
    one, other = opened(post), opened(post, birth=BORN)

    found = telling_apart.side_by_side(post, one.id, other.id)

    assert (found.other.id, found.other.birth) == (other.id, BORN)
    assert found.agreements == (Agreement.NAME,)
    opened_cases = [each.subject for each in post.casebook.audit.entries(action="case-opened")]
    assert opened_cases == [other.id]


def test_side_by_side_asks_for_what_opening_a_case_asks_for(post: OpenDesk) -> None:
    one, other = opened(post), opened(post)
    rules = Policy(reasons=(Purpose.OPEN_CASE,))
    kept_rules.keep(post, policy.to_text(rules))

    with pytest.raises(ConfirmationNeededError):
        telling_apart.side_by_side(post, one.id, other.id)


def test_side_by_side_marks_the_names_that_very_many_bear(post: OpenDesk) -> None:
    one, other = opened(post, "Муҳаммад Намунаев"), opened(post, "Namunaev Muhammad")
    found = telling_apart.side_by_side(post, one.id, other.id)
    assert found.common == ("Муҳаммад", "Muhammad")
    rare = opened(post, "Зикрдӯст Намунаев")
    assert telling_apart.side_by_side(post, rare.id, rare.id).common == ()
