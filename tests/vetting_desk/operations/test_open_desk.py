"""An unlocked desk: who is at it, and what closing it wipes."""

from vetting_desk.model import Officer, Role, new_id
from vetting_desk.operations import compartment
from vetting_desk.operations.open_desk import OpenDesk


def test_the_officer_is_whom_the_casebook_names(post: OpenDesk) -> None:
    other = Officer(new_id(), "Farida Sample", Role.SUPERVISOR)
    post.casebook.act_as(other)
    post.casebook.audit.append("unlocked")

    assert post.officer == other
    [newest] = post.casebook.audit.entries(limit=1)
    assert newest.officer_id == other.id


def test_closing_wipes_every_key(post: OpenDesk) -> None:
    compartment.new_key(post, new_id())
    [data_key] = post.data_keys.values()
    kept, store_key = data_key._key, post.secret.store_key
    post.close()

    assert not any(kept)
    assert not any(store_key)
    assert post.data_keys == {}
    assert post.token.key is None
