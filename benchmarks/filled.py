"""What several measures need: a training post, and on it an interview that fills so many pages.

Imports of the program are in the functions, because a measure of what is loaded must not load it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vetting_desk.model import Record
    from vetting_desk.operations.access.open_desk import OpenDesk
    from vetting_desk.operations.interview.interviews import Interview

PASSPHRASE = "four plainly invented words"
_STORY = "Говорит, что уехал весной из-за долга и что никто не знал об этом заранее. " * 19


def training_desk(folder: Path) -> "OpenDesk":
    """Make a training organisation in `folder` and return its post, unlocked."""
    from vetting_desk.crypto.kdf import CHEAP
    from vetting_desk.operations.access.desk_folders import list_desks
    from vetting_desk.operations.desk import desks
    from vetting_desk.operations.practice import training

    training.create_training(folder, "Measured Officer", PASSPHRASE, "en", profile=CHEAP)
    place = next(place for place in list_desks(folder) if place.folder.name == "post")
    return desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)


def filled(desk: "OpenDesk", instrument: str, at_least: int) -> "Interview":
    """Hold the shipped example of an interview, its questions for free text answered at length.

    Args:
        desk: A training desk.
        instrument: Id of the instrument.
        at_least: Pages that its report is to have.
    """
    from vetting_desk.model import NameScript, PersonName
    from vetting_desk.operations.cases import cases
    from vetting_desk.operations.interview import instruments, interviews
    from vetting_desk.operations.records import pages

    example = instruments.example(instrument)
    [summary] = [each for each in instruments.list_instruments(desk) if each.key.id == instrument]
    case = cases.create_case(desk, [PersonName("Намунаи Ченак", NameScript.CYRILLIC)])
    interview = interviews.start(desk, case.id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    texts = [
        node.reference
        for node in interview.session.walk()
        if node.control == "input" and node.type == "string" and node.relevant and not node.readonly
    ]
    for reference in texts:
        if len(pages.preview(desk, interview).pages) >= at_least:
            break
        interview.answer(reference, _STORY)
    return interview


def signed(desk: "OpenDesk", instrument: str, at_least: int) -> "Record":
    """Sign such an interview."""
    from vetting_desk.operations.records import records

    assessment = filled(desk, instrument, at_least).assessment
    return records.sign(desk, assessment.id, PASSPHRASE, incomplete_reason="Measured")
