"""The files of a case: taken in with their first entry of custody, shown, corrected, taken out and put back.

The bytes lie in the casebook before anything says that they do, and all of it is one transaction: what was
acknowledged is whole after a power cut. What a file shows can be corrected; its bytes cannot.
"""

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from vetting_desk.decoding.asking import Pixels
from vetting_desk.errors import (
    FileBytesMissingError,
    FileQuotaError,
    InputError,
    NotFoundError,
    StateError,
)
from vetting_desk.model import new_id
from vetting_desk.model.kept_file import (
    MOST_FILES,
    MOST_OF_CASE,
    PAPERS,
    FileState,
    Hand,
    HandAct,
    HandOf,
    KeptFile,
    content_of_file,
    file_of,
    hand_of,
)
from vetting_desk.model.passage import StepSort
from vetting_desk.model.statement import Stands, Thing, standing
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.files import handing
from vetting_desk.operations.files.incoming import Incoming
from vetting_desk.operations.files.needs import LookingDesk, TakingDesk
from vetting_desk.operations.passage import saying

SMALL: Final = 160
"""Most pixels across and down of the small picture that a list shows."""


@dataclass(frozen=True, slots=True)
class HandSeen:
    """A change of hands as its case knows it.

    Attributes:
        hand: It, as it stands; perhaps taken back.
        stands: How that came, with what was said before.
    """

    hand: Hand
    stands: Stands


@dataclass(frozen=True, slots=True)
class FileSeen:
    """A file as its case knows it.

    Attributes:
        file: It, as it stands; perhaps taken out.
        stands: How that came, with what was said before and what another desk says otherwise.
        here: Whether its bytes are in this casebook.
        picture: Its small picture: across, down, red, green and blue of each pixel; None for none.
        hands: Its chain of custody, by day and then as it was recorded.
    """

    file: KeptFile
    stands: Stands
    here: bool
    picture: tuple[int, int, bytes] | None
    hands: tuple[HandSeen, ...]


@door(Action.READ_CASES)
def of_case(open_desk: LookingDesk, case_id: str) -> tuple[FileSeen, ...]:
    """Return the files of a case, in the order in which they were taken in; it counts as opening the case.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    books.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    said, contents = books.statements.of_case(case_id), books.statements.contents
    here = contents.here(case_id)
    hands = [
        HandSeen(hand_of(hand_id, stands.now.content), stands)
        for hand_id, stands in standing(said, Thing.HAND).items()
    ]
    hands.sort(key=lambda each: each.hand.day)
    return tuple(
        FileSeen(
            file := file_of(file_id, stands.now.content),
            stands,
            file.sha256 in here,
            contents.picture(case_id, file.sha256),
            tuple(each for each in hands if each.hand.file_id == file_id),
        )
        for file_id, stands in standing(said, Thing.FILE).items()
    )


@door(Action.READ_CASES)
def content(open_desk: LookingDesk, case_id: str, file_id: str) -> bytes:
    """Return the bytes of a file, to be shown from memory; it counts as opening the case.

    Raises:
        NotFoundError: If there is no such case or file, or it is a paper alone.
        FileBytesMissingError: If its bytes have not come to this desk yet.
        CasebookDamagedError: If they are not what they were.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    books.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    stands = standing(books.statements.of_case(case_id), Thing.FILE).get(file_id)
    if stands is None or not stands.now.content["sha256"]:
        raise NotFoundError(what="file", id=file_id)
    digest = str(stands.now.content["sha256"])
    if not books.statements.contents.holds(case_id, digest):
        raise FileBytesMissingError(file=file_id)
    return books.blobs.get(digest)


@door(Action.READ_CASES)
def keep_picture(open_desk: LookingDesk, case_id: str, file_id: str, picture: Pixels) -> None:
    """Keep the small picture of a file that came without one from another desk.

    Raises:
        NotFoundError: If there is no such case or file.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    stands = standing(books.statements.of_case(case_id), Thing.FILE).get(file_id)
    if stands is None:
        raise NotFoundError(what="file", id=file_id)
    digest = str(stands.now.content["sha256"])
    across, down, pixels = smaller(picture)
    books.statements.contents.put_picture(case_id, digest, across, down, pixels)


@door(Action.INTERVIEW)
def take_in(
    open_desk: TakingDesk, case_id: str, file: KeptFile, came: Incoming | None, day: str = ""
) -> KeptFile:
    """Take in a file, or record a paper of which there is none, with the first entry of its custody.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        file: What it shows, who brought it, its form, language and paper of the passage; no more.
        came: The file, prepared (`incoming`); None for a paper alone.
        day: When it was brought, ISO 8601; empty for today.

    Returns:
        It, with its id.

    Raises:
        InputError: If it is not said what it shows or who brought it, or a day is none.
        FileQuotaError: If the case has as many files as it may.
        StateError: If the same file is among those of the case, or the case was erased or withdrawn.
        NotFoundError: If there is no such case, or no such paper in it.
        PermissionDeniedError: If the role does not allow it.
    """
    made = replace(_clean(open_desk, case_id, file), id=new_id(), state=FileState.KEPT)
    made = replace(made, sha256="", length=0, media="", came_sha256="", came_length=0, gone=())
    if came is not None:
        made = replace(
            made,
            sha256=sha256(came.content).hexdigest(),
            length=len(came.content),
            media=came.media,
            came_sha256=came.came_sha256,
            came_length=came.came_length,
            gone=came.gone,
        )
    _require_room(open_desk, case_id, made)
    books = open_desk.casebook
    first = Hand(
        new_id(),
        made.id,
        HandOf.PAPER if came is None else HandOf.FILE,
        HandAct.TAKEN_IN,
        day or open_desk.clock.now().date().isoformat(),
        giver=made.brought_by,
    )
    hand = handing.clean(first, open_desk.clock.now().date())
    with books.transaction():
        books.cases.get(case_id)
        if came is not None:
            books.blobs.put(came.content)
            books.statements.contents.keep(case_id, made.sha256, made.length)
            if came.shown is not None:
                small = smaller(came.shown)
                books.statements.contents.put_picture(case_id, made.sha256, *small)
        saying.say(open_desk, case_id, Thing.FILE, made.id, content_of_file(made), "")
        handing.say(open_desk, case_id, hand, "")
    return made


@door(Action.INTERVIEW)
def correct(open_desk: TakingDesk, case_id: str, file: KeptFile, reason: str) -> KeptFile:
    """Correct what is said of a file; what was said before stays, and so do its bytes.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        file: What it shows, who brought it, its form, language and paper of the passage from now on.
        reason: Why.

    Raises:
        InputError: If there is no reason, or it is not said what it shows or who brought it.
        NotFoundError: If there is no such case, file, or paper in it.
        StateError: If the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    why = typed_text.reason(reason)
    known = _file(open_desk, case_id, file.id)
    said = _clean(open_desk, case_id, file)
    made = replace(
        known,
        shows=said.shows,
        brought_by=said.brought_by,
        form=said.form,
        language=said.language,
        step=said.step,
    )
    saying.say(open_desk, case_id, Thing.FILE, made.id, content_of_file(made), why)
    return made


@door(Action.INTERVIEW)
def take_out(open_desk: TakingDesk, case_id: str, file_id: str, reason: str) -> KeptFile:
    """Take a file out of those that count; it stays readable among what was taken out, and can be put back.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case or file.
        StateError: If it was taken out before, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    return _move(open_desk, case_id, file_id, FileState.TAKEN_OUT, reason)


@door(Action.INTERVIEW)
def put_back(open_desk: TakingDesk, case_id: str, file_id: str, reason: str) -> KeptFile:
    """Have a file count again that was taken out.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case or file.
        StateError: If it counts, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    return _move(open_desk, case_id, file_id, FileState.KEPT, reason)


def smaller(picture: Pixels) -> tuple[int, int, bytes]:
    """Return a decoded picture as small as a list shows it: across, down, red, green and blue of each pixel.

    Each pixel is one of the picture's: what came from elsewhere is decoded nowhere here.
    """
    step = max(1, -(-max(picture.width, picture.height) // SMALL))
    row = picture.width * 3
    lines = []
    for line in range(0, picture.height, step):
        whole = picture.data[line * row : (line + 1) * row]
        made = bytearray(-(-picture.width // step) * 3)
        for part in range(3):
            made[part::3] = whole[part :: 3 * step]
        lines.append(bytes(made))
    return len(lines[0]) // 3, len(lines), b"".join(lines)


def _move(
    open_desk: TakingDesk, case_id: str, file_id: str, state: FileState, reason: str
) -> KeptFile:
    why = typed_text.reason(reason)
    stands = saying.one(open_desk, case_id, Thing.FILE, file_id)
    known = file_of(file_id, stands.now.content)
    if known.state is state and not stands.others:
        raise StateError(what="file", state=known.state.value, wanted=state.value)
    made = replace(known, state=state)
    saying.say(open_desk, case_id, Thing.FILE, file_id, content_of_file(made), why)
    return made


def _file(open_desk: TakingDesk, case_id: str, file_id: str) -> KeptFile:
    return file_of(file_id, saying.one(open_desk, case_id, Thing.FILE, file_id).now.content)


def _clean(open_desk: TakingDesk, case_id: str, file: KeptFile) -> KeptFile:
    clean = replace(
        file,
        shows=saying.words(file.shows, "shows"),
        brought_by=saying.line(file.brought_by, "brought_by"),
        language=saying.line(file.language, "language"),
    )
    for name in ("shows", "brought_by"):
        if not getattr(clean, name):
            raise InputError(field=name, detail="empty")
    if clean.step:
        step = saying.one(open_desk, case_id, Thing.STEP, clean.step)
        if StepSort(step.now.content["sort"]) not in PAPERS:
            raise StateError(what="step", state=step.now.content["sort"], wanted="paper")
    return clean


def _require_room(open_desk: TakingDesk, case_id: str, file: KeptFile) -> None:
    """Check that a case may have one more file.

    Raises:
        FileQuotaError: If not.
        StateError: If the very same file counts among those of the case.
    """
    known = [
        file_of(file_id, stands.now.content)
        for file_id, stands in saying.of_case(open_desk, case_id, Thing.FILE).items()
    ]
    if file.sha256 and any(
        each.sha256 == file.sha256 and each.state is FileState.KEPT for each in known
    ):
        raise StateError(what="file", state="kept", wanted="another")
    _, taken = open_desk.casebook.statements.contents.room(case_id)
    if len(known) >= MOST_FILES or taken + file.length > MOST_OF_CASE:
        raise FileQuotaError(files=len(known), bytes=taken, limit=MOST_OF_CASE)
