"""Questions of groups that are built alike are found by their place."""

from collections.abc import Callable

from vetting_desk.forms import Session
from vetting_desk.judgement.by_place import Places


def test_roles_are_found_and_labels_looked_up(filled: Callable[..., Session]) -> None:
    lines = filled("return-spj").node("/data/evidence/line").children
    places = Places(lines[0])
    assert [places.value(each, "evidence-id") for each in lines[:3]] == ["1", "2", "3"]
    assert places.coded(lines[1], "evidence-kind").label == "The person said it"
    assert places.value(lines[0], "no-such-role") == ""
    assert not places.coded(lines[0], "no-such-role")
    assert places.value(lines[0], "earlier-words") == ""  # a repeat inside is not entered
