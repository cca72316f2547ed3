"""A call opens a case, joins one, or is closed; each can be taken back, and nobody is made a case by others."""

import pytest

from tests.vetting_desk.operations.calls.conftest import NAME, Had
from vetting_desk.errors import InputError, OwnContactNeededError, StateError
from vetting_desk.model.call import CallState, Closing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import looking, settling, taking


def test_nobody_becomes_a_case_by_what_others_say(post: OpenDesk, had: Had) -> None:
    call = had(caller="relative", talk="My son is there")
    with pytest.raises(OwnContactNeededError):
        settling.open_case(post, call.id, NAME)
    unknown = had(talk="Somebody is there")
    with pytest.raises(OwnContactNeededError):
        settling.open_case(post, unknown.id, NAME)
    assert taking.read(post, call.id).state is CallState.WAITING
    assert post.casebook.cases.search("Lark", 9) == []


def test_the_person_calls_and_the_whole_story_becomes_the_case(post: OpenDesk, had: Had) -> None:
    mother = had(caller="relative", relation="mother", talk="My son is there")
    person = had(mother.id, caller="person", code_word="Lark", talk="I want home")
    case = settling.open_case(post, person.id, NAME)
    joined = looking.of_case(post, case.id)
    assert [each.words["talk"] for each in joined] == ["My son is there", "I want home"]
    assert {taking.read(post, each.id).case_id for each in (mother, person)} == {case.id}
    kinds = [each.kind for each in post.casebook.cases.timeline(case.id)]
    assert kinds.count("call-joined") == 2
    post.casebook.verify()


def test_a_relative_is_no_person_of_the_case(post: OpenDesk, had: Had) -> None:
    mother = had(caller="relative", code_word="Swallow", relation="mother Zebo")
    person = had(mother.id, caller="person", code_word="Lark")
    case = settling.open_case(post, person.id, NAME)
    for words in ("Swallow", "Zebo"):
        assert post.casebook.cases.search(words, 9) == []
    assert [each.text for each in post.casebook.cases.get(case.id).names] == ["Lark"]
    assert post.casebook.facts.of_case(case.id) == []


def test_a_call_joins_a_case_and_is_taken_out_again(post: OpenDesk, had: Had, case_id: str) -> None:
    call = had(caller="relative", talk="Wrongly joined")
    settling.join(post, call.id, case_id)
    with pytest.raises(StateError):
        settling.close(post, call.id, Closing.HOAX)
    with pytest.raises(InputError):
        settling.part(post, call.id, " ")
    back = settling.part(post, call.id, "Another person's brother")
    assert (back.state, back.case_id, back.story) == (CallState.WAITING, "", call.id)
    assert looking.of_case(post, case_id) == []
    settling.join(post, call.id, case_id)
    assert len(looking.of_case(post, case_id)) == 1
    post.casebook.verify()


def test_a_running_call_joins_nothing(post: OpenDesk, case_id: str) -> None:
    call = taking.begin(post)
    with pytest.raises(StateError):
        settling.join(post, call.id, case_id)
    with pytest.raises(StateError):
        settling.close(post, call.id, Closing.HOAX)


@pytest.mark.parametrize(
    "why", [Closing.ANSWERED, Closing.HOAX, Closing.ABUSE, Closing.WRONG_NUMBER]
)
def test_a_call_is_closed_with_a_reason_and_opened_again(
    post: OpenDesk, had: Had, why: Closing
) -> None:
    call = had(caller="other", talk="Insults")
    assert settling.close(post, call.id, why).why is why
    again = settling.reopen(post, call.id)
    assert (again.state, again.why, again.words["talk"]) == (CallState.WAITING, None, "Insults")
    settling.close(post, call.id, Closing.ANSWERED)
    post.casebook.verify()


def test_abandoned_is_said_by_the_program_alone(post: OpenDesk, had: Had) -> None:
    with pytest.raises(InputError):
        settling.close(post, had().id, Closing.ABANDONED)


def test_stories_are_joined_and_parted(post: OpenDesk, had: Had) -> None:
    first, second, third = had(talk="one"), had(talk="two"), had(talk="three")
    settling.same_story(post, second.id, first.id)
    settling.same_story(post, third.id, second.id)
    assert len(post.casebook.calls.of_story(first.id)) == 3
    settling.own_story(post, first.id)
    assert taking.read(post, first.id).story == first.id
    assert taking.read(post, second.id).story == taking.read(post, third.id).story == second.id
    settling.own_story(post, third.id)
    assert taking.read(post, third.id).story == third.id
    post.casebook.verify()
