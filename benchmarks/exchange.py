"""What the exchange of bundles costs, for many records and after many bundles.

Writing: 100 records into a bundle on a stick, and 1,000 offered again, beside ``tar`` and ``age`` on the same
files (two programs, no signatures, no reading back, no casebook). Years: opening a desk with 20,000 bundles
behind it, taking in one more at headquarters and applying one more return at a post, each beside the same with
none behind it, in the same run: at most 1.15 times.
"""

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from benchmarks.measure import Measure
from vetting_desk.crypto.chain import GENESIS
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import (
    BundleKind,
    BundleRow,
    BundleState,
    NameScript,
    PersonName,
    Record,
    Role,
    WayToHq,
    new_id,
)
from vetting_desk.model.arrivals import Arrival
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.practice import training
from vetting_desk.operations.records import records

PASSPHRASE = "seven invented otters climb old ladders"
BEHIND = 20_000
MANY, AGAIN = 100, 1_000
TURNS = 15
MOST = 1.15
T = TypeVar("T")

POST, HQ = "post", "headquarters"


def run() -> list[Measure]:
    """Measure writing, and what years behind a desk cost."""
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        _found(base / "new")
        shutil.copytree(base / "new", base / "old")
        _age(base / "old")
        return [*_years(base), *_writing(base)]


def _found(folder: Path) -> None:
    folder.mkdir()
    enrolment.create_headquarters(
        folder, "Invented programme", "Invented HQ", "Hilola Sample", PASSPHRASE, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    enrolment.prepare_post(
        folder, "Invented post", "Iskandar Sample", Role.SUPERVISOR, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(_open(folder / POST)) as post, closing(_open(folder / HQ)) as hq:
        training.join(post, hq, folder)


def _open(folder: Path) -> OpenDesk:
    return desks.unlock(folder, desk_folders.officers_of(folder)[0].id, PASSPHRASE)


def _age(folder: Path) -> None:
    """Put as many bundles behind both desks as many years would."""
    with closing(_open(folder / POST)) as post, closing(_open(folder / HQ)) as hq:
        _behind(post, "", hq.desk.id, BundleKind.RECORDS, BundleKind.RETURN)
        _behind(hq, post.desk.id, post.desk.id, BundleKind.RETURN, BundleKind.RECORDS)


def _behind(
    desk: OpenDesk, feed: str, other: str, written: BundleKind, arrived: BundleKind
) -> None:
    casebook, now = desk.casebook, desk.clock.now()
    first = casebook.bundles.next_sequence(feed)
    came = casebook.intake.feed(other, arrived)
    begun = came.sequence + 1 if came else 1
    previous = came.manifest_digest if came else ""
    with casebook.transaction():
        for number in range(BEHIND):
            row = BundleRow(new_id(), written, first + number, "", now, BundleState.RECEIVED, (), 0)
            casebook.bundles.add(row, _digest(), feed=feed)
            digest = _digest()
            casebook.intake.add(
                Arrival(
                    new_id(), other, arrived, begun + number, digest, previous, GENESIS.hex(), 0, (),
                    "Invented", now,
                )
            )  # fmt: skip
            previous = digest


def _digest() -> str:
    return sha256(os.urandom(16)).hexdigest()


def _years(base: Path) -> list[Measure]:
    """Open, take in and apply in turn, with nothing and with years behind the desk."""
    times: dict[tuple[str, str], list[float]] = {}
    for turn in range(TURNS):
        for kind in ("new", "old") if turn % 2 else ("old", "new"):
            folder, stick = base / kind, base / f"stick-{kind}-{turn}"
            stick.mkdir()
            _one_turn(folder, stick, kind, times)
    return [
        Measure(
            f"{what}, {BEHIND:,} bundles behind it",
            statistics.median(times[what, "old"]),
            "ms",
            "with none behind it",
            statistics.median(times[what, "new"]),
            MOST,
        )
        for what in ("open a desk", "take in a bundle", "apply a return")
    ]


def _one_turn(
    folder: Path, stick: Path, kind: str, times: dict[tuple[str, str], list[float]]
) -> None:
    def timed(what: str, act: Callable[[], T]) -> T:
        began = time.perf_counter()
        result = act()
        times.setdefault((what, kind), []).append((time.perf_counter() - began) * 1000)
        return result

    with closing(timed("open a desk", lambda: _open(folder / POST))) as post:
        _signed(post, 1)
        [row] = transfer.write_bundles(post, stick)
        with closing(_open(folder / HQ)) as hq:
            timed("take in a bundle", lambda: transfer.receive(hq, stick / row.file_name))
            back = transfer.write_return(hq, post.desk.id, stick)
        timed("apply a return", lambda: transfer.receive(post, stick / back.file_name))


def _signed(post: OpenDesk, count: int) -> list[Record]:
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    made = []
    for _ in range(count):
        case = cases.create_case(post, [PersonName("Namuna Invented", NameScript.LATIN)])
        interview = interviews.start(post, case.id, summary.key.sha256, "English (en)")
        made.append(
            records.sign(
                post, interview.assessment.id, PASSPHRASE, incomplete_reason="Invented: broke off."
            )
        )
    return made


def _writing(base: Path) -> list[Measure]:
    """Write 100 records, then 1,000 again, and pack the same files with two other programs."""
    measures = []
    with closing(_open(base / "new" / POST)) as post:
        done = 0
        for count, what in ((MANY, "write 100 records"), (AGAIN, "offer 1,000 records again")):
            _signed(post, count - done)
            done = count
            ours, theirs = [], []
            for turn in range(3):
                _offer_all(post)
                stick = base / f"stick-{count}-{turn}"
                stick.mkdir()
                began = time.perf_counter()
                transfer.write_bundles(post, stick)
                ours.append((time.perf_counter() - began) * 1000)
                theirs += _packed(post, base)
            measures.append(
                Measure(
                    what, statistics.median(ours), "ms", "tar and age",
                    statistics.median(theirs) if theirs else None,
                )
            )  # fmt: skip
    return measures


def _offer_all(post: OpenDesk) -> None:
    """Put every record back to where it waits for a bundle."""
    for way in set(WayToHq) - {WayToHq.TO_SEND}:
        for record in post.casebook.records.on_way(way):
            post.casebook.records.set_way(record.id, WayToHq.TO_SEND)


def _packed(post: OpenDesk, base: Path) -> list[float]:
    """Return milliseconds that ``tar`` and ``age`` take for the files of all records; nothing without them."""
    age, keygen, tar = (shutil.which(name) for name in ("age", "age-keygen", "tar"))
    if age is None or keygen is None or tar is None:
        return []
    folder = base / "files"
    folder.mkdir(exist_ok=True)
    for record in (*post.casebook.records.on_way(WayToHq.WRITTEN),):
        for file in record.files:
            (folder / file.sha256).write_bytes(post.casebook.blobs.get(file.sha256))
    made = subprocess.run([keygen], capture_output=True, text=True, check=True).stdout
    recipient = made.split("public key: ")[1].split()[0]
    packed, sealed = base / "packed.tar", base / "packed.age"
    began = time.perf_counter()
    subprocess.run([tar, "-cf", str(packed), "-C", str(base), "files"], check=True)
    subprocess.run([age, "-r", recipient, "-o", str(sealed), str(packed)], check=True)
    with sealed.open("rb+") as opened:
        os.fsync(opened.fileno())
    took = (time.perf_counter() - began) * 1000
    sealed.unlink()
    return [took]
