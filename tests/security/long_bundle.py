"""A long bundle written at a post and taken in at headquarters, each by a process of its own.

Run as ``python long_bundle.py FOLDER MEBIBYTES [refused]``; prints as JSON what each process had in memory at
the most, in MiB, how long it took, what became of the record, and how long headquarters' casebook is then.
"""

import hashlib
import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import rfc8785

from tests.vetting_desk.transfer.conftest import (
    INSTRUMENT,
    NOW,
    XFORM,
    Organisation,
    Place,
    Station,
    document_fields,
    invented_case,
    keep_record,
    write_report,
)
from vetting_desk.clock import FixedClock
from vetting_desk.crypto.cms import sign_detached
from vetting_desk.model import Assessment, AssessmentState, DeskKind, RecordFile
from vetting_desk.store import create_casebook
from vetting_desk.store.casebook import open_casebook
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.ends.intake import take_in
from vetting_desk.transfer.ends.outbox import write_bundles

MIB = 1 << 20
NAME = "recording.bin"


def pieces(count: int) -> Iterator[bytes]:
    """Yield so many MiB, no two of them alike."""
    for number in range(count):
        yield hashlib.shake_128(number.to_bytes(8, "big")).digest(MIB)


def apart(act: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Do something in a process of its own, and return what it says, with its time and memory."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        began = time.perf_counter()
        said = act()
        said["seconds"] = time.perf_counter() - began
        said["most"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        with os.fdopen(writing, "w") as pipe:
            json.dump(said, pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return dict(json.loads(text))


class Desks:
    """A post with one record, and headquarters."""

    def __init__(self, folder: Path, count: int, *, refused: bool) -> None:
        organisation = Organisation()
        self.folder, self.count, self.refused = folder, count, refused
        self.post = Place(organisation, "Post Invented Bridge", DeskKind.POST)
        self.hq = Place(organisation, "Invented Headquarters", DeskKind.HQ)
        self.keys = {place.desk.id: os.urandom(48) for place in (self.post, self.hq)}
        (folder / "stick").mkdir()

    def open(self, place: Place) -> Station:
        folder, key = self.folder / place.desk.kind.value, bytearray(self.keys[place.desk.id])
        clock = FixedClock(NOW)
        if folder.exists():
            casebook = open_casebook(folder, key, clock)
        else:
            folder.mkdir()
            casebook = create_casebook(folder, key, place.desk, clock)
        casebook.act_as(place.officer)
        station = Station(place, casebook, clock)
        for other in (self.post, self.hq):
            station.know(other)
        return station

    def sign(self) -> dict[str, Any]:
        station, case = self.open(self.post), invented_case(1, "Anna Invented")
        name = station.casebook.blobs.take(pieces(self.count), self.count * MIB)
        fields = document_fields(self.post, case, {"submission.xml": b"<data/>"}, NOW)
        fields["files"].append(
            {"name": NAME, "sha256": name, "length": self.count * MIB, "media_type": "audio/ogg"}
        )
        if self.refused:
            fields["officer"]["role"] = "supervisor"
        data = rfc8785.dumps(fields)
        inside = {"assessment.json": data, "assessment.p7s": sign_detached(data, self.post.signer)}
        report = write_report(self.post, case, inside, NOW)
        contents = {**inside, "submission.xml": b"<data/>", "report.pdf": report}
        written = keep_record(self.post, case, fields, contents, NOW)
        files = (*written.record.files, RecordFile(NAME, name, self.count * MIB))
        record = replace(written.record, files=files)
        casebook = station.casebook
        casebook.instruments.add(XFORM, INSTRUMENT)
        casebook.cases.add(case)
        casebook.assessments.start(
            Assessment(
                record.assessment_id, case.id, INSTRUMENT.key, INSTRUMENT.title, AssessmentState.DRAFT,
                self.post.officer.id, self.post.officer.name, "", "", NOW, NOW,
            ),
            b"<data/>",
        )  # fmt: skip
        blobs = {hashlib.sha256(each).hexdigest(): each for each in contents.values()}
        casebook.records.add(record, blobs)
        casebook.close()
        return {}

    def write(self) -> dict[str, Any]:
        station = self.open(self.post)
        [row] = write_bundles(station, self.folder / "stick")
        station.casebook.close()
        return {"file": row.file_name}

    def take(self, name: str) -> dict[str, Any]:
        station = self.open(self.hq)
        with open_file(self.folder / "stick" / name) as source:
            summary = take_in(station, station.registry, source)
        station.casebook.database.give_back()
        held = station.casebook.refused.length()
        station.casebook.close()
        return {
            "outcome": summary.items[0].outcome.value,
            "flags": list(summary.flags),
            "held": held,
        }


def main(folder: Path, count: int, *, refused: bool) -> dict[str, Any]:
    desks = Desks(folder, count, refused=refused)
    signing = apart(desks.sign)
    writing = apart(desks.write)
    taking = apart(lambda: desks.take(writing["file"]))
    length = (folder / "hq" / "casebook.db").stat().st_size / MIB
    return {"signing": signing, "writing": writing, "taking": taking, "casebook": length}


if __name__ == "__main__":
    told = main(Path(sys.argv[1]), int(sys.argv[2]), refused="refused" in sys.argv[3:])
    sys.stdout.write(json.dumps(told))
