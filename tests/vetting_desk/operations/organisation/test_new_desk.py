"""One of two copies becomes a new desk; what that means for both ends is `test_restores`."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from vetting_desk.errors import EnrolmentError, InputError, WrongPassphraseError
from vetting_desk.model import Record, WayToHq
from vetting_desk.operations.access import desk_folders, high_water
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import new_desk


def test_the_new_desk_has_an_id_keys_and_marks_of_its_own(post: OpenDesk) -> None:
    before, identity = post.desk, post.keys.identity
    old_marks = high_water.paths(post.folder, before.id)["account"]

    new = new_desk.become_new_desk(post, "  Second   post ", PASSPHRASE)

    assert (new.name, new.kind, new.training) == ("Second post", before.kind, before.training)
    assert new.id != before.id
    assert post.keys.identity.recipient != identity.recipient
    assert desk_folders.read_desk_file(post.folder) == new == post.desk
    assert not old_marks.exists()
    assert high_water.paths(post.folder, new.id)["account"].exists()
    post.casebook.verify()


def test_nothing_is_signed_before_headquarters_answers(post: OpenDesk) -> None:
    new_desk.become_new_desk(post, "Second post", PASSPHRASE)

    with pytest.raises(EnrolmentError):
        post.keys.signer
    assert post.enrolled, "whom it trusts it still knows"


def test_what_waits_or_was_refused_for_its_number_goes_again(
    post: OpenDesk, record: Record
) -> None:
    post.casebook.records.set_way(record.id, WayToHq.WRITTEN)

    new_desk.become_new_desk(post, "Second post", PASSPHRASE)

    assert post.casebook.records.get(record.id).way_to_hq is WayToHq.TO_SEND


@pytest.mark.parametrize(
    ("name", "words", "error"),
    [("", PASSPHRASE, InputError), ("Second post", "not the right one", WrongPassphraseError)],
)
def test_without_a_name_or_the_passphrase_nothing_changes(
    post: OpenDesk, name: str, words: str, error: type[Exception]
) -> None:
    before = post.desk

    with pytest.raises(error):
        new_desk.become_new_desk(post, name, words)

    assert post.casebook.desk.id == before.id
    assert desk_folders.former_ids(post.folder) == ()
