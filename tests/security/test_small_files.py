"""What lies beside a casebook or comes from a stick is read strictly: refused by its error, never by a crash.

Each kind of small file is taken as it should be, and then with hostile pieces in every place: a number out
of every range, a hundred thousand brackets, half a character, a name twice, another kind, bytes cut and
turned. Either it is read as what it says, or its own error names it.
"""

import io
import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.ground import preferences
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.crypto.slot_file import SlotFile, SlotHeader, UnsoundError
from vetting_desk.crypto.slot_file import from_bytes as slot_from_bytes
from vetting_desk.crypto.slot_file import to_bytes as slot_to_bytes
from vetting_desk.crypto.slots import SlotSecret
from vetting_desk.errors import (
    AgeError,
    BundleFormatError,
    BundleVersionError,
    CasebookDamagedError,
    CasebookVersionError,
    EnrolmentError,
    InputError,
    VettingDeskError,
    WrongPassphraseError,
)
from vetting_desk.model import Desk, DeskKind, Role, new_id
from vetting_desk.operations.access import attempts_file, desk_folders, key_files, policy
from vetting_desk.operations.access.attempts_file import Counts, Failures
from vetting_desk.operations.desk import tickets
from vetting_desk.operations.desk.backups import file as backups
from vetting_desk.operations.organisation import enrolment_documents, founding

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
DESK = Desk(new_id(), "Мизгоҳи озмоишӣ", DeskKind.POST, "Invented", training=True)
PLACE = "@here@"
HOSTILE = (
    "1e999", "-1", "1.5", "true", "false", "null", '""', "[]", "{}", '"\\ud800"', '"\\u0000"', '"a\\nb"',
    "9007199254740992", "9" * 5_000, "[" * 100_000, "[" * 100_000 + "]" * 100_000, '{"a":1,"a":2}',
    '"A"', '"====“', '"0001-01-01T00:00:00.000Z"', '"9999-12-31T23:59:59.000-12:00"', '"' + "x" * 100_000 + '"',
    "NaN", "1", "5",
)  # fmt: skip


@dataclass(frozen=True)
class Kind:
    """One kind of small file: a sound one, who reads it, and how it may be refused."""

    sound: bytes
    read: Callable[[bytes, Path], object]
    refused: tuple[type[BaseException], ...]
    seal: Callable[[bytes], bytes] = bytes


def _slot() -> bytes:
    header = SlotHeader(new_id(), "Iskandar Sample", Role.INTERVIEWER, CHEAP, DESK.id)
    return slot_to_bytes(SlotFile(header, bytes(16), bytes(12), b"sealed"))


def _resealed(header: bytes) -> bytes:
    """Return a slot file whose digest fits, around another header."""
    lines = b"vetting-desk-slot/1\n" + header + b"\n" + b64encode(b"sealed") + b"\n"
    return lines + sha256(lines).hexdigest().encode() + b"\n"


def _desk_file(data: bytes, folder: Path) -> object:
    (folder / desk_folders.DESK_FILE).write_bytes(data)
    return desk_folders.read_desk_file(folder)


def _attempts(data: bytes, folder: Path) -> object:
    slots = folder / desk_folders.SLOTS_FOLDER
    slots.mkdir(exist_ok=True)
    (slots / attempts_file.FILE).write_bytes(data)
    found = attempts_file.read(folder)
    if found is None:
        raise InputError(field="attempts", detail="format")
    assert found.erase_after == 0 or 5 <= found.erase_after <= 1_000
    assert all(each.count >= 0 for each in found.officers.values())
    return found


def _rules(data: bytes, _folder: Path) -> object:
    found = policy.from_text(data.decode("utf-8", "replace"))
    assert found.erase_after == 0 or 5 <= found.erase_after <= 1_000
    assert all(type(days) is int for days in found.retention_days.values())
    return found


def _backup(data: bytes, _folder: Path) -> object:
    return backups.read_header(io.BytesIO(backups.MAGIC + data + b"\n"))


def _written(write: Callable[[Path], object], name: str, tmp: Path) -> bytes:
    write(tmp)
    return (tmp / name).read_bytes()


def _request() -> bytes:
    recipient = HybridIdentity.generate().recipient.to_text()
    facts = enrolment_documents
    return facts.to_bytes(
        facts.RequestDocument(
            format="vetting-desk-enrolment-request",
            version=1,
            training=True,
            desk=facts.DeskFacts(id=DESK.id, name=DESK.name, kind="post", recipient=recipient),
            officer=facts.OfficerFacts(id=new_id(), name="Iskandar Sample", role="interviewer"),
            signing_request="-----BEGIN nothing",
            desk_request="-----BEGIN nothing",
            long_term_key=b64encode(bytes(32)).decode(),
        )
    )


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Kind]:
    tmp = tmp_path_factory.mktemp("sound")
    (tmp / desk_folders.SLOTS_FOLDER).mkdir()
    desk_folders.write_desk_file(tmp, DESK)
    attempts_file.write(tmp, Counts(20, {"one": Failures("one", 3, 1, NOW, NOW)}))
    rules = policy.Policy(
        reasons=(policy.Purpose.SIGN,), erase_after=20, retention_days={"contact": 30}, number=4
    )
    header = backups.Header(DESK, NOW, {new_id(): b"slot"}, b"sealed")
    return {
        "slot": Kind(
            _slot().split(b"\n")[1], lambda data, _: slot_from_bytes(data), (UnsoundError,), _resealed
        ),
        "desk": Kind(
            (tmp / desk_folders.DESK_FILE).read_bytes(), _desk_file,
            (CasebookDamagedError, CasebookVersionError),
        ),
        "attempts": Kind(
            (tmp / desk_folders.SLOTS_FOLDER / attempts_file.FILE).read_bytes(), _attempts, (InputError,)
        ),
        "rules": Kind(policy.to_text(rules).encode(), _rules, (InputError,)),
        "backup": Kind(
            backups.header_line(header), _backup, (BundleFormatError, BundleVersionError)
        ),
        "request": Kind(
            _request(), lambda data, _: enrolment_documents.read_request(data), (EnrolmentError,)
        ),
    }  # fmt: skip


NAMES = ("slot", "desk", "attempts", "rules", "backup", "request")


def _with_hostile_pieces(content: Any) -> Iterator[str]:
    """Yield JSON with each of the hostile pieces in each place, and each name twice, missing or new."""
    for changed in _places(content):
        text = json.dumps(changed, separators=(",", ":"))
        for piece in HOSTILE:
            yield text.replace(f'"{PLACE}"', piece, 1)
    if isinstance(content, dict):
        whole = json.dumps(content, separators=(",", ":"))
        for name in content:
            yield json.dumps({key: each for key, each in content.items() if key != name})
            yield whole[:-1] + f",{json.dumps(name)}:1}}"
        yield whole[:-1] + ',"more":1}'


def _places(content: Any) -> Iterator[Any]:
    yield PLACE
    if isinstance(content, dict):
        for name, each in content.items():
            for changed in _places(each):
                yield {**content, name: changed}
    if isinstance(content, list):
        for at, each in enumerate(content):
            for changed in _places(each):
                yield [*content[:at], changed, *content[at + 1 :]]


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_one_is_read(kinds: dict[str, Kind], name: str, tmp_path: Path) -> None:
    kind = kinds[name]

    assert kind.read(kind.seal(kind.sound), tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_hostile_pieces_are_refused_by_its_error(
    kinds: dict[str, Kind], name: str, tmp_path: Path
) -> None:
    kind, refused, read = kinds[name], 0, 0
    for text in _with_hostile_pieces(json.loads(kind.sound)):
        try:
            kind.read(kind.seal(text.encode("utf-8", "surrogatepass")), tmp_path)
        except kind.refused:
            refused += 1
        else:
            read += 1

    assert refused > 50
    assert (
        read <= refused / 5
    )  # a few pieces are sound in their place: an empty text, another number


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
@settings(max_examples=60)
def test_bytes_cut_and_turned_are_refused_by_its_error(
    kinds: dict[str, Kind], name: str, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    kind = kinds[name]
    folder = tmp_path_factory.getbasetemp() / "small"
    folder.mkdir(exist_ok=True)
    at = data.draw(st.integers(0, len(kind.sound)))
    length = data.draw(st.integers(0, 3))
    put = data.draw(st.binary(max_size=3) | st.sampled_from([each.encode() for each in HOSTILE]))
    changed = kind.sound[:at] + put + kind.sound[at + length :]
    try:
        kind.read(kind.seal(changed), folder)
    except kind.refused as error:
        assert isinstance(error, UnsoundError | VettingDeskError)  # noqa: PT017 (or it is read)


def test_rules_weaken_nothing_by_another_kind() -> None:
    sound = json.loads(policy.to_text(policy.Policy()))
    for changed in (
        {"erase_after": 1}, {"erase_after": 5.9}, {"erase_after": "20"}, {"ask_again_minutes": 30.0},
        {"ask_again_minutes": True}, {"retention_days": {"contact": 0.5}}, {"retention_days": {"contact": "1"}},
        {"reasons": ["sign", "sign"]}, {"reasons": [["sign"]]}, {"number": "4"},
    ):  # fmt: skip
        with pytest.raises(InputError):
            policy.from_text(json.dumps({**sound, **changed}))


def _secret() -> SlotSecret:
    return SlotSecret(
        bytearray(48), bytearray(1), bytearray(32), HybridIdentity.generate().to_text()
    )


@pytest.mark.parametrize("length", [0, 47, 49, 1_000])
def test_a_ticket_holds_one_store_key_or_nothing(tmp_path: Path, length: int) -> None:
    (tmp_path / desk_folders.SLOTS_FOLDER).mkdir()
    secret, officer = _secret(), new_id()
    recipient = tickets.identity_of(secret).recipient.to_text()

    tickets.write(tmp_path, officer, recipient, DESK.id, [bytearray(length)])

    assert tickets.read(tmp_path, officer, DESK.id, secret) == ()
    tickets.write(tmp_path, officer, recipient, DESK.id, [bytearray(48)])
    assert tickets.read(tmp_path, officer, DESK.id, secret) == (bytearray(48),)


def test_a_huge_ticket_is_not_read_to_its_end(tmp_path: Path) -> None:
    (tmp_path / desk_folders.SLOTS_FOLDER).mkdir()
    officer = new_id()
    with (tmp_path / desk_folders.SLOTS_FOLDER / f"{officer}{tickets.SUFFIX}").open("wb") as file:
        file.truncate(1 << 40)

    assert tickets.read(tmp_path, officer, DESK.id, _secret()) == ()


@pytest.mark.parametrize("length", [0, 63, 64 * 1024 + 1, 1 << 40])
def test_a_key_file_has_its_length(tmp_path: Path, length: int) -> None:
    path = tmp_path / "key"
    with path.open("wb") as file:
        file.truncate(length)

    with pytest.raises(InputError):
        key_files.read_key_file(path)
    with pytest.raises(InputError):
        key_files.read_key_file(tmp_path)


@given(st.binary(max_size=300))
def test_what_the_window_remembers_is_never_in_its_way(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp() / "window"
    folder.mkdir(exist_ok=True)
    (folder / preferences.FILE).write_bytes(data)

    found = preferences.load_preferences(folder)

    assert 1 <= found.idle_minutes <= 15
    assert found.scale in {100, 150, 200}


def test_a_huge_file_of_the_window_is_not_read_to_its_end(tmp_path: Path) -> None:
    with (tmp_path / preferences.FILE).open("wb") as file:
        file.write(b"scale=200\n")
        file.truncate(1 << 40)

    assert preferences.load_preferences(tmp_path).scale == 200


_AGE = b"age-encryption.org/v1\n"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        _AGE,
        _AGE + b"-> scrypt " + b"A" * 22 + b" 30\n" + b"A" * 43 + b"\n--- " + b"A" * 43 + b"\n",
        _AGE + b"-> scrypt " + b"A" * 22 + b" 19\n" + b"A" * 43 + b"\n--- " + b"A" * 43 + b"\n",
        _AGE + b"-> " * 30_000,
        bytes(70_000),
    ],
)
def test_a_recovery_share_that_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / founding.RECOVERY_FILE
    path.write_bytes(content)

    with pytest.raises(AgeError):
        founding.open_recovery(path, "seven grey otters climb", "nine quiet herons paint")
    with pytest.raises((AgeError, WrongPassphraseError)):
        founding.open_clinical_identity(path, "seven grey otters climb")


def test_a_huge_recovery_share_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / founding.RECOVERY_FILE
    with path.open("wb") as file:
        file.truncate(1 << 40)

    with pytest.raises(AgeError):
        founding.open_recovery(path, "seven grey otters climb", "nine quiet herons paint")


@pytest.mark.parametrize("text", ["A", "AA", "AAA", "AB==", "AAB=", "A=", "AAAA="])
def test_base64_that_does_not_decode_is_no_paper(text: str) -> None:
    request = json.loads(_request())

    with pytest.raises(EnrolmentError):
        enrolment_documents.read_request(
            json.dumps({**request, "long_term_key": text}, separators=(",", ":")).encode()
        )
