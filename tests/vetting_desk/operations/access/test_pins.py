"""Unlocking compares whom the slot remembers to trust: what differs is refused, and has two ways out."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, SECOND
from vetting_desk.clock import SystemClock
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.crypto.certificates import certificate_to_pem, create_issuing, create_root
from vetting_desk.crypto.slots import read_header
from vetting_desk.errors import (
    StateError,
    TrustChangedError,
    WrongPassphraseError,
)
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access import (
    attempts,
    certificates,
    compartment,
    desk_folders,
    rating_seal,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.pinned import Pins, pinned
from vetting_desk.operations.access.pins import ANSWER, TrustAnswer
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.organisation import membership
from vetting_desk.operations.practice import training
from vetting_desk.store import open_casebook
from vetting_desk.store.casebook import Casebook
from vetting_desk.store.recipients import RecipientPurpose

PUT_BACK = TrustAnswer(put_back=True)
STRANGER = HybridIdentity.generate().recipient.to_text()


@pytest.fixture
def folder(post: OpenDesk) -> Path:
    """A post whose psychologist's slot has pinned; locked."""
    assert pinned(post.secret) is not None
    post.close()
    return post.folder


@pytest.fixture
def insider(post: OpenDesk, folder: Path) -> Callable[[Callable[[Casebook], object]], None]:
    """A function that changes the casebook as somebody with the store key and own tools would."""
    key = bytearray(48)
    with closing(unlocked(folder)) as desk:
        key[:] = desk.secret.store_key

    def change(act: Callable[[Casebook], object]) -> None:
        with closing(open_casebook(folder, key, SystemClock())) as casebook:
            act(casebook)

    return change


def unlocked(folder: Path, name: str = "Iskandar Sample", **given: object) -> OpenDesk:
    officers_here = {slot.name: slot.id for slot in desk_folders.officers_of(folder)}
    words = PASSPHRASE if name == "Iskandar Sample" else SECOND
    return desks.unlock(folder, officers_here[name], words, **given)  # type: ignore[arg-type]


def another_root() -> tuple[str, str]:
    now = SystemClock().now()
    key, root = create_root("Test organisation", now, training=True)
    _, issuing = create_issuing(key, root, now)
    return certificate_to_pem(root).decode(), certificate_to_pem(issuing).decode()


def swap_root(casebook: Casebook) -> None:
    root, issuing = another_root()
    casebook.settings.set(certificates.ROOT, root)
    casebook.settings.set(certificates.INTERMEDIATES, issuing)


def swap_issuing(casebook: Casebook) -> None:
    casebook.settings.set(certificates.INTERMEDIATES, another_root()[1])


def swap_clinical(casebook: Casebook) -> None:
    casebook.settings.set(compartment.ORGANISATION, STRANGER)


def swap_recovery(casebook: Casebook) -> None:
    casebook.settings.set(certificates.RECOVERY, STRANGER)


def test_a_slot_of_an_earlier_version_pins_at_the_next_unlock(post: OpenDesk) -> None:
    slots = post.folder / desk_folders.SLOTS_FOLDER
    assert read_header(slots, post.officer.id).version == 2
    root = post.casebook.settings.get(certificates.ROOT)
    pins = pinned(post.secret)
    assert pins is not None
    assert (pins.root, pins.clinical) == (
        root,
        post.casebook.settings.get(compartment.ORGANISATION),
    )


def test_what_is_as_the_slot_remembers_is_written_once(folder: Path) -> None:
    slots = folder / desk_folders.SLOTS_FOLDER
    with closing(unlocked(folder)) as desk:
        before = read_header(slots, desk.officer.id).revision
    with closing(unlocked(folder)) as desk:
        assert read_header(slots, desk.officer.id).revision == before


@pytest.mark.parametrize(
    ("swap", "what"),
    [(swap_root, "root"), (swap_issuing, "issuing"), (swap_clinical, "clinical")],
)
def test_what_somebody_else_put_there_is_refused_and_logged(
    folder: Path,
    insider: Callable[[Callable[[Casebook], object]], None],
    swap: Callable[[Casebook], None],
    what: str,
) -> None:
    insider(swap)
    with pytest.raises(TrustChangedError) as refused:
        unlocked(folder)

    assert refused.value.fields["what"] == (what,)
    logged: list[object] = []
    insider(lambda casebook: logged.extend(casebook.audit.entries(action="trust-changed")))
    assert len(logged) == 1
    assert not attempts.unlogged(folder), "the passphrase was right"


def test_the_words_of_both_roots_are_said(
    folder: Path, insider: Callable[[Callable[[Casebook], object]], None]
) -> None:
    with closing(unlocked(folder)) as desk:
        right = membership.root_words(desk)
    insider(swap_root)
    with pytest.raises(TrustChangedError) as refused:
        unlocked(folder)

    assert refused.value.fields["remembered"] == right
    assert refused.value.fields["found"] not in {right, ()}
    assert refused.value.fields["second"] is False


@pytest.mark.parametrize("swap", [swap_root, swap_issuing, swap_clinical])
def test_what_the_slot_remembers_is_put_back(
    folder: Path,
    insider: Callable[[Callable[[Casebook], object]], None],
    swap: Callable[[Casebook], None],
) -> None:
    with closing(unlocked(folder)) as desk:
        before = pinned(desk.secret)
    insider(swap)
    with closing(unlocked(folder, trust=PUT_BACK)) as desk:
        assert before is not None
        assert desk.casebook.settings.get(certificates.ROOT) == before.root
        assert desk.casebook.settings.get(certificates.INTERMEDIATES) == before.issuing
        assert desk.casebook.settings.get(compartment.ORGANISATION) == before.clinical
        assert pinned(desk.secret) == before
        [entry] = desk.casebook.audit.entries(action="trust-put-back")
        assert entry.officer_id == desk.officer.id
        desk.casebook.verify()
    unlocked(folder).close()


@pytest.fixture
def colleague(folder: Path) -> Officer:
    """A supervisor of the same post, whose slot has pinned."""
    with closing(unlocked(folder)) as desk:
        supervisor = Officer(desk.officer.id, desk.officer.name, Role.SUPERVISOR)
        own = desk.officer
        desk.casebook.act_as(supervisor)
        added = officers.add_officer(desk, "Zulfiya Sample", Role.SUPERVISOR, SECOND)
        desk.casebook.act_as(own)
    unlocked(folder, "Zulfiya Sample").close()
    return added


def test_two_officers_accept_what_is_there_and_both_slots_remember_it(
    folder: Path, insider: Callable[[Callable[[Casebook], object]], None], colleague: Officer
) -> None:
    insider(swap_clinical)
    with pytest.raises(TrustChangedError) as refused:
        unlocked(folder)
    assert refused.value.fields["second"] is True

    accept = TrustAnswer(put_back=False, second_id=colleague.id, second_passphrase=SECOND)
    with closing(unlocked(folder, trust=accept)) as desk:
        pins = pinned(desk.secret)
        assert pins is not None
        assert pins.clinical == STRANGER
        [entry] = desk.casebook.audit.entries(action="trust-accepted")
        assert colleague.name in str(entry.detail)
    unlocked(folder).close()
    unlocked(folder, colleague.name).close()


def test_one_officer_alone_accepts_nothing(
    folder: Path, insider: Callable[[Callable[[Casebook], object]], None], colleague: Officer
) -> None:
    insider(swap_clinical)
    own = next(s.id for s in desk_folders.officers_of(folder) if s.name != colleague.name)
    for officer_id in ("", own):
        with pytest.raises(StateError):
            unlocked(
                folder,
                trust=TrustAnswer(
                    put_back=False, second_id=officer_id, second_passphrase=PASSPHRASE
                ),
            )
    with pytest.raises(WrongPassphraseError):
        unlocked(
            folder,
            trust=TrustAnswer(
                put_back=False, second_id=colleague.id, second_passphrase="not the passphrase"
            ),
        )
    with pytest.raises(TrustChangedError):
        unlocked(folder)


@pytest.fixture
def renewed(
    data: Path, post: OpenDesk, folder: Path, hq: OpenDesk, stick: Path
) -> Iterator[tuple[OpenDesk, str]]:
    """The post, to which headquarters answered with another clinical recipient."""
    hq.casebook.settings.set(compartment.ORGANISATION, STRANGER)
    with closing(unlocked(folder)) as desk:
        training.join(desk, hq, stick)
        yield desk, STRANGER


def test_headquarters_signed_answer_vouches_for_what_it_names(
    folder: Path, renewed: tuple[OpenDesk, str]
) -> None:
    desk, clinical = renewed
    desk.close()

    with closing(unlocked(folder)) as again:
        pins = pinned(again.secret)
        assert pins is not None
        assert pins.clinical == clinical


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _: b"{}",
        lambda answer: answer.replace(b'"organisation":"Test', b'"organisation":"Tast'),
        lambda answer: answer.replace(STRANGER.encode(), STRANGER[:-1].encode() + b"q"),
        lambda answer: answer[:-10],
    ],
)
def test_an_answer_that_was_changed_vouches_for_nothing(
    folder: Path,
    renewed: tuple[OpenDesk, str],
    spoil: Callable[[bytes], bytes],
) -> None:
    desk, _ = renewed
    kept = desk.casebook.settings.get_bytes(ANSWER)
    assert kept
    assert spoil(kept) != kept
    desk.casebook.settings.set(ANSWER, spoil(kept))
    desk.close()

    with pytest.raises(TrustChangedError):
        unlocked(folder)


def test_an_answer_vouches_for_no_other_recipient(
    folder: Path, renewed: tuple[OpenDesk, str]
) -> None:
    desk, _ = renewed
    desk.casebook.settings.set(
        compartment.ORGANISATION, HybridIdentity.generate().recipient.to_text()
    )
    desk.close()

    with pytest.raises(TrustChangedError):
        unlocked(folder)


def psychologist(folder: Path, *, certified: bool, hq: OpenDesk, stick: Path) -> Officer:
    """A second psychologist of the post, who has unlocked once."""
    with closing(unlocked(folder)) as desk:
        own = desk.officer
        desk.casebook.act_as(Officer(own.id, own.name, Role.SUPERVISOR))
        added = officers.add_officer(desk, "Zulfiya Sample", Role.PSYCHOLOGIST, SECOND)
        desk.casebook.act_as(own)
    with closing(unlocked(folder, added.name)) as desk:
        if certified:
            training.join(desk, hq, stick)
    return added


def sealed_to(desk: OpenDesk, officer: Officer) -> bool:
    text = desk.casebook.recipients.find(officer.id, RecipientPurpose.CLINICAL)
    return text in {each.to_text() for each in compartment.recipients(desk)}


@pytest.mark.parametrize("certified", [True, False])
def test_a_new_psychologist_is_sealed_to_once_headquarters_certified_them(
    folder: Path, hq: OpenDesk, stick: Path, certified: bool
) -> None:
    added = psychologist(folder, certified=certified, hq=hq, stick=stick)

    with closing(unlocked(folder)) as desk:
        assert sealed_to(desk, added) is certified


def test_a_psychologist_whose_recipient_was_swapped_is_told_and_sealed_nothing(
    folder: Path,
    hq: OpenDesk,
    stick: Path,
    insider: Callable[[Callable[[Casebook], object]], None],
) -> None:
    added = psychologist(folder, certified=True, hq=hq, stick=stick)
    unlocked(folder).close()
    insider(lambda casebook: casebook.recipients.put(added.id, RecipientPurpose.CLINICAL, STRANGER))
    with pytest.raises(TrustChangedError) as refused:
        unlocked(folder)
    assert refused.value.fields["what"] == ("psychologist",)

    with closing(unlocked(folder, trust=PUT_BACK)) as desk:
        assert desk.casebook.recipients.find(added.id, RecipientPurpose.CLINICAL) is None
        assert desk.casebook.recipients.find(added.id, RecipientPurpose.TICKET)
    unlocked(folder, added.name).close()  # writes the right one again
    with closing(unlocked(folder)) as desk:
        assert sealed_to(desk, added)


def test_an_insider_who_adds_a_psychologist_of_their_own_is_sealed_nothing(
    folder: Path, insider: Callable[[Callable[[Casebook], object]], None]
) -> None:
    fake = Officer("0d0a5f0e-0000-4000-8000-000000000099", "Nobody", Role.PSYCHOLOGIST)

    def add(casebook: Casebook) -> None:
        casebook.officers.put(fake)
        casebook.recipients.put(fake.id, RecipientPurpose.CLINICAL, STRANGER)

    insider(add)
    with closing(unlocked(folder)) as desk:
        assert not sealed_to(desk, fake)


def test_a_recovery_recipient_that_was_swapped_is_told_and_put_back(
    folder: Path, insider: Callable[[Callable[[Casebook], object]], None]
) -> None:
    insider(swap_recovery)  # the first one is new, as after headquarters' answer
    unlocked(folder).close()
    other = HybridIdentity.generate().recipient.to_text()
    for there in (other, ""):
        insider(lambda casebook, there=there: casebook.settings.set(certificates.RECOVERY, there))  # type: ignore[misc]
        with pytest.raises(TrustChangedError) as refused:
            unlocked(folder)
        assert refused.value.fields["what"] == ("recovery",)
        with closing(unlocked(folder, trust=PUT_BACK)) as desk:
            assert desk.casebook.settings.get(certificates.RECOVERY) == STRANGER


def test_a_recipient_of_ratings_that_was_swapped_is_told_and_sealed_nothing(
    folder: Path,
    hq: OpenDesk,
    stick: Path,
    insider: Callable[[Callable[[Casebook], object]], None],
) -> None:
    added = psychologist(folder, certified=True, hq=hq, stick=stick)
    with closing(unlocked(folder)) as desk:
        assert rating_seal.recipient_of(desk, added.id) is not None
    insider(lambda casebook: casebook.recipients.put(added.id, RecipientPurpose.RATING, STRANGER))
    with pytest.raises(TrustChangedError) as refused:
        unlocked(folder)
    assert refused.value.fields["what"] == ("rater",)

    with closing(unlocked(folder, trust=PUT_BACK)) as desk:
        assert desk.casebook.recipients.find(added.id, RecipientPurpose.RATING) is None
        assert rating_seal.recipient_of(desk, added.id) is None
    unlocked(folder, added.name).close()  # writes the right one again
    with closing(unlocked(folder)) as desk:
        assert rating_seal.recipient_of(desk, added.id) is not None


@pytest.mark.parametrize("certified", [True, False])
def test_a_new_rater_is_sealed_to_once_headquarters_certified_them(
    folder: Path, hq: OpenDesk, stick: Path, certified: bool
) -> None:
    added = psychologist(folder, certified=certified, hq=hq, stick=stick)

    with closing(unlocked(folder)) as desk:
        assert (rating_seal.recipient_of(desk, added.id) is not None) is certified


def test_pins_of_an_earlier_version_are_read() -> None:
    earlier = b'{"clinical":"","issuing":"","psychologists":{},"root":"r"}'
    pins = Pins.from_bytes(earlier)
    assert (pins.root, pins.recovery, pins.raters) == ("r", "", {})
