"""What a call said becomes a fact of its case only where an officer chooses it."""

import pytest

from tests.vetting_desk.operations.calls.conftest import NAME, Had
from vetting_desk.errors import InputError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import knowing, looking, settling


def test_facts_are_taken_only_as_chosen_and_with_a_reason(post: OpenDesk, had: Had) -> None:
    call = had(caller="person", language="tg", safe="no")
    case = settling.open_case(post, call.id, NAME)
    [made] = looking.of_case(post, case.id)
    assert knowing.facts_of(made) == {"language": "tg", "danger": "yes"}
    assert post.casebook.facts.of_case(case.id) == []
    with pytest.raises(InputError):
        knowing.take_facts(post, made.id, ["danger"], " ")
    with pytest.raises(InputError):
        knowing.take_facts(post, made.id, ["danger", "age"], "Said on the telephone")
    [taken] = knowing.take_facts(post, made.id, ["danger"], "Said on the telephone")
    assert (taken.name, taken.value) == ("danger", "yes")
    assert [each.name for each in post.casebook.facts.of_case(case.id)] == ["danger"]


def test_a_relatives_language_is_no_fact_of_the_person(
    post: OpenDesk, had: Had, case_id: str
) -> None:
    call = had(caller="relative", language="ru", safe="dont_know")
    settling.join(post, call.id, case_id)
    [made] = looking.of_case(post, case_id)
    assert knowing.facts_of(made) == {"danger": "dont_know"}


def test_of_a_call_that_is_not_here_nothing_is_taken(post: OpenDesk) -> None:
    with pytest.raises(InputError):
        knowing.take_facts(post, "nosuch", [], "Said")
