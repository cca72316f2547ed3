"""What the page of a decision reads, and who may do what there."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, ISKANDAR, Bench
from ui.pages.deciding.decision_view import look
from vetting_desk.errors import NotFoundError
from vetting_desk.model.entry import EntryWay


def test_each_desk_does_its_part(bench: Bench) -> None:
    decided = bench.decided()
    at_hq = look(bench.at(DAVLAT), decided.entry.id)
    assert (at_hq.tells, at_hq.reopens, at_hq.unread) == (False, True, False)
    assert at_hq.way is EntryWay.TO_SEND
    bench.carry()
    at_post = look(bench.at(ANORA), decided.entry.id)
    assert (at_post.tells, at_post.reopens, at_post.unread) == (True, False, True)
    place = decided.payload.criteria[0].in_favour[0]
    assert at_post.place_text(place)[0]
    assert place.record in at_post.titles


def test_what_is_no_decision_is_not_found(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        look(bench.at(ISKANDAR), "nothing")
