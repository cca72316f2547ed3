"""The states of the organisation's rules as ``docs/states.md`` draws them, each way out taken by a person."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.access.test_signed_rules import other, written_by_tool
from tests.vetting_desk.operations.conftest import (  # noqa: F401 (fixtures)
    SECOND,
    by_two,
    data,
    enrolled,
    grant,
    hq,
    post,
    second,
    stick,
)
from tests.years.drawn import END, Way, read, require_door
from vetting_desk.model import Officer, Role
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access import policy, signed_rules
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.access.signed_rules import RulesState
from vetting_desk.operations.desk import officers
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import deciding, kept_rules, revocations

WAITING, ASIDE = "waiting", "set-aside"
STRICT = Policy(panel=3)


ROWS = read("Rules")
WAYS = [way for way in ROWS if way.operation != END]


class Office:
    """Headquarters, its post, and a second supervisor who may be revoked.

    Attributes:
        hq: Headquarters, at which its founder sits.
        post: The post.
        stick: Between the two.
        founder: Who founded headquarters.
    """

    def __init__(self, hq: OpenDesk, post: OpenDesk, stick: Path) -> None:  # noqa: F811
        self.hq, self.post, self.stick = hq, post, stick
        self.founder = hq.officer

    def colleague(self) -> tuple[Officer, OpenDesk]:
        """A supervisor beside the founder, and headquarters as they have it."""
        person = officers.add_officer(self.hq, "Zulfiya Sample", Role.SUPERVISOR, SECOND)
        return person, other(self.hq, person)

    def revoke(self, person: Officer) -> None:
        """The founder takes back, from a day before, what a colleague signs with."""
        self.hq.casebook.act_as(self.founder)
        since = self.hq.clock.now() - timedelta(days=1)
        revocations.revoke_officer(self.hq, person.id, "Invented", RevocationKind.MISUSED, since)

    def carry(self, desk: OpenDesk) -> None:
        """Let who is at headquarters write a return bundle, and the post take it in."""
        row = transfer.write_return(desk, self.post.desk.id, self.stick)
        transfer.receive(self.post, self.stick / row.file_name)


@pytest.fixture
def office(hq: OpenDesk, post: OpenDesk, stick: Path) -> Office:  # noqa: F811
    return Office(hq, post, stick)


def test_every_state_is_drawn_and_none_is_an_end_but_what_was_set_aside() -> None:
    assert {way.state for way in ROWS} == {*RulesState, WAITING, ASIDE}
    assert {way.state for way in ROWS if way.operation == END} == {ASIDE}
    assert {way.state for way in WAYS} == {*RulesState, WAITING}


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_the_door_lets_the_role_through_and_window_and_terminal_have_it(way: Way) -> None:
    require_door(way)


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_it_leads_where_the_drawing_says(
    office: Office, way: Way, request: pytest.FixtureRequest
) -> None:
    assert WALKS[way.state](office, way, request) == way.leads_to
    office.hq.casebook.verify()
    office.post.casebook.verify()


def _state(desk: OpenDesk) -> RulesState:
    return signed_rules.standing(desk).state


def _anew(office: Office, way: Way, _: pytest.FixtureRequest) -> str:
    """From what nobody decided, nobody signed, or one did where one suffices."""
    if way.state == RulesState.UNSIGNED:
        kept_rules.keep(office.hq, policy.to_text(replace(STRICT, number=4)))
    elif way.state == RulesState.SIGNED:
        deciding.set_policy(office.hq, STRICT)
    assert _state(office.hq) == way.state
    deciding.set_policy(office.hq, STRICT)
    return _state(office.hq)


def _one(office: Office, way: Way, request: pytest.FixtureRequest) -> str:
    decided = deciding.set_policy(office.hq, STRICT)
    person = request.getfixturevalue("second")
    assert _state(office.hq) == way.state
    deciding.sign_too(other(office.hq, person), decided.number)
    return _state(office.hq)


def _changed(office: Office, way: Way, _: pytest.FixtureRequest) -> str:
    decided = deciding.set_policy(office.hq, STRICT)
    written_by_tool(office.hq, replace(decided, panel=1))
    assert _state(office.hq) == way.state
    if way.operation.endswith("put_back"):
        assert deciding.put_back(office.hq) == decided
    else:
        deciding.set_policy(office.hq, STRICT)
    return _state(office.hq)


def _revoked(office: Office, way: Way, request: pytest.FixtureRequest) -> str:
    name = way.operation.rpartition(".")[2]
    if name == "sign_too":
        return _of_two_one_is_left(office, way, request)
    person, theirs = office.colleague()
    if name == "receive":
        office.hq.casebook.act_as(office.founder)
        deciding.set_policy(office.hq, STRICT)
        office.carry(other(office.hq, person))
        office.revoke(person)
        newest = office.hq.casebook.revocations.newest_list()
        assert newest is not None
        office.post.casebook.revocations.put_list(newest)
        office.post.keys.forget_trust()
        assert _state(office.post) == way.state
        office.carry(office.hq)
        return _state(office.post)
    deciding.set_policy(theirs, STRICT)
    office.revoke(person)
    assert _state(office.hq) == way.state
    deciding.set_policy(office.hq, STRICT)
    return _state(office.hq)


def _of_two_one_is_left(office: Office, way: Way, request: pytest.FixtureRequest) -> str:
    second, by_two = request.getfixturevalue("second"), request.getfixturevalue("by_two")  # noqa: F811
    third = by_two(lambda: officers.add_officer(office.hq, "Third Sample", Role.SUPERVISOR, SECOND))
    decided = deciding.set_policy(office.hq, STRICT)
    deciding.sign_too(other(office.hq, third), decided.number)
    office.hq.casebook.act_as(office.founder)
    by_two(lambda: office.revoke(third))
    assert _state(office.hq) == way.state
    deciding.sign_too(other(office.hq, second), decided.number)
    return _state(office.hq)


def _waiting(office: Office, way: Way, request: pytest.FixtureRequest) -> str:
    person = request.getfixturevalue("second")
    decided = deciding.set_policy(office.hq, STRICT)
    found = signed_rules.standing(office.hq)
    assert found.waiting is not None
    assert found.state is RulesState.USUAL
    theirs = other(office.hq, person)
    if way.operation.endswith("sign_too"):
        deciding.sign_too(theirs, decided.number)
        return _state(office.hq)
    deciding.set_aside(theirs, decided.number)
    assert signed_rules.standing(office.hq).waiting is None
    return ASIDE if policy.policy(office.hq) == Policy() else _state(office.hq)


WALKS: dict[str, Callable[[Office, Way, pytest.FixtureRequest], str]] = {
    RulesState.USUAL: _anew,
    RulesState.UNSIGNED: _anew,
    RulesState.SIGNED: _anew,
    RulesState.ONE: _one,
    RulesState.CHANGED: _changed,
    RulesState.REVOKED: _revoked,
    WAITING: _waiting,
}
