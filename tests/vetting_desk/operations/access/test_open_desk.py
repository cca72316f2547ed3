"""An unlocked desk: its officer, and what closing it wipes."""

from dataclasses import replace

import pytest

from vetting_desk.errors import CasebookInUseError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.open_desk import OpenDesk


def test_the_officer_is_whom_the_casebook_names(post: OpenDesk) -> None:
    other = Officer(new_id(), "Farida Sample", Role.SUPERVISOR)
    post.casebook.act_as(other)
    post.casebook.audit.append("unlocked")

    assert post.officer == other
    [newest] = post.casebook.audit.entries(limit=1)
    assert newest.officer_id == other.id


def test_a_desk_becomes_what_its_organisation_made_of_it(post: OpenDesk) -> None:
    joined = replace(post.desk, organisation="Another Sample Organisation")
    post.become(joined)

    assert post.desk == joined


def test_closing_wipes_every_key(post: OpenDesk) -> None:
    compartment.new_key(post, new_id())
    [data_key] = post.data_keys.values()
    kept, store_key = data_key._key, post.secret.store_key
    post.close()

    assert not any(kept)
    assert not any(store_key)
    assert post.data_keys == {}
    assert post.token.key is None


@pytest.mark.parametrize("part", ["token", "casebook"])
def test_keys_are_wiped_whatever_does_not_close(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def fails() -> None:
        raise CasebookInUseError(path="casebook.db", process="")

    compartment.new_key(post, new_id())
    [data_key] = post.data_keys.values()
    kept, store_key = data_key._key, post.secret.store_key
    step = "lock" if part == "token" else "close"
    with monkeypatch.context() as patch:
        patch.setattr(getattr(post, part), step, fails)
        with pytest.raises(CasebookInUseError):
            post.close()

    assert not any(kept)
    assert not any(store_key)
    post.casebook.close()
