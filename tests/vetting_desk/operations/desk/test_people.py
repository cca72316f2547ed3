"""The officers of a desk, and their certificates."""

from vetting_desk.crypto.certificates import fingerprint, words
from vetting_desk.model import Role
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import officers, people

SECOND = "four slow camels count lanterns"


def test_an_officer_stands_there_with_what_their_certificate_says(post: OpenDesk) -> None:
    [row] = people.list_people(post)

    certificate = post.keys.signer.certificate
    assert row.officer == post.officer
    assert row.on_this_desk
    assert row.words == words(fingerprint(certificate))
    assert row.certificate_until == certificate.not_valid_after_utc


def test_whoever_is_not_certified_yet_has_no_words(hq: OpenDesk, post: OpenDesk) -> None:
    post.casebook.officers.put(hq.officer)

    [row] = [each for each in people.list_people(post) if each.officer == hq.officer]

    assert (row.words, row.certificate_until, row.on_this_desk) == ((), None, False)


def test_a_closed_account_is_listed_as_that(hq: OpenDesk, passphrase: str) -> None:
    added = officers.add_officer(hq, "Farida Sample", Role.INTERVIEWER, SECOND)
    officers.remove_officer(hq, added.id, passphrase)

    [row] = [each for each in people.list_people(hq) if each.officer.id == added.id]

    assert not row.active
    assert not row.on_this_desk


def test_a_key_slot_that_is_damaged_twice_is_reported(post: OpenDesk) -> None:
    for path in (post.folder / SLOTS_FOLDER).glob("*.slot*"):
        path.write_bytes(b"damaged")

    [row] = people.list_people(post)

    assert row.key_damaged
