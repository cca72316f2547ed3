"""An administrator with their passphrase, the desk's folder and own tools: no name, no answer, no record.

Each search is tried with a colleague's slot too, which finds what it looks for.
"""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tests.security.own_tools import cells, pages
from tests.security.test_stolen_laptop import NAME, live
from vetting_desk.crypto.age import HybridIdentity, open_reader
from vetting_desk.crypto.slots import SlotSecret, open_slot
from vetting_desk.errors import AgeError, CaseKeyMissingError, SecondOfficerNeededError
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import (
    audit,
    desks,
    new_officer,
    officers,
    parting,
    tickets,
    together,
)
from vetting_desk.operations.exchange import transfer

pytestmark = pytest.mark.slow

ADMIN, ADMIN_WORDS = "Sitora Sample", "eleven calm swans borrow pencils"
FILES = ("casebook.db", "desk.db")


@dataclass
class Insider:
    """What one officer's passphrase opens, as they look into the folder at night.

    Attributes:
        folder: The desk's folder, closed.
        secret: What their slot holds.
        officer_id: Who.
    """

    folder: Path
    secret: SlotSecret
    officer_id: str

    def keys(self) -> list[bytes]:
        """Return every key that may open a file: the slot's and the tickets'."""
        desk_id = desk_folders.read_desk_file(self.folder).id
        ticket = tickets.read(self.folder, self.officer_id, desk_id, self.secret)
        return [bytes(key) for key in (self.secret.store_key, *ticket) if key]

    def identities(self) -> list[HybridIdentity]:
        """Return every age identity that can be made of the slot."""
        texts = [self.secret.age_identity, self.secret.clinical_identity]
        return [
            tickets.identity_of(self.secret),
            *(HybridIdentity.from_text(text) for text in texts if text),
        ]

    def reads(self) -> bytes:
        """Return all that their keys make of the files of the desk."""
        found = []
        for file in FILES if (self.folder / "desk.db").exists() else FILES[:1]:
            for key in self.keys():
                found += list(pages(self.folder, key, file))
                try:
                    found += list(cells(self.folder, key, file))
                except dbapi2.DatabaseError:
                    continue
        return b"\n".join(found)

    def opens(self, folder: Path) -> list[str]:
        """Return which files in a folder their identities open, wherever an age file begins in them."""
        found = []
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            data = path.read_bytes()
            start = data.find(b"age-encryption.org/v1")
            if start < 0:
                continue
            with path.open("rb") as file:
                file.seek(start)
                try:
                    open_reader(file, self.identities()).read(1)
                except AgeError:
                    continue
            found.append(path.name)
        return found


def insider(folder: Path, name: str, words: str) -> Insider:
    [slot] = [each for each in desk_folders.officers_of(folder) if each.name == name]
    desk_id = desk_folders.read_desk_file(folder).id
    secret = open_slot(folder / desk_folders.SLOTS_FOLDER, slot.id, desk_id, words)
    return Insider(folder, secret, slot.id)


def unlock(folder: Path, name: str, words: str) -> OpenDesk:
    [slot] = [each for each in desk_folders.officers_of(folder) if each.name == name]
    return desks.unlock(folder, slot.id, words)


def alone(folder: Path) -> OpenDesk:
    return unlock(folder, ADMIN, ADMIN_WORDS)


@pytest.fixture(scope="module")
def lived(made: Path, helpers: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A post and headquarters with an administrator each, after a day of work, all closed."""
    root = tmp_path_factory.mktemp("administrators")
    three = helpers.Desks(Path(shutil.copytree(made, root / "data")))
    stick, hq = root / "stick", root / "data" / "headquarters"
    stick.mkdir()
    with closing(three.unlock("boss")) as desk:
        officers.add_officer(desk, ADMIN, Role.ADMINISTRATOR, ADMIN_WORDS)
    with closing(three.hq()) as desk:
        officers.add_officer(desk, ADMIN, Role.ADMINISTRATOR, ADMIN_WORDS)
    found = live(three, helpers, stick)
    with closing(three.hq()) as desk:
        for path in sorted(stick.glob("*.vdb")) or sorted(stick.iterdir()):
            if path.suffix != ".vdbackup":
                transfer.receive(desk, path)
        head = desk.officer.id
    with closing(alone(three.post)) as desk:
        [boss] = [each for each in together.colleagues(desk) if each.name == helpers.NAMES["boss"]]
        together.open_together(desk, boss.id, helpers.WORDS["boss"])
        officers.rekey(desk, ADMIN_WORDS)
    with closing(alone(hq)) as desk:
        together.open_together(desk, head, helpers.WORDS["boss"])
    return found | {"root": root, "three": three}


@pytest.fixture(params=["post", "headquarters"])
def folder(request: pytest.FixtureRequest, lived: dict[str, Any]) -> Path:
    return Path(lived["three"].data / request.param)


def test_an_administrator_with_own_tools_finds_no_name_and_nothing_said(
    folder: Path, lived: dict[str, Any], helpers: Any
) -> None:
    own = insider(folder, ADMIN, ADMIN_WORDS)
    canaries = {name: each for name, each in lived["canaries"].items() if "passphrase" not in name}

    read = own.reads()

    assert b"officer-added" in read, "the desk book was read"
    assert [name for name, canary in canaries.items() if helpers.holds(read, canary)] == []


def test_a_colleague_with_the_same_tools_finds_them(
    folder: Path, lived: dict[str, Any], helpers: Any
) -> None:
    name = helpers.NAMES["boss"] if folder.name == "post" else "Head Sample"

    assert helpers.holds(insider(folder, name, helpers.WORDS["boss"]).reads(), NAME)


def test_an_administrator_opens_no_bundle_and_no_backup(
    folder: Path, lived: dict[str, Any], helpers: Any
) -> None:
    name = helpers.NAMES["boss"] if folder.name == "post" else "Head Sample"

    assert insider(folder, ADMIN, ADMIN_WORDS).opens(lived["root"]) == []
    assert insider(folder, name, helpers.WORDS["boss"]).opens(lived["root"]) != []


def test_no_digest_of_what_is_stored_is_told_to_be_guessed_at(
    folder: Path, lived: dict[str, Any], helpers: Any
) -> None:
    name = helpers.NAMES["boss"] if folder.name == "post" else "Head Sample"
    with closing(unlock(folder, name, helpers.WORDS["boss"])) as desk:
        rows = desk.casebook.database.rows("SELECT salt, leaf, head, detail FROM audit")
        digests = {row[column] for row in rows for column in ("salt", "leaf", "head")}
        details = [json.loads(row["detail"]).get("binds", {}) for row in rows]
        accounts = {"officer", "setting", "profile", "clock", "epoch", "desk"}
        states = {
            each["state"].encode()
            for each in details
            if each.get("state") and each["kind"] not in accounts
        }

    read = insider(folder, ADMIN, ADMIN_WORDS).reads()

    assert states
    assert [each for each in digests | states if each in read] == []


def test_the_log_names_who_did_what_and_not_to_whom(folder: Path, lived: dict[str, Any]) -> None:
    with closing(alone(folder)) as desk:
        entries = audit.entries(desk, limit=1_000)
        audit.verify(desk)

    assert {"record-signed", "bundle-taken-in", "case-added"} & {entry.action for entry in entries}
    assert not any(NAME in f"{entry.subject} {entry.detail}" for entry in entries)
    assert {entry.officer_name for entry in entries} > {ADMIN}


def test_what_takes_the_casebook_asks_for_a_colleague(folder: Path) -> None:
    with closing(alone(folder)) as desk, pytest.raises(SecondOfficerNeededError) as asked:
        officers.add_officer(desk, "Another Sample", Role.INTERVIEWER, ADMIN_WORDS + " too")

    assert asked.value.fields["purpose"] == together.CASE_KEY


# Desks on which an administrator's slot still holds the key of the casebook


@pytest.fixture
def unparted(three: Any, helpers: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A post as an earlier version left it: one key in all slots, an administrator's among them."""
    with monkeypatch.context() as earlier, closing(three.unlock("boss")) as desk:
        earlier.setattr(new_officer, "_key_of_the_book", lambda *_: None)
        earlier.setattr(parting, "part_if_possible", lambda _: False)
        officers.add_officer(desk, ADMIN, Role.ADMINISTRATOR, ADMIN_WORDS)
        cases.create_case(desk, [PersonName(NAME, NameScript.CYRILLIC)])
    return three


def test_before_the_keys_are_parted_an_administrators_slot_opens_it_all(
    unparted: Any, helpers: Any
) -> None:
    assert helpers.holds(insider(unparted.post, ADMIN, ADMIN_WORDS).reads(), NAME)


@pytest.mark.parametrize("first", ["boss", "administrator"])
def test_the_first_unlock_parts_the_keys_whoever_it_is(
    unparted: Any, helpers: Any, first: str
) -> None:
    before = insider(unparted.post, ADMIN, ADMIN_WORDS)
    if first == "boss":
        unparted.unlock("boss").close()
    else:
        with closing(alone(unparted.post)) as desk:
            assert desk.alone
    parted(unparted, helpers, before)


def parted(three: Any, helpers: Any, before: Insider) -> None:
    """Everybody unlocks with what is theirs, and the key an administrator had opens nothing any more."""
    for who in ("interviewer", "boss", "psychologist"):
        with closing(three.unlock(who)) as desk:
            assert not desk.alone
            assert [row.name for row in cases.search(desk, NAME[:6])] == [NAME]
            audit_is_whole(desk)
    with closing(alone(three.post)) as desk:
        assert desk.alone
        audit.verify(desk)
    assert not helpers.holds(before.reads(), NAME)
    assert not helpers.holds(insider(three.post, ADMIN, ADMIN_WORDS).reads(), NAME)


def audit_is_whole(desk: OpenDesk) -> None:
    desk.casebook.verify()


@pytest.mark.parametrize("first", ["boss", "administrator"])
def test_killed_while_the_keys_are_parted_everybody_still_unlocks(
    unparted: Any, helpers: Any, tmp_path: Path, first: str
) -> None:
    before = insider(unparted.post, ADMIN, ADMIN_WORDS)

    def act(three: Any) -> Callable[[], None]:
        def unlock_first() -> None:
            (three.unlock("boss") if first == "boss" else alone(three.post)).close()

        return unlock_first

    def copy(number: int) -> Any:
        return helpers.Desks(Path(shutil.copytree(unparted.data, tmp_path / f"copy-{number}")))

    steps = helpers.killed_at(act(copy(0)), None)
    for step in helpers.chosen(steps, 5):
        three = copy(step)
        helpers.killed_at(act(three), step)
        with closing(three.unlock("interviewer")):
            pass
        parted(three, helpers, Insider(three.post, before.secret, before.officer_id))


def test_the_first_who_works_with_cases_takes_the_key_from_whoever_made_the_desk(
    tmp_path: Path, helpers: Any
) -> None:
    from vetting_desk.crypto.kdf import CHEAP
    from vetting_desk.model import DeskKind

    new = desks.NewDesk(
        "Post", DeskKind.POST, "Invented", True, ADMIN, Role.ADMINISTRATOR, ADMIN_WORDS
    )
    folder, words = tmp_path / "post", helpers.WORDS["boss"]
    with closing(desks.create_desk(folder, new, profile=CHEAP)) as desk:
        before = insider(folder, ADMIN, ADMIN_WORDS)
        officers.add_officer(desk, helpers.NAMES["boss"], Role.SUPERVISOR, words)
    with closing(unlock(folder, helpers.NAMES["boss"], words)) as desk:
        cases.create_case(desk, [PersonName(NAME, NameScript.CYRILLIC)])
    with closing(alone(folder)) as desk:
        assert desk.alone

    assert not helpers.holds(before.reads(), NAME)
    assert helpers.holds(insider(folder, helpers.NAMES["boss"], words).reads(), NAME)


def test_an_administrator_whose_book_is_gone_is_told_who_makes_it(unparted: Any) -> None:
    unparted.unlock("boss").close()
    alone(unparted.post).close()
    (unparted.post / "desk.db").unlink()

    with pytest.raises(CaseKeyMissingError) as missing:
        alone(unparted.post)

    assert missing.value.fields["detail"] == "no-book"
    unparted.unlock("boss").close()
    with closing(alone(unparted.post)) as desk:
        assert desk.alone


def test_what_an_administrator_writes_into_the_book_by_own_tools_gives_no_key(
    unparted: Any, helpers: Any
) -> None:
    """A second account, another role, a ticket recipient of their own: nothing of the book is believed."""
    unparted.unlock("boss").close()
    alone(unparted.post).close()
    own = insider(unparted.post, ADMIN, ADMIN_WORDS)
    puppet = tickets.identity_of(own.secret).recipient.to_text()
    with closing(dbapi2.connect(str(unparted.post / "desk.db"))) as book:
        book.execute(f"PRAGMA key = \"x'{own.secret.store_key.hex()}'\"")
        book.execute("PRAGMA cipher_page_size = 2048")
        book.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")
        book.execute("UPDATE officers SET role = 'supervisor' WHERE name = ?", (ADMIN,))
        book.execute(
            "INSERT OR REPLACE INTO officer_recipients SELECT id, 'ticket', ? FROM officers",
            (puppet,),
        )
        book.execute("UPDATE settings SET value = 'x' WHERE key = 'store/rekey-wanted'")
        book.commit()
    with closing(unparted.unlock("boss")) as desk:
        officers.rekey(desk, helpers.WORDS["boss"])

    assert not helpers.holds(insider(unparted.post, ADMIN, ADMIN_WORDS).reads(), NAME)
    with closing(alone(unparted.post)) as desk:
        assert desk.alone
        assert desk.officer.role is Role.ADMINISTRATOR
