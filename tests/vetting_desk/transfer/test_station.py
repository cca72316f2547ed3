from typing import Any

import pytest

from vetting_desk.errors import EnrolmentError, StateError
from vetting_desk.model import DeskKind
from vetting_desk.model.peer import Peer
from vetting_desk.transfer.station import headquarters_of, recipient_of


def test_a_post_finds_its_one_headquarters(post_station: Any, hq: Any) -> None:
    assert headquarters_of(post_station).desk_id == hq.desk.id


def test_headquarters_no_longer_trusted_is_none(post_station: Any, hq: Any) -> None:
    post_station.know(hq, trusted=False)
    with pytest.raises(EnrolmentError, match="no-headquarters"):
        headquarters_of(post_station)


def test_two_headquarters_are_not_chosen_between(
    post_station: Any, organisation: Any, hq: Any
) -> None:
    post_station.know(type(hq)(organisation, "Second Headquarters", DeskKind.HQ))
    with pytest.raises(EnrolmentError, match="several-headquarters"):
        headquarters_of(post_station)


def test_headquarters_does_not_find_itself(hq_station: Any) -> None:
    with pytest.raises(EnrolmentError, match="no-headquarters"):
        headquarters_of(hq_station)


def test_a_desk_without_a_recipient_cannot_be_sealed_for() -> None:
    with pytest.raises(StateError):
        recipient_of(Peer("id", "Post", DeskKind.POST))
