"""A stolen laptop with three officers reveals nothing without a passphrase.

With one officer's passphrase, it reveals nothing of the psychologist's.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tests.vetting_desk.decoding import samples
from vetting_desk.decoding import asking
from vetting_desk.errors import PermissionDeniedError, WrongPassphraseError
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.model.kept_file import Hand, HandAct, HandOf, KeptFile
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes as clinical
from vetting_desk.operations.desk import officers
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.files import hands, incoming, kept
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import pages, records

NAME, ANSWER, ATTACHED = "Канарейканоминӣ Ҷамол", "canary-answer-81723", "canary-file-55120"
CLINICAL, NOTE = "canary-clinical-40193", "canary-note-90817 ёддошт"
FILE = "canary-shown-20417 акс"
FILE_BYTES = samples.picture("BMP", size=(160, 120))[200:260]
DRAFT, CLINICAL_DRAFT = "canary-draft-33071", "canary-sealed-draft-64418"
SEALED = {"clinical": CLINICAL, "note": NOTE, "clinical draft": CLINICAL_DRAFT}


FILES: dict[str, Any] = {
    "file": FILE,
    "bytes of a file": FILE_BYTES,
    "serial number": samples.SERIAL,
    "place": samples.PLACE,
}


def text_question(interview: interviews.Interview) -> str:
    return next(
        node.reference
        for node in interview.session.walk()
        if node.control == "input" and node.type == "string" and node.relevant and not node.readonly
    )


def begin(desk: OpenDesk, case_id: str, instrument: str, words: str) -> str:
    """Begin a draft with one answer; return its id."""
    [summary] = [each for each in instruments.list_instruments(desk) if each.key.id == instrument]
    language = instruments.example(instrument).language
    with closing(interviews.start(desk, case_id, summary.key.sha256, language)) as interview:
        interview.answer(text_question(interview), words)
        return interview.assessment.id


def fill(desk: OpenDesk, case_id: str, instrument: str, words: str, passphrase: str) -> str:
    [summary] = [each for each in instruments.list_instruments(desk) if each.key.id == instrument]
    example = instruments.example(instrument)
    interview = interviews.start(desk, case_id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    interview.answer(text_question(interview), words)
    interview.close()
    list(pages.preview(desk, interview).pages)
    record_id = records.sign(desk, interview.assessment.id, passphrase).id
    list(pages.read(desk, record_id).pages.pages)
    return record_id


def take_in(desk: OpenDesk, case_id: str) -> None:
    """Take in a picture whose comment, place and pixels are known, show it, and hand it on."""
    about = KeptFile("", FILE, brought_by=FILE)
    came = incoming.prepare(samples.picture("JPEG"))
    pixels = samples.plain(160, 120).tobytes()
    whole = incoming.prepare(samples.picture("BMP", size=(160, 120)))
    for each in (came, whole):
        made = kept.take_in(desk, case_id, about, each)
        asking.picture(kept.content(desk, case_id, made.id), 50, 50)
    assert pixels[:60] in samples.rgb(whole.content)
    hand = Hand("", made.id, HandOf.PAPER, HandAct.SHOWN, "2026-01-02", receiver=FILE, why=FILE)
    hands.record(desk, case_id, hand)


@pytest.fixture(scope="module")
def lived(
    made: Path, helpers: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Any]]:
    """The desks after a day of work: cases, records, a bundle, a backup, a new key, a compaction."""
    root = tmp_path_factory.mktemp("lived")
    three = helpers.Desks(Path(shutil.copytree(made, root / "data")))
    temporary, stick = root / "tmp", root / "stick"
    temporary.mkdir()
    stick.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(temporary))
        yield live(three, helpers, stick) | {"root": root, "three": three}


def live(three: Any, helpers: Any, stick: Path) -> dict[str, Any]:
    canaries: dict[str, Any] = {"name": NAME, "answer": ANSWER, "draft": DRAFT, **SEALED, **FILES}
    with closing(three.unlock("interviewer")) as desk:
        case = cases.create_case(desk, [PersonName(NAME, NameScript.CYRILLIC)])
        record = fill(desk, case.id, "first-contact", ANSWER, helpers.WORDS["interviewer"])
        assert [row.id for row in cases.search(desk, NAME[:6])] == [case.id]
        take_in(desk, case.id)
        records.report(desk, record)
        draft = begin(desk, case.id, "first-contact", DRAFT)
        before_key = bytes(desk.secret.store_key[:32])
    with closing(three.unlock("psychologist")) as desk:
        sealed = fill(desk, case.id, "phq-9", CLINICAL, helpers.WORDS["psychologist"])
        clinical.add_note(desk, case.id, NOTE)
        sealed_draft = begin(desk, case.id, "phq-9", CLINICAL_DRAFT)
        transfer.write_bundles(desk, stick)
        canaries["clinical identity"] = desk.secret.clinical_identity
        canaries["desk identity"] = desk.secret.age_identity
        canaries["signing key"] = bytes(desk.secret.signing_key[-40:])
        canaries["long-term key"] = bytes(desk.secret.long_term_key)
    with closing(three.unlock("boss")) as desk:
        officers.rekey(desk, helpers.WORDS["boss"])
        desk.casebook.compact()
        making.create(desk, stick)
        canaries["store key"] = bytes(desk.secret.store_key[:32])
    canaries["old store key"] = before_key
    canaries |= {f"passphrase of {who}": words for who, words in helpers.WORDS.items()}
    return {
        "canaries": canaries,
        "case": case.id,
        "record": record,
        "sealed": sealed,
        "draft": draft,
        "sealed draft": sealed_draft,
    }


def test_no_file_the_program_touched_holds_a_canary(lived: dict[str, Any], helpers: Any) -> None:
    assert helpers.hits(lived["root"], lived["canaries"]) == []


def test_while_it_is_open_no_file_does_either(lived: dict[str, Any], helpers: Any) -> None:
    three = lived["three"]
    with closing(three.unlock("interviewer")) as desk:
        cases.update_case(
            desk, lived["case"], [PersonName(NAME + "а", NameScript.CYRILLIC)],
            BirthDate(),
        )  # fmt: skip
        assert (three.post / "casebook.db-wal").stat().st_size
        assert helpers.hits(lived["root"], lived["canaries"]) == []


def test_the_search_finds_what_lies_in_the_open(
    lived: dict[str, Any], helpers: Any, tmp_path: Path
) -> None:
    for number, canary in enumerate(lived["canaries"].values()):
        content = canary if isinstance(canary, bytes) else canary.encode("utf-16-le")
        (tmp_path / f"leak-{number}").write_bytes(b"x" * 100 + content + b"y")

    assert len(helpers.hits(tmp_path, lived["canaries"])) == len(lived["canaries"])


def test_the_search_finds_a_store_that_is_not_encrypted(tmp_path: Path, helpers: Any) -> None:
    with closing(dbapi2.connect(str(tmp_path / "plain.db"))) as plain:
        plain.execute("CREATE TABLE names (text TEXT)")
        plain.execute("INSERT INTO names VALUES (?)", (NAME,))
        plain.commit()

    assert helpers.hits(tmp_path, {"name": NAME}) == ["name in plain.db"]


def test_no_passphrase_but_its_own_opens_a_slot(three: Any, helpers: Any) -> None:
    with pytest.raises(WrongPassphraseError):
        three.unlock("psychologist", words=helpers.WORDS["boss"])


def test_an_interviewer_with_the_store_key_and_own_tools_reads_nothing_clinical(
    lived: dict[str, Any], helpers: Any
) -> None:
    three = lived["three"]
    from vetting_desk.store.engine.sealed_file import CIPHER, set_raw_key

    with closing(three.unlock("interviewer")) as desk:
        key = bytearray(desk.secret.store_key)
    with closing(dbapi2.connect(str(three.post / "casebook.db"))) as own:
        set_raw_key(own, key)
        for setting in CIPHER:
            own.execute(setting)
        dump = "\n".join(
            repr(row)
            for (name,) in own.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).fetchall()
            if name != "instrument_files"
            for row in own.execute(f"SELECT * FROM {name}")
        )
        contents = b"\n".join(row[0] for row in own.execute("SELECT content FROM blobs"))
        keys = [row[0] for row in own.execute("SELECT sealed FROM clinical_keys")]
        notes = [row[0] for row in own.execute("SELECT sealed FROM clinical_notes")]

    assert NAME in dump
    assert keys
    assert notes
    assert DRAFT in dump
    for canary in (*SEALED.values(), lived["canaries"]["clinical identity"]):
        assert canary not in dump
        assert not helpers.holds(contents, canary)
        assert not helpers.holds(dump.encode(), canary)
    assert helpers.holds(contents, ANSWER)


@pytest.mark.parametrize("who", ["interviewer", "boss", "psychologist"])
def test_no_search_finds_what_is_clinical(lived: dict[str, Any], who: str) -> None:
    three = lived["three"]
    with closing(three.unlock(who)) as desk:
        for words in SEALED.values():
            assert cases.search(desk, words) == []
        assert [row.id for row in cases.search(desk, NAME)] == [lived["case"]]
        found = desk.casebook.database.rows("SELECT words FROM case_search")
    assert not any(words in line for (line,) in found for words in SEALED.values())


@pytest.mark.parametrize("who", ["interviewer", "boss"])
def test_nobody_else_opens_a_draft_of_the_psychologist(lived: dict[str, Any], who: str) -> None:
    three = lived["three"]
    with closing(three.unlock(who)) as desk:
        drafts = {each.id: each for each in cases.case_detail(desk, lived["case"]).assessments}
        with pytest.raises(PermissionDeniedError):
            interviews.resume(desk, lived["sealed draft"])
    assert not any(words in repr(drafts) for words in SEALED.values())


def test_each_opens_their_own_draft(lived: dict[str, Any]) -> None:
    three = lived["three"]
    for who, draft, words in (
        ("interviewer", "draft", DRAFT),
        ("psychologist", "sealed draft", CLINICAL_DRAFT),
    ):
        with (
            closing(three.unlock(who)) as desk,
            closing(interviews.resume(desk, lived[draft])) as interview,
        ):
            assert interview.session.node(text_question(interview)).value == words


@pytest.mark.parametrize("who", ["interviewer", "boss"])
def test_each_officer_sees_what_the_role_allows(lived: dict[str, Any], who: str) -> None:
    three = lived["three"]
    with closing(three.unlock(who)) as desk:
        assert records.document(desk, lived["record"]).record == lived["record"]
        assert cases.case_detail(desk, lived["case"]).records
        assert not compartment.identities(desk)
        for act in (
            lambda: records.document(desk, lived["sealed"]),
            lambda: clinical.notes(desk, lived["case"]),
        ):
            with pytest.raises(PermissionDeniedError):
                act()


def test_the_psychologist_reads_it_after_all_that(lived: dict[str, Any]) -> None:
    three = lived["three"]
    with closing(three.unlock("psychologist")) as desk:
        inner = records.document(desk, lived["sealed"])
        assert any(answer.text == CLINICAL for answer in inner.answers)
        assert [note.words for note in clinical.notes(desk, lived["case"])] == [NOTE]
        desk.casebook.verify()


def test_a_copy_with_its_slots_taken_away_is_only_noise(lived: dict[str, Any]) -> None:
    content = (lived["three"].post / "casebook.db").read_bytes()

    counts = [content.count(bytes([value])) for value in range(256)]
    expected = len(content) / 256
    chi_squared = sum((count - expected) ** 2 / expected for count in counts)
    assert chi_squared < 400  # 255 degrees of freedom: far beyond the 99.9999th percentile
