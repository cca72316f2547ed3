"""What is noted of a call names who did it; of a closed one it has no word."""

from tests.vetting_desk.operations.calls.conftest import Had
from vetting_desk.model.call import CallAct, Closing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import acts


def test_what_is_noted_names_who_did_it(post: OpenDesk, had: Had) -> None:
    call = had(talk="Words")
    found = acts.made(post, call, CallAct.CLOSED, why="hoax")
    assert (found.call_id, found.officer_id, found.why) == (call.id, post.officer.id, "hoax")
    assert found.officer_role == post.officer.role.value
    assert dict(found.words) == {}


def test_a_closing_takes_the_place_of_the_one_before(post: OpenDesk, had: Had) -> None:
    call = had(caller="other", talk="Words")
    acts.closed(post, call, Closing.HOAX)
    first = acts.closings(post, call.id)
    acts.closed(post, call, Closing.ABUSE)
    second = acts.closings(post, call.id)
    assert len(first.split()) == len(second.split()) == 1
    assert first != second
    assert [dict(each.words) for each in post.casebook.call_acts.of_call(call.id)] == [
        {"caller": "other"}
    ] * 2


def test_where_nobody_said_who_called_nothing_is_noted_of_it(post: OpenDesk, had: Had) -> None:
    assert dict(acts.sort_of(had(talk="Words"))) == {}
