"""Bad input: a clear error, and nothing lost. One test for each kind that a user can meet."""

import errno
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from vetting_desk.clock import FixedClock, SystemClock
from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookInUseError,
    CasebookPlaintextError,
    DamagedSlotError,
    DriveError,
    DriveFullError,
    DriveMissingError,
    DriveReadOnlyError,
    ExpressionError,
    FormCycleError,
    FormError,
    FormStructureError,
    FormSyntaxError,
    InputError,
    WrongPassphraseError,
)
from vetting_desk.model import IntakeOutcome, NameScript, PersonName, Record, WayToHq
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records import records

Unlock = Callable[[Path], OpenDesk]
NAME = "Намунаи Озмоиш"
HOLD_THE_LOCK = """
import sys
from pathlib import Path
from vetting_desk.store.engine.lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(data: Path, unlock: Unlock) -> Path:
    """A closed post with one case in its casebook."""
    with closing(unlock(data / "post")) as post:
        cases.create_case(post, [PersonName(NAME, NameScript.CYRILLIC)])
    return data / "post"


def sign_first_contact(post: OpenDesk, case_id: str, passphrase: str) -> Record:
    example = instruments.example("first-contact")
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    interview = interviews.start(post, case_id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    return records.sign(post, interview.assessment.id, passphrase)


def case_names(folder: Path, unlock: Unlock) -> list[str]:
    with closing(unlock(folder)) as post:
        return [row.name for row in cases.search(post)]


# Passphrase and key slots


def test_a_wrong_passphrase_is_reported_and_the_right_one_still_opens(
    folder: Path, unlock: Unlock
) -> None:
    with pytest.raises(WrongPassphraseError):
        desks.unlock(folder, desk_folders.officers_of(folder)[0].id, "not the invented passphrase")

    assert case_names(folder, unlock) == [NAME]


@pytest.mark.parametrize("suffix", ["slot", "slot2"])
@pytest.mark.parametrize("damage", [b"", b"damaged", None])
def test_one_damaged_copy_of_a_slot_is_mended_from_the_other(
    suffix: str, damage: bytes | None, folder: Path, unlock: Unlock
) -> None:
    [copy] = (folder / "slots").glob(f"*.{suffix}")
    sound = copy.read_bytes()
    copy.unlink() if damage is None else copy.write_bytes(damage)

    assert case_names(folder, unlock) == [NAME]
    assert copy.read_bytes() == sound


def test_two_damaged_copies_of_a_slot_are_not_called_a_wrong_passphrase(
    folder: Path, passphrase: str
) -> None:
    officer_id = desk_folders.officers_of(folder)[0].id
    for copy in (folder / "slots").glob("*.slot*"):
        copy.write_bytes(copy.read_bytes()[:-5])

    with pytest.raises(DamagedSlotError):
        desks.unlock(folder, officer_id, passphrase)


# The casebook


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:50] + bytes([data[50] ^ 1]) + data[51:],
        lambda data: os.urandom(4_096) + data[4_096:],
        lambda data: data[:1_000],
        lambda data: b"",
        lambda data: os.urandom(len(data)),
    ],
    ids=["salt-or-seal", "first-page", "cut-short", "empty", "overwritten"],
)
def test_a_damaged_casebook_is_reported_and_left_as_it_is(
    damage: Callable[[bytes], bytes], folder: Path, unlock: Unlock
) -> None:
    file = folder / "casebook.db"
    whole = file.read_bytes()
    damaged = damage(whole)
    file.write_bytes(damaged)

    with pytest.raises(CasebookDamagedError):
        unlock(folder)
    assert file.read_bytes() == damaged

    file.write_bytes(whole)
    assert case_names(folder, unlock) == [NAME]


def test_a_plaintext_casebook_is_reported_and_left_as_it_is(folder: Path, unlock: Unlock) -> None:
    file = folder / "casebook.db"
    whole = file.read_bytes()
    file.unlink()
    with closing(sqlite3.connect(file)) as plain:
        plain.execute("CREATE TABLE invented (a)")
        plain.commit()
    planted = file.read_bytes()

    with pytest.raises(CasebookPlaintextError):
        unlock(folder)
    assert file.read_bytes() == planted

    file.write_bytes(whole)
    assert case_names(folder, unlock) == [NAME]


def test_a_second_window_is_refused_naming_the_process(folder: Path, unlock: Unlock) -> None:
    with closing(unlock(folder)) as first:
        with pytest.raises(CasebookInUseError) as refused:
            unlock(folder)
        assert str(os.getpid()) in str(refused.value.fields["process"])
        assert [row.name for row in cases.search(first)] == [NAME]

    assert case_names(folder, unlock) == [NAME]


def test_a_second_window_in_another_process_is_refused_too(folder: Path, unlock: Unlock) -> None:
    child = subprocess.Popen(
        [
            sys.executable, "-c",
            HOLD_THE_LOCK, str(folder),
        ],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"held\n"
        with pytest.raises(CasebookInUseError) as refused:
            unlock(folder)
        assert str(child.pid) in str(refused.value.fields["process"])
        child.communicate(timeout=60)

    assert case_names(folder, unlock) == [NAME]


# Instruments


def form(binds: str = "", body: str = "", instance: str = "<a/><b/>") -> bytes:
    body = body or '<input ref="/data/a"><label>A</label></input>'
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Bad</h:title><model><instance>
    <data id="bad">{instance}</data></instance>{binds}</model></h:head>
    <h:body>{body}</h:body></h:html>""".encode()


NO_LIST = """<select1 ref="/data/a"><label>A</label><itemset nodeset="instance('colours')/root/item">
<value ref="name"/><label ref="label"/></itemset></select1>"""


@pytest.mark.parametrize(
    ("content", "kind", "fields"),
    [
        (b"holiday plans", FormSyntaxError, {"file": "bad.xml"}),
        (b"<html/>", FormSyntaxError, {"file": "bad.xml", "detail": "not-a-form"}),
        (
            form('<bind nodeset="/data/a" relevant="/data/b = "/>'), ExpressionError,
            {"question": "/data/a", "attribute": "relevant", "expression": "/data/b ="},
        ),
        (
            form(
                '<bind nodeset="/data/a" calculate="/data/b"/><bind nodeset="/data/b" calculate="/data/a"/>'
            ),
            FormCycleError, {"members": ("/data/a", "/data/b")},
        ),
        (form("", NO_LIST), FormStructureError, {"question": "/data/a", "name": "colours"}),
        (form(instance="<a/><a/>"), FormStructureError, {"question": "/data/a", "name": "a"}),
    ],
    ids=["no-xml", "no-xforms", "expression", "cycle", "choice-list", "duplicate"],
)  # fmt: skip
def test_an_instrument_that_cannot_be_used_is_refused_and_named(
    content: bytes, kind: type[FormError], fields: dict[str, object], post: OpenDesk, tmp_path: Path
) -> None:
    path = tmp_path / "bad.xml"
    path.write_bytes(content)
    before = instruments.list_instruments(post)

    with pytest.raises(kind) as refused:
        instruments.add_instrument(post, path, in_spite=True)

    actual = {name: refused.value.fields.get(name) for name in fields}
    assert {name: tuple(v) if isinstance(v, list) else v for name, v in actual.items()} == fields
    assert instruments.list_instruments(post) == before


# Sticks


def fails(number: int) -> Callable[..., int]:
    def fail(*_: object, **__: object) -> int:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DriveFullError),
        (errno.EROFS, DriveReadOnlyError),
        (errno.EIO, DriveError),
        (errno.ENODEV, DriveMissingError),
    ],
)
def test_a_stick_that_fails_loses_nothing_and_another_takes_it(
    number: int,
    kind: type[DriveError],
    post: OpenDesk,
    hq: OpenDesk,
    record: Record,
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as failing:
        failing.setattr(os, "fsync", fails(number))
        with pytest.raises(kind):
            transfer.write_bundles(post, stick)
    assert way(post, record) is WayToHq.TO_SEND
    assert not list(stick.glob("*.age"))

    other = tmp_path / "other"
    other.mkdir()
    [bundle] = transfer.write_bundles(post, other)
    taken = transfer.receive(hq, other / bundle.file_name)
    assert record.id in {item.record_id for item in taken.items}
    assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}
    assert taken.gap == 0


def test_a_stick_that_is_pulled_loses_nothing(post: OpenDesk, record: Record, stick: Path) -> None:
    shutil.rmtree(stick)

    with pytest.raises(DriveMissingError):
        transfer.write_bundles(post, stick)
    assert way(post, record) is WayToHq.TO_SEND

    stick.mkdir()
    assert len(transfer.write_bundles(post, stick)) == 1
    assert way(post, record) is WayToHq.WRITTEN


def way(post: OpenDesk, record: Record) -> WayToHq:
    return post.casebook.records.get(record.id).way_to_hq


# The device's clock


@pytest.fixture
def late_post(data: Path, passphrase: str) -> Iterator[OpenDesk]:
    """The post, opened on a device whose clock was set back ten years."""
    clock = FixedClock(SystemClock().now() - timedelta(days=3_652))
    officer_id = desk_folders.officers_of(data / "post")[0].id
    with closing(desks.unlock(data / "post", officer_id, passphrase, clock)) as desk:
        yield desk


def test_a_clock_set_back_ten_years_blocks_nothing_and_is_flagged(
    late_post: OpenDesk, hq: OpenDesk, passphrase: str, stick: Path
) -> None:
    case = cases.create_case(late_post, [PersonName(NAME, NameScript.CYRILLIC)])

    record = sign_first_contact(late_post, case.id, passphrase)
    [bundle] = transfer.write_bundles(late_post, stick)
    taken = transfer.receive(hq, stick / bundle.file_name)
    back = transfer.write_return(hq, late_post.desk.id, stick)
    transfer.receive(late_post, stick / back.file_name)

    assert records.document(late_post, record.id).clock.behind
    assert "clock-behind" in taken.flags
    assert way(late_post, record) is WayToHq.RECEIVED
    assert records.check_record(hq, record.id).outcome is records.Outcome.VALID
    late_post.casebook.verify()


def test_a_clock_set_back_is_printed_on_the_report(
    late_post: OpenDesk, passphrase: str, outside_tool: Callable[[str], str], tmp_path: Path
) -> None:
    pdftotext = outside_tool("pdftotext")
    case = cases.create_case(late_post, [PersonName(NAME, NameScript.CYRILLIC)])
    record = sign_first_contact(late_post, case.id, passphrase)
    report = tmp_path / "report.pdf"
    report.write_bytes(records.files(late_post, record.id)["report.pdf"])

    text = subprocess.run(
        [pdftotext, "-l", "1", str(report), "-"], capture_output=True, check=True
    ).stdout.decode()

    code = records.document(late_post, record.id).language[-3:-1]  # such as "Русский (ru)"
    labels = (Path(__file__).parents[3] / f"resources/i18n/report.{code}.json").read_bytes()
    assert json.loads(labels)["clock_behind"] in " ".join(text.split())


# What people paste


@pytest.fixture
def interview(post: OpenDesk, case_id: str, tmp_path: Path) -> Interview:
    path = tmp_path / "small.xml"
    path.write_bytes(form('<bind nodeset="/data/a" type="string"/>'))
    return interviews.start(
        post, case_id, instruments.add_instrument(post, path, in_spite=True).key.sha256
    )


@pytest.mark.parametrize(
    ("pasted", "detail"),
    [
        ("a\x00b", "control"),
        ("a\x1b[2Jb", "control"),
        ("a\x9fb", "control"),
        ("half \ud800 of one", "surrogate"),
        ("a\uffffb", "control"),
        ("x" * 1_000_001, "too-long"),
    ],
    ids=["null", "escape", "c1", "surrogate", "no-character", "too-long"],
)
def test_text_that_cannot_be_kept_is_refused_and_the_answer_before_stays(
    pasted: str, detail: str, post: OpenDesk, interview: Interview
) -> None:
    interview.answer("/data/a", "kept")

    with pytest.raises(InputError) as refused:
        interview.answer("/data/a", pasted)

    assert refused.value.fields["detail"] == detail
    assert pasted not in str(refused.value)
    again = interviews.resume(post, interview.assessment.id)
    assert again.session.node("/data/a").value == "kept"


@pytest.mark.parametrize(
    "pasted",
    ["ҷ" * 1_000_000, "line\none\r\ntwo\tthree", "\u202eturned\u202c", "e\u0301", "🕊" * 1_000],
    ids=["million", "lines", "override", "combining", "beyond-bmp"],
)
def test_text_that_can_be_kept_comes_back_after_reopening(
    pasted: str, post: OpenDesk, interview: Interview
) -> None:
    interview.answer("/data/a", pasted)
    value = interview.session.node("/data/a").value

    again = interviews.resume(post, interview.assessment.id)

    assert again.session.node("/data/a").value == value
    assert len(value) >= len(pasted) - 1


@pytest.mark.parametrize(
    ("pasted", "detail"),
    [
        ("Намуна\u202eави", "direction"),
        ("\u2067نمونه\u2069", "direction"),
        ("a\x07b", "control"),
        ("half \udfff", "surrogate"),
        ("x" * 1_000_000, "too-long"),
        (" \t\n ", "empty"),
    ],
    ids=["override", "isolate", "bell", "surrogate", "million", "empty"],
)
def test_a_name_that_could_mislead_or_not_be_kept_makes_no_case(
    pasted: str, detail: str, post: OpenDesk
) -> None:
    with pytest.raises(InputError) as refused:
        cases.create_case(post, [PersonName(pasted, NameScript.CYRILLIC)])

    assert refused.value.fields["detail"] == detail
    assert cases.search(post) == []


@pytest.mark.parametrize("typed", ["\ud800", "\x00", "\u202e", '"*(NEAR', "x" * 1_000_000, "%_'--"])
def test_anything_can_be_typed_into_the_search(typed: str, post: OpenDesk, case_id: str) -> None:
    assert all(row.id == case_id for row in cases.search(post, typed))
