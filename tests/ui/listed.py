"""A list at an open desk whose entry may be the person of a case, and its file on a stick."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from vetting_desk.crypto import cms
from vetting_desk.lists import document as documents
from vetting_desk.lists.document import ListDocument, TriedPart
from vetting_desk.model.record_document import DeskPart, OfficerPart
from vetting_desk.model.watch_list import (
    ListedBirth,
    ListedName,
    ListedPerson,
    ListSource,
    NameQuality,
    WatchList,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.transfer.ends import list_check

SOURCE = ListSource("un", "Invented list", "Nobody, for training", "Invented law 7", "2026-11-20")
P7S = b"not checked again once it is kept"


def entries(name: str = "", birth: str = "1984-05-03") -> tuple[ListedPerson, ...]:
    """Two invented entries; the first may be somebody of this name, who was born in 1984."""
    names = [
        ListedName(name or "Khurshed Rustamovich Namunazoda", NameQuality.MAIN),
        ListedName("Abu Namuna", NameQuality.LOW),
    ]
    return (
        ListedPerson("QDi.901", tuple(names), (ListedBirth(birth),) if birth else ()),
        ListedPerson("QDi.902", (ListedName("Sample Ozmoish", NameQuality.MAIN),)),
    )


def document(people: tuple[ListedPerson, ...], number: int, day: str = SOURCE.day) -> bytes:
    nobody = "00000000-0000-4000-8000-000000000000"
    return documents.to_bytes(
        ListDocument(
            format="vetting-desk-list", version=1, name="un", number=number, title=SOURCE.title,
            source=SOURCE.source, ground=SOURCE.ground, day=day, shape="un-xml",
            desk=DeskPart(id=nobody, name="HQ", organisation="Test", training=True),
            author=OfficerPart(id=nobody, name="Hilola Sample", role="supervisor"),
            signed_at="2026-11-21T10:00:00.000Z", tried=TriedPart(people=2_000, matched=7),
            entries=documents.entry_parts(people),
        )
    )  # fmt: skip


def put(
    desk: OpenDesk, name: str = "", day: str = SOURCE.day, birth: str = "1984-05-03"
) -> WatchList:
    """Keep the next version of the list at a desk, as if it had been loaded."""
    lists = desk.casebook.watch_lists
    number = lists.highest("un") + 1
    data = document(entries(name, birth), number, day)
    now: datetime = desk.clock.now()
    made = WatchList(
        replace(SOURCE, day=day), number, 2, 2_000, 7, documents.digest_of(data),
        list_check.p7s_digest(P7S), "Hilola Sample", now, now, desk.officer.name,
    )  # fmt: skip
    lists.add(made, data, P7S)
    return lists.find("un")


def written(desk: OpenDesk, folder: Path) -> Path:
    """Write a file of a list that the officer of a desk signed, who may not."""
    data = document(entries(), 1)
    path = folder / "un-1.vdlist"
    path.write_bytes(list_check.write_file(data, cms.sign_detached(data, desk.keys.signer)))
    return path
