import io
from itertools import pairwise

import pytest

from vetting_desk.crypto.age import (
    HybridIdentity,
    HybridRecipient,
    Identity,
    Recipient,
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    X25519Recipient,
    decrypt,
    encrypt,
    encrypt_writer,
    open_reader,
    seal,
    unseal,
)
from vetting_desk.errors import (
    AgeError,
    AgeFormatError,
    AgePayloadError,
    CancelledError,
    NoMatchingIdentityError,
)
from vetting_desk.progress import CancellableProgress

HYBRID, OTHER_HYBRID = HybridIdentity.generate(), HybridIdentity.generate()
CLASSIC = X25519Identity.generate()
PASSPHRASE = "an invented passphrase"
KINDS: list[tuple[Recipient, Identity]] = [
    (HYBRID.recipient, HYBRID),
    (CLASSIC.recipient, CLASSIC),
    (ScryptRecipient(PASSPHRASE, work_factor=4), ScryptIdentity(PASSPHRASE)),
]
NAMES = ["hybrid", "classic", "passphrase"]


class Listener(CancellableProgress):
    def __init__(self, cancel_after: int | None = None) -> None:
        super().__init__()
        self.reports: list[tuple[int, int, str]] = []
        self._cancel_after = cancel_after

    def report(self, done: int, total: int, doing: str = "") -> None:
        self.reports.append((done, total, doing))
        if self._cancel_after is not None and done >= self._cancel_after:
            self.cancel()


@pytest.mark.parametrize(("recipient", "identity"), KINDS, ids=NAMES)
@pytest.mark.parametrize("length", [0, 1, 70_000, 3_000_000])
def test_what_is_sealed_is_opened(recipient: Recipient, identity: Identity, length: int) -> None:
    data, sealed, target = bytes(length), io.BytesIO(), io.BytesIO()
    encrypt(io.BytesIO(data), sealed, [recipient])
    sealed.seek(0)
    decrypt(sealed, target, [identity])
    assert target.getvalue() == data


def test_each_of_several_recipients_opens_it() -> None:
    sealed = seal(b"invented", [HYBRID.recipient, OTHER_HYBRID.recipient])
    assert unseal(sealed, [HYBRID]) == unseal(sealed, [OTHER_HYBRID]) == b"invented"


@pytest.mark.parametrize(("recipient", "_identity"), KINDS, ids=NAMES)
def test_somebody_else_does_not_open_it(recipient: Recipient, _identity: Identity) -> None:
    strangers: list[Identity] = [
        OTHER_HYBRID,
        X25519Identity.generate(),
        ScryptIdentity("another passphrase"),
    ]
    with pytest.raises(NoMatchingIdentityError):
        unseal(seal(b"invented", [recipient]), strangers)


@pytest.mark.parametrize(
    "recipients",
    [
        [],
        [HYBRID.recipient, CLASSIC.recipient],
        [HYBRID.recipient, ScryptRecipient(PASSPHRASE, 4)],
        [CLASSIC.recipient, ScryptRecipient(PASSPHRASE, 4)],
        [ScryptRecipient(PASSPHRASE, 4), ScryptRecipient("another one", 4)],
    ],
    ids=[
        "none",
        "hybrid and classic",
        "hybrid and passphrase",
        "classic and passphrase",
        "two passphrases",
    ],
)
def test_recipients_that_do_not_go_together_are_refused(recipients: list[Recipient]) -> None:
    target = io.BytesIO()
    with pytest.raises(AgeError):
        encrypt_writer(target, recipients)
    assert target.getvalue() == b""


def test_a_changed_header_is_refused_by_its_mac() -> None:
    sealed = seal(b"invented", [CLASSIC.recipient])
    changed = sealed.replace(b"\n---", b"\n-> x-unknown\n\n---", 1)
    with pytest.raises(AgeFormatError) as refusal:
        unseal(changed, [CLASSIC])
    assert refusal.value.fields["part"] == "mac"


def test_two_files_of_the_same_content_share_nothing() -> None:
    first, second = (seal(bytes(100), [HYBRID.recipient]) for _ in range(2))
    assert first[-116:] != second[-116:]
    assert first.splitlines()[1] != second.splitlines()[1]


def test_progress_rises_to_the_whole_length() -> None:
    data, sealed = bytes(5_000_000), io.BytesIO()
    sealing, opening = Listener(), Listener()
    encrypt(io.BytesIO(data), sealed, [HYBRID.recipient], sealing)
    length = sealed.tell()
    sealed.seek(0)
    decrypt(sealed, io.BytesIO(), [HYBRID], opening)
    assert sealing.reports[-1] == (len(data), len(data), "sealing")
    assert opening.reports[-1] == (len(data), length, "opening")
    assert all(before[0] < after[0] for before, after in pairwise(sealing.reports))


def test_a_cancelled_file_is_opened_by_nobody() -> None:
    sealed = io.BytesIO()
    with pytest.raises(CancelledError):
        encrypt(io.BytesIO(bytes(9_000_000)), sealed, [HYBRID.recipient], Listener(3_000_000))
    assert sealed.getvalue()
    with pytest.raises(AgePayloadError):
        unseal(sealed.getvalue(), [HYBRID])


def test_opening_can_be_cancelled() -> None:
    sealed = io.BytesIO(seal(bytes(9_000_000), [HYBRID.recipient]))
    with pytest.raises(CancelledError):
        decrypt(sealed, io.BytesIO(), [HYBRID], Listener(3_000_000))


def test_a_reader_reads_like_any_file() -> None:
    sealed = io.BytesIO(seal(b"one\ntwo\n", [HYBRID.recipient]))
    assert io.BufferedReader(open_reader(sealed, [HYBRID])).readlines() == [b"one\n", b"two\n"]


@pytest.mark.parametrize("identity", [HYBRID, CLASSIC], ids=["hybrid", "classic"])
def test_keys_come_back_from_their_text(identity: HybridIdentity | X25519Identity) -> None:
    kind, recipient_kind = type(identity), type(identity.recipient)
    assert kind.from_text(identity.to_text()).recipient == identity.recipient
    assert recipient_kind.from_text(identity.recipient.to_text()) == identity.recipient


# The examples of https://c2sp.org/age.
def test_the_specifications_classic_example_has_its_recipient() -> None:
    identity = X25519Identity.from_text(
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    )
    assert identity.recipient.to_text() == (
        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    )


def test_the_specifications_hybrid_example_has_its_recipient() -> None:
    identity = HybridIdentity.from_text(
        "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
    )
    text = identity.recipient.to_text()
    assert text.startswith(
        "age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdx"
    )
    assert text.endswith("fqdkmhh6gjtqmwze9pyyzk3tlhl53k2ykx3qheyty7saeq0d3fzv49zc0k")
    assert len(text) == 1959


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (HybridRecipient, CLASSIC.recipient.to_text()),
        (X25519Recipient, HYBRID.recipient.to_text()),
        (HybridIdentity, CLASSIC.to_text()),
        (X25519Identity, HYBRID.to_text()),
        (HybridRecipient, HYBRID.recipient.to_text().upper()),
        (HybridIdentity, HYBRID.to_text().lower()),
        (HybridRecipient, HYBRID.to_text()),
    ],
    ids=["classic", "hybrid", "classic-key", "hybrid-key", "upper", "lower-key", "key"],
)
def test_another_kind_of_key_is_refused(
    kind: type[HybridRecipient | HybridIdentity | X25519Recipient | X25519Identity], text: str
) -> None:
    with pytest.raises(AgeFormatError) as refusal:
        kind.from_text(text)
    assert refusal.value.fields["part"] == "key"


def test_a_public_key_that_is_none_is_refused() -> None:
    with pytest.raises(AgeFormatError, match="not a key"):
        HybridRecipient(b"\xff" * 1216)


def test_a_fingerprint_is_short_and_differs() -> None:
    fingerprints = {HYBRID.recipient.fingerprint, OTHER_HYBRID.recipient.fingerprint}
    assert len(fingerprints) == 2
    assert {len(each) for each in fingerprints} == {32}


@pytest.mark.parametrize("identity", [HYBRID, CLASSIC], ids=["hybrid", "classic"])
def test_no_secret_shows_in_a_representation(identity: HybridIdentity | X25519Identity) -> None:
    assert identity.to_text() not in repr(identity)
    assert "SECRET" not in repr(identity)


def test_a_low_order_recipient_is_refused() -> None:
    with pytest.raises(AgeFormatError, match="low order"):
        seal(b"invented", [X25519Recipient(bytes(32))])


def test_a_passphrase_file_that_asks_for_too_much_work_is_refused() -> None:
    sealed = seal(b"invented", [ScryptRecipient(PASSPHRASE, work_factor=6)])
    with pytest.raises(AgeFormatError, match="too high"):
        unseal(sealed, [ScryptIdentity(PASSPHRASE, max_work_factor=5)])


@pytest.mark.parametrize("work_factor", [0, 21])
def test_a_work_factor_out_of_range_cannot_be_chosen(work_factor: int) -> None:
    with pytest.raises(ValueError, match="work factor"):
        ScryptRecipient(PASSPHRASE, work_factor)


def test_a_passphrase_typed_in_parts_is_the_same() -> None:
    sealed = seal(b"invented", [ScryptRecipient("Ӣ й long enough", 4)])
    assert unseal(sealed, [ScryptIdentity("И\u0304 и\u0306 long enough")]) == b"invented"
