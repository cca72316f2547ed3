"""Open calls are handed to the next shift with a word, and taken over."""

import pytest

from tests.vetting_desk.operations.calls.conftest import Had
from vetting_desk.errors import StateError
from vetting_desk.model.call import Closing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, shift, taking


def test_a_call_is_nobodys_until_the_next_shift_takes_it(post: OpenDesk, had: Had) -> None:
    first, second = had(talk="one"), had(talk="two")
    assert first.owner_id == post.officer.id
    shift.hand_on(post, [first.id, second.id], " Call her after six ")
    found = taking.read(post, first.id)
    assert (found.owner_id, found.owner_name, found.handed) == ("", "", "Call her after six")
    shift.take(post, [first.id])
    taken = taking.read(post, first.id)
    assert (taken.owner_id, taken.handed) == (post.officer.id, "Call her after six")
    assert taking.read(post, second.id).owner_id == ""
    post.casebook.verify()


def test_what_is_closed_is_handed_to_nobody_and_nothing_is_handed_then(
    post: OpenDesk, had: Had
) -> None:
    first, closed = had(), had()
    settling.close(post, closed.id, Closing.HOAX)
    with pytest.raises(StateError):
        shift.hand_on(post, [first.id, closed.id])
    assert taking.read(post, first.id).owner_id == post.officer.id
