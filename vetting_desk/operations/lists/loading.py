"""Lists at a desk: signed at headquarters out of a publisher's file, carried on a stick, loaded, ended.

Without a named source, a legal ground and a date nothing is signed, and so nothing is loaded. The highest
version that was ever here is remembered; a lower one is refused. A version that replaces another erases
what that said.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import (
    BundleAddresseeError,
    BundleError,
    BundleVersionError,
    InputError,
    ListFormatError,
    ListRefusedError,
)
from vetting_desk.model import DeskKind
from vetting_desk.model.watch_list import ListShape, ListSource, WatchList
from vetting_desk.operations.access import judged_again, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.lists.needs import EndingDesk, ListedBooks, ListedDesk, LoadingDesk

if TYPE_CHECKING:
    from vetting_desk.lists.document import ListDocument
    from vetting_desk.lists.reading import ReadList

SHAPES: Final = ", ".join(each.value for each in ListShape)
"""The forms that are read, for who types one."""
_MOST_WORDS: Final = 2_000
_DEFAULTS: Final[Mapping[ListShape, tuple[str, str]]] = {
    ListShape.UN: ("un", "United Nations Security Council Consolidated List"),
    ListShape.EU: ("eu", "Consolidated list of the European Union"),
    ListShape.OFAC: ("ofac", "OFAC Specially Designated Nationals"),
    ListShape.FTM: ("ftm", ""),
}


def usual(shape: ListShape) -> tuple[str, str]:
    """Return the short name and the title that a list of this form usually has; the title may be empty."""
    return _DEFAULTS[shape]


def look_at(path: Path, shape: ListShape) -> "ReadList":
    """Read a publisher's file; nothing is kept.

    Raises:
        ListFormatError: If it is not as its form says, or larger than is read.
        OSError: If the system cannot read it.
    """
    from vetting_desk.lists import reading

    return reading.read_file(path, shape)


@door(Action.TEXTS)
def sign(open_desk: LoadingDesk, path: Path, shape: ListShape, source: ListSource) -> WatchList:
    """Sign a publisher's file as the next version of a list, at headquarters, where it is in force at once.

    It is tried on invented people first, and the figure is signed with it.

    Args:
        open_desk: The unlocked desk.
        path: The publisher's file.
        shape: Its form.
        source: What it is; an empty day is taken from the file, if that says one.

    Raises:
        ListFormatError: If it is not as its form says.
        ListRefusedError: With detail ``no-source``, ``no-ground``, ``no-day`` or ``day-ahead``.
        InputError: If a text is too long, or the short name is none.
        BundleAddresseeError: If this desk is no headquarters.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CertificateError: If the officer's certificate does not lead to the root.
        PermissionDeniedError: If the role does not allow it.
        OSError: If the system cannot read it.
    """
    from vetting_desk.crypto import cms
    from vetting_desk.lists import document as documents

    if open_desk.desk.kind is not DeskKind.HQ:
        raise BundleAddresseeError(detail="not-headquarters")
    read = look_at(path, shape)
    named = _named(source, read.day)
    _require_past(open_desk, named.day)
    with open_desk.token.use(), open_desk.casebook.transaction():
        data = documents.to_bytes(_document(open_desk, read, named))
        p7s = cms.sign_detached(data, open_desk.keys.signer)
        return _add(open_desk, data, p7s)


@door(Action.READ_CASES)
def write(open_desk: LoadingDesk, list_id: str, folder: Path) -> Path:
    """Write the file of a list that is in force into a folder, such as a stick's, for other desks to load.

    Raises:
        NotFoundError: If no list of this name is in force.
        PermissionDeniedError: If the role does not allow it.
        OSError: If the system cannot write it.
    """
    from vetting_desk.machine import durable
    from vetting_desk.transfer.ends import list_check

    books = open_desk.casebook
    now = books.watch_lists.find(list_id)
    target = folder / f"{now.source.id}-{now.version}{list_check.ENDING}"
    durable.replace_file(target, list_check.write_file(*books.watch_lists.contents(now)))
    return target


@door(Action.TRANSFER)
def load(open_desk: LoadingDesk, path: Path) -> WatchList:
    """Load a list from its file, if headquarters signed it and no version as high was ever here.

    Raises:
        ListRefusedError: With detail ``not-a-list``, ``newer-program``, ``not-signed``, ``not-known-yet``,
        ``list-older``,
        ``list-same``, or ``list-differs``: another one was here under this number, so headquarters was put
        back to a day before it. PermissionDeniedError: If the role does not allow it. OSError: If the system
        cannot read it.
    """
    from vetting_desk.crypto.certificates.judging import UNREGISTERED
    from vetting_desk.errors import CertificateError, SignatureError
    from vetting_desk.transfer.ends import list_check

    with path.open("rb") as file:
        data = file.read(list_check.MAX_FILE + 1)
    if len(data) > list_check.MAX_FILE:
        raise ListRefusedError(detail="no-signed-list", why="too-large")
    try:
        document, p7s = list_check.read_file(data)
        with open_desk.casebook.transaction():
            return _add(open_desk, document, p7s)
    except BundleVersionError as error:
        raise ListRefusedError(detail="newer-program", why="") from error
    except (SignatureError, CertificateError) as error:
        unknown = error.fields.get("detail") == UNREGISTERED
        detail = "not-known-yet" if unknown else "not-signed"
        raise ListRefusedError(detail=detail, why=type(error).__name__) from error
    except BundleError as error:
        detail = "not-signed" if "member" not in error.fields else "no-signed-list"
        raise ListRefusedError(detail=detail, why=str(error.fields.get("detail", ""))) from error


@door(Action.READ_CASES)
def lists(open_desk: ListedDesk) -> list[WatchList]:
    """Return the lists that are in force at this desk, by title.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.watch_lists.in_force()


@door(Action.TEXTS)
def end(open_desk: EndingDesk, list_id: str, reason: str) -> None:
    """End the use of a list at this desk: what it says is erased; a higher version may be loaded later.

    Raises:
        NotFoundError: If no list of this name is in force.
        InputError: If there is no reason.
        PermissionDeniedError: If the role does not allow it.
    """
    books, words = open_desk.casebook, typed_text.reason(reason)
    key = judged_again.key_of_list(books.watch_lists.find(list_id))
    books.watch_lists.end(list_id, words)
    judged_again.settle(books, key)


def _named(source: ListSource, day: str) -> ListSource:
    """Return what a list is, with nothing missing."""
    import re

    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,31}", source.id):
        raise InputError(field="list", detail="no-list-key")
    texts = {}
    for name in ("title", "source", "ground"):
        said = " ".join(typed_text.answer(getattr(source, name), name).split())
        if not said:
            raise ListRefusedError(detail=f"no-{name}", why="")
        if len(said) > (200 if name == "title" else _MOST_WORDS):
            raise InputError(field=name, detail="too-long", limit=_MOST_WORDS)
        texts[name] = said
    wanted = source.day or day
    if not _is_day(wanted):
        raise ListRefusedError(detail="no-day", why=wanted[:20])
    return ListSource(source.id, texts["title"], texts["source"], texts["ground"], wanted)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _require_past(open_desk: LoadingDesk, day: str) -> None:
    if date.fromisoformat(day) > open_desk.casebook.clock_reading().shown.date():
        raise ListRefusedError(detail="day-ahead", why=day)


def _document(open_desk: LoadingDesk, read: "ReadList", source: ListSource) -> "ListDocument":
    from vetting_desk.clock import to_text
    from vetting_desk.crypto.certificates import officer_of
    from vetting_desk.lists import document as documents
    from vetting_desk.lists.matching import Index
    from vetting_desk.lists.trying import tried
    from vetting_desk.model.record_document import DeskPart, OfficerPart

    desk, officer = open_desk.desk, officer_of(open_desk.keys.signer.certificate)
    books = open_desk.casebook
    return documents.ListDocument(
        format="vetting-desk-list",
        version=1,
        name=source.id,
        number=books.watch_lists.highest(source.id) + 1,
        title=source.title,
        source=source.source,
        ground=source.ground,
        day=source.day,
        shape=read.shape.value,
        desk=DeskPart(
            id=desk.id, name=desk.name, organisation=desk.organisation, training=desk.training
        ),
        author=OfficerPart(id=officer.id, name=officer.name, role=officer.role.value),
        signed_at=to_text(books.clock_reading().at),
        tried=tried(Index(read.persons)),
        entries=documents.entry_parts(read.persons),
    )


def _why_lower(books: ListedBooks, document: "ListDocument", data: bytes) -> str:
    """Return why a version that is no higher than those here is not loaded.

    Another one under a number that was here was signed by a headquarters that had forgotten it, as after a
    restore: that is no list that one has already.
    """
    from vetting_desk.lists import document as documents

    known = books.watch_lists.digest_of(document.name, document.number)
    if known and known != documents.digest_of(data):
        return "list-differs"
    return (
        "list-same" if document.number == books.watch_lists.highest(document.name) else "list-older"
    )


def _add(open_desk: LoadingDesk, data: bytes, p7s: bytes) -> WatchList:
    """Check a list and keep it."""
    from vetting_desk.clock import from_text
    from vetting_desk.lists import document as documents
    from vetting_desk.transfer.ends import list_check

    books, desk = open_desk.casebook, open_desk.desk
    hqs = {each.desk_id for each in books.peers.list() if each.kind is DeskKind.HQ}
    if desk.kind is DeskKind.HQ:
        hqs.add(desk.id)
    document = list_check.check_list(
        data, p7s, open_desk.keys.trust, hqs, books.clock_reading().newest
    )
    highest = books.watch_lists.highest(document.name)
    if document.number <= highest:
        raise ListRefusedError(detail=_why_lower(books, document, data), why=str(highest))
    try:
        signed_at = from_text(document.signed_at)
    except ValueError as error:
        raise ListFormatError(detail="signed-at") from error
    loaded = WatchList(
        source=documents.source_of(document),
        version=document.number,
        entries=len(document.entries),
        innocent=document.tried.people,
        matched=document.tried.matched,
        digest=documents.digest_of(data),
        p7s=list_check.p7s_digest(p7s),
        signed_by=document.author.name,
        signed_at=signed_at,
        loaded_at=open_desk.clock.now(),
        loaded_by=open_desk.officer.name,
    )
    books.watch_lists.add(loaded, data, p7s)
    judged_again.settle(books, judged_again.key_of(document.name, highest))
    return books.watch_lists.find(document.name)
