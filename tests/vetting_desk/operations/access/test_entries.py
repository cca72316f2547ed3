import pytest

from vetting_desk.crypto.cms import verify_detached
from vetting_desk.errors import BundleFormatError, EnrolmentError
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_document import parse_entry
from vetting_desk.operations.access import entries
from vetting_desk.operations.access.open_desk import OpenDesk

PAYLOAD = {"reason": "need", "words": "Invented words", "assessment": ""}


def test_an_entry_is_signed_by_the_officer_and_on_its_way(post: OpenDesk, case_id: str) -> None:
    entry = entries.write(post, "release", case_id, PAYLOAD)
    data, p7s = (post.casebook.blobs.get(file.sha256) for file in entry.files)
    document = parse_entry(data)
    assert (document.entry, document.case, document.payload) == (entry.id, case_id, PAYLOAD)
    signed = verify_detached(data, p7s, post.keys.trust, post.clock.now())
    assert (signed.officer, signed.desk_id) == (post.officer, post.desk.id)
    assert post.casebook.entries.to_send(entries.TO_HEADQUARTERS) == [entry]
    post.casebook.verify()


def test_each_entry_of_a_case_names_the_one_before(post: OpenDesk, case_id: str) -> None:
    first = entries.write(post, "release", case_id, PAYLOAD)
    other = entries.write(post, "release", "", PAYLOAD)
    second = entries.write(post, "release", case_id, PAYLOAD)
    assert (first.previous, other.previous, second.previous) == ("", "", first.digest)


def test_an_entry_goes_the_ways_it_is_given(post: OpenDesk, case_id: str) -> None:
    kept = entries.write(post, "release", case_id, PAYLOAD, ways=())
    assert post.casebook.entries.feeds(kept.id) == {}
    sent = entries.write(post, "release", case_id, PAYLOAD, ways=("one", "two"))
    assert post.casebook.entries.feeds(sent.id) == {
        "one": EntryWay.TO_SEND,
        "two": EntryWay.TO_SEND,
    }


def test_a_payload_that_is_not_as_its_kind_says_leaves_nothing(
    post: OpenDesk, case_id: str
) -> None:
    with pytest.raises(BundleFormatError):
        entries.write(post, "release", case_id, {**PAYLOAD, "words": ""})
    assert post.casebook.entries.list(case_id) == []


def test_who_has_no_certificate_cannot_write_one(alone: OpenDesk) -> None:
    with pytest.raises(EnrolmentError):
        entries.write(alone, "release", "", PAYLOAD)
