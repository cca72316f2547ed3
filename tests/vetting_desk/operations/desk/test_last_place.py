"""An officer's last place."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import last_place


def test_a_new_desk_remembers_nothing(post: OpenDesk) -> None:
    assert last_place.place(post) == ""


def test_a_place_is_there_after_the_next_unlock(
    post: OpenDesk, unlock: Callable[[Path], OpenDesk]
) -> None:
    last_place.set_place(post, "case:1")
    post.close()

    with closing(unlock(post.folder)) as again:
        assert last_place.place(again) == "case:1"


def test_each_officer_has_a_place_of_their_own(post: OpenDesk) -> None:
    last_place.set_place(post, "case:1")

    post.casebook.act_as(replace(post.officer, id="another"))

    assert last_place.place(post) == ""


def test_remembering_a_place_leaves_no_entry(post: OpenDesk) -> None:
    length = post.casebook.audit.length()

    last_place.set_place(post, "case:1")

    assert post.casebook.audit.length() == length
