"""The officer at the desk."""

from vetting_desk.model import Officer, Role
from vetting_desk.store.engine.at_desk import AtDesk


def test_before_anybody_is_there_it_names_nobody() -> None:
    assert (AtDesk().id, AtDesk().name) == ("", "")


def test_it_names_whoever_is_there_now() -> None:
    at_desk = AtDesk(Officer("one", "First Officer", Role.INTERVIEWER))
    assert (at_desk.id, at_desk.name) == ("one", "First Officer")

    at_desk.officer = Officer("two", "Second Officer", Role.SUPERVISOR)

    assert (at_desk.id, at_desk.name) == ("two", "Second Officer")
