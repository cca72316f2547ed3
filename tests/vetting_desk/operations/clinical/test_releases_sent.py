from pathlib import Path

import pytest

from vetting_desk.errors import EnrolmentError, PermissionDeniedError
from vetting_desk.model import BundleState, Role
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical import notes, releases_sent
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.exchange import transfer
from vetting_desk.store.clinical import Release

WORDS = "Do not leave alone tonight."


@pytest.fixture
def released(post: OpenDesk, case_id: str) -> Release:
    return notes.release(post, case_id, ReleaseKind.URGENT_SAFETY, WORDS)


@pytest.fixture
def unsigned(post: OpenDesk, case_id: str, monkeypatch: pytest.MonkeyPatch) -> Release:
    """A release by an officer whose certificates are not here yet."""
    known = post.casebook.officers.get(post.officer.id)
    with monkeypatch.context() as patched:
        patched.setattr(
            type(post.casebook.officers), "get", lambda *_: _without_certificates(known)
        )
        return notes.release(post, case_id, ReleaseKind.NEED, WORDS)


def _without_certificates(known: object) -> object:
    from dataclasses import replace

    return replace(known, certificates=(), long_term=())  # type: ignore[type-var]


def test_a_release_alone_goes_to_headquarters_and_is_shown_there(
    post: OpenDesk, hq: OpenDesk, record: object, stick: Path, case_id: str
) -> None:
    [first] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / first.file_name)
    released = notes.release(post, case_id, ReleaseKind.URGENT_SAFETY, WORDS)
    assert transfer.counts(post).statements == 1
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    [shown] = notes.releases(hq, case_id)
    assert (shown.id, shown.words, shown.officer_name) == (released.id, WORDS, post.officer.name)
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    entries = post.casebook.entries
    assert entries.way(released.id, TO_HEADQUARTERS) == (EntryWay.RECEIVED, "")
    assert post.casebook.bundles.get(bundle.id).state is BundleState.RECEIVED
    assert transfer.counts(post).statements == 0
    hq.casebook.verify()


def test_a_release_is_kept_though_it_cannot_be_signed_and_is_signed_later(
    post: OpenDesk, case_id: str, unsigned: Release
) -> None:
    assert [each.words for each in notes.releases(post, case_id)] == [WORDS]
    assert [each.id for each in releases_sent.not_signed(post)] == [unsigned.id]
    assert transfer.counts(post).statements == 0
    assert releases_sent.sign(post) == 1
    assert releases_sent.not_signed(post) == []
    assert post.casebook.entries.get(unsigned.id).author_id == post.officer.id


def test_what_was_signed_is_not_signed_again(post: OpenDesk, released: Release) -> None:
    assert releases_sent.not_signed(post) == []
    assert releases_sent.sign(post) == 0
    assert post.casebook.entries.find(released.id) is not None


def test_signing_says_why_it_cannot(
    post: OpenDesk, unsigned: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = _without_certificates(post.casebook.officers.get(post.officer.id))
    monkeypatch.setattr(type(post.casebook.officers), "get", lambda *_: known)
    post.keys.forget_signer()
    with pytest.raises(EnrolmentError):
        releases_sent.sign(post)


def test_others_neither_see_nor_sign_what_is_not_signed(post: OpenDesk, released: Release) -> None:
    from dataclasses import replace

    post.casebook.act_as(replace(post.officer, role=Role.INTERVIEWER))
    with pytest.raises(PermissionDeniedError):
        releases_sent.sign(post)
