import pytest

from vetting_desk.errors import HeadquartersOnlyError, StateError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.registry import connecting


def test_without_a_registry_there_is_nothing_to_connect_to(hq: OpenDesk) -> None:
    with pytest.raises(StateError):
        connecting.address_of(hq)
    with pytest.raises(StateError), connecting.connected(hq):
        pass


def test_a_post_is_no_headquarters(post: OpenDesk, hq: OpenDesk) -> None:
    with pytest.raises(HeadquartersOnlyError):
        connecting.require_headquarters(post)
    connecting.require_headquarters(hq)


def test_the_return_desk_opens_what_it_seals_and_may_begin_an_epoch(central: OpenDesk) -> None:
    with connecting.connected(central) as registry:
        assert registry.database.login == "return_desk"
        assert registry.counts().cases == 0
        before = registry.standing.epoch().number
        from vetting_desk.model.epoch import Why

        registry.standing.begin_epoch(Why.RESTORED, 0, {}, 0, 0)
        assert registry.standing.epoch().number == before + 1
