"""Keys and desk.json taken up from a casebook that was given to a new desk."""

from dataclasses import replace

from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.model import new_id
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import succession


def test_a_desk_that_was_always_itself_takes_up_nothing(post: OpenDesk) -> None:
    identity = post.secret.age_identity

    assert not succession.take_up(post, post.desk.id)
    assert post.secret.age_identity == identity


def test_what_a_power_cut_left_is_finished(post: OpenDesk) -> None:
    before, new = post.desk, replace(post.desk, id=new_id(), name="Second post")
    identity = HybridIdentity.generate()
    post.casebook.settings.set(succession.IDENTITY, identity.to_text())
    post.casebook.succeed(new)
    post.become(new)

    assert succession.take_up(post, before.id), "the slot names the desk it was"

    assert desk_folders.read_desk_file(post.folder) == new
    assert desk_folders.former_ids(post.folder) == (before.id,)
    assert post.keys.identity.recipient == identity.recipient
    assert not succession.take_up(post, new.id)
