"""An officer of headquarters with their slot and tools of their own: no certificate, and no return bundle.

Each search is tried on a headquarters as an earlier version left it too, where it finds the issuing key.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.security.own_tools import cells, pages, private_keys, spellings
from vetting_desk.crypto import issuing_pairs
from vetting_desk.crypto.age import HybridIdentity, unseal
from vetting_desk.crypto.certificates import (
    Signer,
    create_issuing,
    create_root,
    generate_signing_key,
    issue_long_term,
    issue_officer,
)
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.crypto.long_term import generate_key
from vetting_desk.crypto.slots import SlotSecret, open_slot
from vetting_desk.errors import BundleSignatureError, CertificateError, NoMatchingIdentityError
from vetting_desk.model import Role
from vetting_desk.operations.access import certificates, desk_folders
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, tickets
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.exchange.station import DeskStation
from vetting_desk.operations.organisation import (
    enrolment,
    founding,
    issuing_officers,
    issuing_sealing,
    revocations,
)
from vetting_desk.operations.practice import training
from vetting_desk.transfer.ends import returns

FIRST, SECOND = "seven grey otters climb ladders", "nine quiet herons paint bridges"
THIRD = "eleven calm swans borrow pencils"
SAFE = "ten otters guard iron chests"


@dataclass
class Insider:
    """An officer of headquarters, as they look into the folder at night.

    Attributes:
        folder: The desk's folder, closed.
        secret: What their own passphrase opens.
    """

    folder: Path
    secret: SlotSecret

    @property
    def store_key(self) -> bytes:
        return bytes(self.secret.store_key)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Headquarters founded by two, and a post that joined it; all closed."""
    base = tmp_path_factory.mktemp("founded")
    hq = enrolment.create_headquarters(
        base, "Invented", "HQ", "Hilola Sample", FIRST, SAFE, training=True, profile=CHEAP,
        second=issuing_sealing.SecondOfficer("Zulfiya Sample", SECOND),
    ).place  # fmt: skip
    post = enrolment.prepare_post(
        base, "Post", "Iskandar Sample", Role.SUPERVISOR, FIRST, training=True, profile=CHEAP
    )
    with (
        closing(desks.unlock(hq.folder, hq.officers[0].id, FIRST)) as hq_desk,
        closing(desks.unlock(post.folder, post.officers[0].id, FIRST)) as post_desk,
    ):
        training.join(post_desk, hq_desk, base, SECOND)
    return base


@pytest.fixture
def base(founded: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(founded, tmp_path / "base"))


@pytest.fixture(params=["Hilola Sample", "Zulfiya Sample"])
def insider(base: Path, request: pytest.FixtureRequest) -> Iterator[Insider]:
    folder = base / "headquarters"
    desk = desk_folders.read_desk_file(folder)
    slots = {slot.name: slot.id for slot in desk_folders.officers_of(folder)}
    words = FIRST if request.param == "Hilola Sample" else SECOND
    secret = open_slot(folder / desk_folders.SLOTS_FOLDER, slots[request.param], desk.id, words)
    yield Insider(folder, secret)
    secret.wipe()


@pytest.fixture
def issuing_key(base: Path) -> set[bytes]:
    """Everything the issuing key may be written as, known to this test from the safe."""
    path = next(base.rglob(founding.ISSUING_KEY_FILE))
    return spellings(founding.read_key(path, SAFE))


def test_no_page_of_the_casebook_holds_the_issuing_key(
    insider: Insider, issuing_key: set[bytes]
) -> None:
    read = list(pages(insider.folder, insider.store_key))

    assert any(b"organisation/clinical-recipient" in page for page in read), "pages are open"
    assert not [page for page in read if any(spelling in page for spelling in issuing_key)]


def test_no_cell_is_a_private_key_that_certifies(insider: Insider, base: Path) -> None:
    path = next(base.rglob(founding.ISSUING_KEY_FILE))
    wanted = founding.read_key(path, SAFE).public_key()
    found = [key for cell in cells(insider.folder, insider.store_key) for key in private_keys(cell)]

    assert found, "the desk's own key is there, which certifies nothing"
    assert all(key.public_key() != wanted for key in found)


def test_the_sealed_copies_open_for_nothing_a_slot_holds(insider: Insider) -> None:
    secret = insider.secret
    held = [
        issuing_pairs.identity_of(secret.long_term_key),
        tickets.identity_of(secret),
        HybridIdentity.from_text(secret.age_identity),
    ]
    sealed = [
        cell
        for cell in cells(insider.folder, insider.store_key)
        if cell.startswith(b"age-encryption.org/v1")
    ]
    assert len(sealed) == 1
    inner = sealed[0]
    for identity in held:  # one half may be theirs
        try:
            inner = unseal(sealed[0], [identity])
        except NoMatchingIdentityError:
            continue
    for identity in held:
        with pytest.raises(NoMatchingIdentityError):
            unseal(inner, [identity])


def test_the_searches_find_the_key_where_one_officer_opens_it(
    tmp_path: Path, issuing_key: set[bytes]
) -> None:
    """Negative control: a headquarters whose key is under one, as an earlier version left it."""
    hq = enrolment.create_headquarters(
        tmp_path / "one", "Invented", "HQ", "Hilola Sample", FIRST, SAFE, training=True,
        profile=CHEAP,
    ).place  # fmt: skip
    path = next((tmp_path / "one").rglob(founding.ISSUING_KEY_FILE))
    wanted = founding.read_key(path, SAFE)
    with closing(desks.unlock(hq.folder, hq.officers[0].id, FIRST)) as desk:
        key = bytes(desk.secret.store_key)

    assert any(spelling in page for page in pages(hq.folder, key) for spelling in spellings(wanted))
    assert any(
        found.public_key() == wanted.public_key()
        for cell in cells(hq.folder, key)
        for found in private_keys(cell)
    )


def test_putting_it_under_two_leaves_it_on_no_page(tmp_path: Path) -> None:
    from vetting_desk.operations.desk import officers

    hq = enrolment.create_headquarters(
        tmp_path / "one", "Invented", "HQ", "Hilola Sample", FIRST, SAFE, training=True,
        profile=CHEAP,
    ).place  # fmt: skip
    path = next((tmp_path / "one").rglob(founding.ISSUING_KEY_FILE))
    wanted = spellings(founding.read_key(path, SAFE))
    with closing(desks.unlock(hq.folder, hq.officers[0].id, FIRST)) as desk:
        key = bytes(desk.secret.store_key)
        second = officers.add_officer(desk, "Zulfiya Sample", Role.SUPERVISOR, SECOND)
        issuing_officers.put_under_two(desk, second.id, SECOND)
        assert not [
            page for page in pages(hq.folder, key) if any(spelling in page for spelling in wanted)
        ]
    assert not [
        page for page in pages(hq.folder, key) if any(spelling in page for spelling in wanted)
    ]


@pytest.fixture
def post(base: Path) -> Iterator[OpenDesk]:
    [slot] = desk_folders.officers_of(base / "post")
    with closing(desks.unlock(base / "post", slot.id, FIRST)) as desk:
        yield desk


@pytest.fixture
def hq(base: Path) -> Iterator[OpenDesk]:
    folder = base / "headquarters"
    [officer] = [s.id for s in desk_folders.officers_of(folder) if s.name == "Hilola Sample"]
    with closing(desks.unlock(folder, officer, FIRST)) as desk:
        yield desk


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def minted(hq: OpenDesk, *, own_root: bool) -> Signer:
    """Return a signer of headquarters whose certificates an insider made with what they have.

    Args:
        hq: Headquarters.
        own_root: True with a root of their own; False with their certified signing key in place of the
            issuing key.
    """
    now, key, long_key = hq.clock.now(), generate_signing_key(), generate_key()
    officer = replace(hq.officer, role=Role.SUPERVISOR)
    if own_root:
        root_key, root = create_root(hq.desk.organisation, now, training=True)
        authority, issuing = create_issuing(root_key, root, now)
    else:
        authority, issuing = hq.keys.signer.key, hq.keys.signer.certificate
    return Signer(
        key=key,
        certificate=issue_officer(authority, issuing, key.public_key(), officer, hq.desk.id, now),
        chain=(issuing,),
        long_term_key=long_key,
        long_term_certificate=issue_long_term(
            authority, issuing, long_key.public_key(), officer, hq.desk.id, now
        ),
    )


@pytest.mark.parametrize("own_root", [True, False])
def test_a_certificate_they_make_themselves_is_nobody_s(
    hq: OpenDesk, post: OpenDesk, own_root: bool
) -> None:
    signer = minted(hq, own_root=own_root)
    for desk in (hq, post):
        with pytest.raises(CertificateError):
            desk.keys.trust.without_register.verify(
                signer.certificate, list(signer.chain), desk.clock.now()
            )


def write_return(hq: OpenDesk, post: OpenDesk, stick: Path) -> Path:
    """Write a return bundle with no door in the way."""
    newest = hq.casebook.revocations.newest_list()
    assert newest is not None
    row = returns.write_return(
        DeskStation(hq),
        post.desk.id,
        stick,
        revocations=returns.Revocations(newest.number + 1, newest.content),
        register=certificates.register(hq),
    )
    return stick / row.file_name


@pytest.mark.parametrize("own_root", [True, False])
def test_a_return_bundle_under_such_a_certificate_is_refused(
    hq: OpenDesk,
    post: OpenDesk,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    own_root: bool,
) -> None:
    signer = minted(hq, own_root=own_root)
    monkeypatch.setattr(type(hq.keys), "signer", property(lambda _: signer))
    monkeypatch.setattr(returns, "_spoilt", lambda *_: [])  # theirs does not look at its own
    path = write_return(hq, post, stick)
    monkeypatch.undo()

    with pytest.raises(BundleSignatureError):
        transfer.receive(post, path)


@pytest.mark.parametrize("role", [Role.ANALYST, Role.COMPLAINTS, Role("role-of-tomorrow")])
def test_a_return_bundle_of_an_officer_who_may_write_none_is_refused(
    hq: OpenDesk, post: OpenDesk, stick: Path, role: Role
) -> None:
    from vetting_desk.operations.desk import officers

    slots = {slot.name: slot.id for slot in desk_folders.officers_of(hq.folder)}
    hq.issuing_key.grant(IssuingPurpose.CERTIFY, "Farida Sample", slots["Zulfiya Sample"], SECOND)
    added = officers.add_officer(hq, "Farida Sample", role, THIRD)
    hq.close()
    with closing(desks.unlock(hq.folder, added.id, THIRD)) as theirs:
        path = write_return(theirs, post, stick)

    with pytest.raises(BundleSignatureError) as refused:
        transfer.receive(post, path)
    assert refused.value.fields["detail"] == "role"
    assert revocations.state(post).number == 1


def test_a_revocation_list_they_number_themselves_is_not_taken_over(
    hq: OpenDesk, post: OpenDesk, stick: Path
) -> None:
    """A supervisor may write return bundles; what takes the issuing key they cannot put into one."""
    taken = transfer.receive(post, write_return(hq, post, stick))

    assert "revocation-refused" in taken.flags
    assert revocations.state(post).number == 1
