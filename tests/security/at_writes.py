"""Interrupts operations on keys at one disk operation after the other; run by tests as a program.

It runs under ``writelog.c``: each disk operation (a write, flush, truncation, rename or removal) is counted,
and at the chosen one the program is killed, killed after half of a write, or has a full disk from there on.
Then it checks what is left as the desk's officers would, and prints one line for each problem.

Usage: python -m tests.security.at_writes OPERATION HOW PORTION MADE WORK, where HOW is kill, torn or full, or
several separated by commas, PORTION is the number of places to interrupt for each (see `chosen`), MADE are the
desks of the ``made`` fixture and WORK is an empty folder.
"""

import ctypes
import importlib
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from unittest.mock import patch

from tests.security.conftest import NAMES, WORDS, Desks
from vetting_desk.crypto.certificates import officer_of
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import VettingDeskError, WrongPassphraseError
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import enrolment, membership
from vetting_desk.paths import STATE_VARIABLE
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration.migrate import expected_schema, migrate, migrations, schema_of

NEW = "eleven calm swans borrow pencils"
KEY = bytearray(range(48))
BOSS = WORDS["boss"]
ACKNOWLEDGED = "acknowledged"
Look = Callable[[Path], None]


@dataclass(frozen=True)
class Risk:
    """An operation on a desk.

    Attributes:
        act: Performs it in a folder with ``data`` (the desks) and ``stick``; records what is acknowledged.
        look: Asserts that what is left is the old state or the new one, with everything acknowledged.
        prepare: Preparation; never interrupted.
    """

    act: Look
    look: Look
    prepare: Look = lambda _: None


def acknowledge(folder: Path, words: str) -> None:
    """Record on the disk that something was acknowledged."""
    with (folder / ACKNOWLEDGED).open("a") as file:
        file.write(words + "\n")


def acknowledged(folder: Path) -> list[str]:
    path = folder / ACKNOWLEDGED
    return path.read_text().splitlines() if path.exists() else []


def post(folder: Path, who: str, words: str = "") -> OpenDesk:
    return Desks(folder / "data").unlock(who, words=words)


def officer_id(folder: Path, who: str) -> str:
    officers_there = desk_folders.officers_of(folder / "data" / "post")
    return next(each.id for each in officers_there if each.name == NAMES[who])


def opens(folder: Path, who: str, *words: str) -> None:
    """Assert that one of these passphrases opens the post, and that its log verifies."""
    for each in words or (WORDS[who],):
        try:
            desk = post(folder, who, each)
        except WrongPassphraseError:
            continue
        with closing(desk):
            desk.casebook.verify()
        return
    raise AssertionError(f"no passphrase of {who} opens the post")


def all_open(folder: Path) -> None:
    for who in WORDS:
        opens(folder, who)


# A passphrase, a key file


def change_passphrase(folder: Path) -> None:
    with closing(post(folder, "interviewer")) as desk:
        desks.change_passphrase(desk, WORDS["interviewer"], NEW)
        acknowledge(folder, "changed")


def look_at_passphrases(folder: Path) -> None:
    either = (NEW,) if acknowledged(folder) else (NEW, WORDS["interviewer"])
    opens(folder, "interviewer", *either)
    opens(folder, "boss")
    opens(folder, "psychologist")


def add_key_file(folder: Path) -> None:
    with closing(post(folder, "interviewer")) as desk:
        desks.add_key_file(desk, WORDS["interviewer"], folder / "stick" / "key")
        acknowledge(folder, "added")


def look_at_key_file(folder: Path) -> None:
    who = officer_id(folder, "interviewer")
    needed = next(
        each.key_file
        for each in desk_folders.officers_of(folder / "data" / "post")
        if each.id == who
    )
    assert needed or not acknowledged(folder)
    key_file = folder / "stick" / "key" if needed else None
    place = folder / "data" / "post"
    with closing(desks.unlock(place, who, WORDS["interviewer"], key_file=key_file)) as desk:
        desk.casebook.verify()


# Officers and the store key


def rekey(folder: Path) -> None:
    with closing(post(folder, "boss")) as desk:
        officers.rekey(desk, BOSS)
        acknowledge(folder, bytes(desk.secret.store_key[32:]).hex())


def look_at_new_key(folder: Path) -> None:
    all_open(folder)
    all_open(folder)  # the tickets are used by now
    if acknowledged(folder):
        salt = (folder / "data" / "post" / "casebook.db").read_bytes()[:16]
        assert salt.hex() == acknowledged(folder)[0], (
            "the new key was acknowledged and is not in force"
        )


def remove_officer(folder: Path) -> None:
    with closing(post(folder, "boss")) as desk:
        officers.remove_officer(desk, officer_id(folder, "interviewer"), BOSS)
        acknowledge(folder, "removed")


def look_after_removal(folder: Path) -> None:
    for who in ("psychologist", "boss", "psychologist"):
        opens(folder, who)
    with closing(post(folder, "boss")) as desk:
        if officers.rekey_wanted(desk):
            officers.rekey(desk, BOSS)
    opens(folder, "psychologist")
    if acknowledged(folder):
        here = {each.name for each in desk_folders.officers_of(folder / "data" / "post")}
        assert NAMES["interviewer"] not in here


def add_officer(folder: Path) -> None:
    with closing(post(folder, "boss")) as desk:
        officers.add_officer(desk, "Farida Sample", Role.INTERVIEWER, NEW)
        acknowledge(folder, "added")


def look_after_adding(folder: Path) -> None:
    all_open(folder)
    there = {each.name: each.id for each in desk_folders.officers_of(folder / "data" / "post")}
    if acknowledged(folder):
        desks.unlock(folder / "data" / "post", there["Farida Sample"], NEW).close()


# Backups


def make_backup(folder: Path) -> None:
    with closing(post(folder, "boss")) as desk:
        making.create(desk, folder / "stick")
        acknowledge(folder, "made")


def look_at_backup(folder: Path) -> None:
    opens(folder, "boss")
    found = making.find(folder / "stick")
    assert found or not acknowledged(folder)
    for each in found:
        assert restoring.verify(each.path, Opener(NAMES["boss"], BOSS)).report.sound


def restore(folder: Path) -> None:
    [found] = making.find(folder / "stick")
    restoring.restore(found.path, folder / "restored", Opener(NAMES["boss"], BOSS))
    acknowledge(folder, "restored")


def look_at_restored(folder: Path) -> None:
    there = desk_folders.list_desks(folder / "restored")
    assert there or not acknowledged(folder)
    for place in there:
        with closing(Desks(folder).unlock("boss", place.folder)) as desk:
            desk.casebook.verify()
    opens(folder, "boss")


# Enrolment


def make_post(folder: Path) -> None:
    with patch(
        "vetting_desk.operations.organisation.enrolment.add_shipped"
    ):  # instruments are data; this test is about keys
        enrolment.prepare_post(
            folder / "new", "Post", NAMES["boss"], Role.SUPERVISOR, BOSS, training=True,
            profile=CHEAP,
        )  # fmt: skip
    acknowledge(folder, "made")


def make_headquarters(folder: Path) -> None:
    with patch("vetting_desk.operations.organisation.enrolment.add_shipped"):
        enrolment.create_headquarters(
            folder / "new", "Invented", "HQ", NAMES["boss"], BOSS, BOSS, training=True,
            profile=CHEAP,
        )  # fmt: skip
    acknowledge(folder, "made")


def look_at_new_desk(folder: Path) -> None:
    there = desk_folders.list_desks(folder / "new") if (folder / "new").is_dir() else []
    assert there or not acknowledged(folder)
    for place in there:
        with closing(Desks(folder).unlock("boss", place.folder)) as desk:
            desk.casebook.verify()


def ask(folder: Path) -> None:
    with closing(post(folder, "boss")) as desk:
        enrolment.write_request(desk, folder / "stick")
        acknowledge(folder, "asked")


def look_at_request(folder: Path) -> None:
    opens(folder, "boss")
    papers = enrolment.find_papers(folder / "stick")
    assert papers or not acknowledged(folder)
    if not papers:  # leftovers of the first attempt must not prevent a second
        ask(folder)
        papers = enrolment.find_papers(folder / "stick")
    with closing(Desks(folder / "data").hq()) as hq:
        for paper in papers:
            enrolment.read_request(hq, paper.path)


def approve(folder: Path) -> None:
    stick = folder / "stick"
    with closing(Desks(folder / "data").hq()) as hq:
        enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
        acknowledge(folder, "approved")


def look_at_answer(folder: Path) -> None:
    stick = folder / "stick"
    with closing(Desks(folder / "data").hq()) as hq:
        hq.casebook.verify()
        if not (stick / membership.ANSWER_FILE).exists():
            assert not acknowledged(folder)
            enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    apply_answer(folder)


def apply_answer(folder: Path) -> None:
    with closing(post(folder, "boss")) as desk:
        enrolment.apply_answer(desk, folder / "stick" / membership.ANSWER_FILE)
        acknowledge(folder, "applied")


def look_at_certificate(folder: Path) -> None:
    with closing(post(folder, "boss")) as desk:
        desk.casebook.verify()
        assert officer_of(desk.keys.signer.certificate).id == desk.officer.id


def asked_and_approved(folder: Path) -> None:
    ask(folder)
    approve(folder)
    (folder / ACKNOWLEDGED).unlink()


def asked(folder: Path) -> None:
    ask(folder)
    (folder / ACKNOWLEDGED).unlink()


def backed_up(folder: Path) -> None:
    make_backup(folder)
    (folder / ACKNOWLEDGED).unlink()


# The store


def move_up(folder: Path) -> None:
    with closing(open_database(folder / "old.db", KEY)) as database:
        migrate(database)
        acknowledge(folder, "migrated")


def look_at_tables(folder: Path) -> None:
    with closing(open_database(folder / "old.db", KEY)) as database:
        version = database.value("PRAGMA user_version")
        assert (
            version == max(migrations()) if acknowledged(folder) else version in {0, *migrations()}
        )
        migrate(database)
        assert schema_of(database) == expected_schema()


def empty_store(folder: Path) -> None:
    with closing(open_database(folder / "old.db", KEY, create=True)) as database:
        database.execute("CREATE TABLE started (x)")
        database.execute("DROP TABLE started")


def work(folder: Path) -> None:
    with closing(post(folder, "interviewer")) as desk:
        case = cases.create_case(desk, [PersonName("Case Sample", NameScript.LATIN)])
        acknowledge(folder, f"case {case.id}")
        form = next(
            each for each in instruments.list_instruments(desk) if each.key.id == "first-contact"
        )
        steps = instruments.example("first-contact")
        with closing(interviews.start(desk, case.id, form.key.sha256, steps.language)) as interview:
            acknowledge(folder, f"draft {interview.assessment.id}")
            for number, step in enumerate(steps.steps[:8], 1):
                interview.answer_all((step,))
                acknowledge(folder, f"answers {number}")


def look_at_work(folder: Path) -> None:
    known = dict(line.split() for line in acknowledged(folder) if line.count(" ") == 1)
    with closing(post(folder, "interviewer")) as desk:
        desk.casebook.verify()
        assert (
            {row.id for row in cases.search(desk)} >= {known["case"]} if "case" in known else True
        )
        if "answers" in known:
            kept = desk.casebook.assessments.answers(known["draft"])
            assert len(kept) >= int(known["answers"]), "an acknowledged answer is lost"


def change_carelessly(folder: Path) -> None:
    """Write both copies of a slot in place, which the program never does: the check must find it."""
    with closing(post(folder, "interviewer")) as desk:
        desks.change_passphrase(desk, WORDS["interviewer"], NEW)
    here = {path: path.read_bytes() for path in (folder / "data/post/slots").glob("*.slot*")}
    with ExitStack() as open_files:
        copies = {path: open_files.enter_context(path.open("wb", 0)) for path in here}
        for path, file in copies.items():
            file.write(here[path])


def change_unflushed(folder: Path) -> None:
    """Change a passphrase without flushing: the replay of power cuts must find it."""
    with patch("os.fsync"):
        change_passphrase(folder)


RISKS = {
    "in-place": Risk(change_carelessly, look_at_passphrases),
    "unflushed": Risk(change_unflushed, look_at_passphrases),
    "passphrase": Risk(change_passphrase, look_at_passphrases),
    "key-file": Risk(add_key_file, look_at_key_file),
    "rekey": Risk(rekey, look_at_new_key),
    "remove-officer": Risk(remove_officer, look_after_removal),
    "add-officer": Risk(add_officer, look_after_adding),
    "backup": Risk(make_backup, look_at_backup),
    "restore": Risk(restore, look_at_restored, backed_up),
    "make-post": Risk(make_post, look_at_new_desk),
    "make-headquarters": Risk(make_headquarters, look_at_new_desk),
    "request": Risk(ask, look_at_request),
    "approve": Risk(approve, look_at_answer, asked),
    "apply-answer": Risk(apply_answer, look_at_certificate, asked_and_approved),
    "migration": Risk(move_up, look_at_tables, empty_store),
    "work": Risk(work, look_at_work),
}


# Interrupting


def in_a_fork(do: Callable[[], None]) -> int:
    """Run `do` in a forked process; return its status as `os.waitpid` does.

    Modules it imports are imported here afterwards, so that the next fork need not: forking takes a fraction
    of the time of importing.
    """
    sys.stdout.flush()
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        status, before = 1, set(sys.modules)
        try:
            do()
            status = 0
        except BaseException:  # noqa: BLE001 (reported by the exit status)
            traceback.print_exc()
            sys.stderr.flush()
        with os.fdopen(writing, "w") as loaded:
            loaded.write("\n".join(sorted(set(sys.modules) - before)))
        os._exit(status)
    os.close(writing)
    with os.fdopen(reading) as loaded:
        wanted = loaded.read().split()
    for name in wanted:
        with suppress(ImportError):  # some are not importable modules, but made by others
            importlib.import_module(name)
    return os.waitpid(process, 0)[1]


def struck(risk: Risk, folder: Path, how: str, at: int) -> None:
    """Perform the operation, interrupted at one place; only a full disk may be reported."""
    os.environ.update(VD_FOLDER=str(folder), VD_HOW=how, VD_AT=str(at))
    ctypes.CDLL(None).vd_begin()
    try:
        risk.act(folder)
    except (VettingDeskError, OSError):
        if how != "full":
            raise


def counted(risk: Risk, folder: Path) -> int:
    """Return the number of disk operations it takes without interruption."""
    count = folder.parent / "count"

    def act() -> None:
        shim = ctypes.CDLL(None)
        os.environ["VD_FOLDER"] = str(folder)
        shim.vd_begin()
        risk.act(folder)
        count.write_text(str(shim.vd_acts()))

    assert in_a_fork(act) == 0, "it fails by itself"
    assert in_a_fork(lambda: risk.look(folder)) == 0, "what it leaves does not stand the look"
    return int(count.read_text())


def laid(template: Path, number: int) -> Path:
    """Copy the template; what the program keeps in the account goes into the copy too, and is struck there."""
    folder = template.parent / str(number)
    shutil.copytree(template, folder)
    account_in(folder)
    return folder


def account_in(folder: Path) -> None:
    """Keep the account's part in this folder: no mark outlasts the desks it was made of."""
    os.environ[STATE_VARIABLE] = str(folder / "account")


def chosen(acts: int, portion: int) -> list[int]:
    """Return that many numbers spread evenly; all of them for 0, the last ones for a negative number."""
    if portion < 0:
        return list(range(max(1, acts + portion + 1), acts + 1))
    if not portion or acts <= portion:
        return list(range(1, acts + 1))
    return sorted({1 + round(each * (acts - 1) / (portion - 1)) for each in range(portion)})


def template_of(name: str, made: Path, work: Path) -> Path:
    """Create the desks in their state before the operation."""
    template = work / "template"
    shutil.copytree(made, template / "data")
    (template / "stick").mkdir()
    account_in(template)
    RISKS[name].prepare(template)
    return template


def problems(risk: Risk, how: str, places_struck: list[int], template: Path) -> Iterator[str]:
    """Yield what went wrong, and finally how many places were interrupted."""
    for at in places_struck:
        folder = laid(template, at)
        status = in_a_fork(partial(struck, risk, folder, how, at))
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        if killed == (how == "full") or (how == "full" and status):
            yield f"problem: {how} at {at}: it ended with {status}"
        elif in_a_fork(partial(risk.look, folder)):
            yield f"problem: {how} at {at}: neither the old state nor the new one"
        shutil.rmtree(folder)
    yield f"{how} {len(places_struck)}"


def run(name: str, hows: list[str], portions: list[int], made: Path, work: Path) -> None:
    template = template_of(name, made, work)
    whole = laid(template, 0)
    acts = counted(RISKS[name], whole)
    shutil.rmtree(whole)
    for how, portion in zip(hows, portions, strict=True):
        for line in problems(RISKS[name], how, chosen(acts, portion), template):
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    operation, manners, shares, desks_made, work_folder = sys.argv[1:]
    run(
        operation,
        manners.split(","),
        [int(share) for share in shares.split(",")],
        Path(desks_made),
        Path(work_folder),
    )
