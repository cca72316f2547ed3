"""Other ways to carry: a bundle in parts on several sticks, and a folder that a transport carries."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.years.founding import HQ, SUPERVISOR
from tests.years.laptops import Laptop
from tests.years.parcel import Parcel
from tests.years.year import NOT_ALLOWED, Year, written_before
from vetting_desk.errors import StateError
from vetting_desk.model import BundleRow
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import receiving, splits, syncing, transfer
from vetting_desk.transfer.carrier import spool

PART = 1024 * 1024
"""The least length of a part: the smallest bundle is two of them."""


def in_parts(year: Year, post: int, *, lost: bool) -> None:
    """A bundle goes in parts on a stick each; one stick is lost, or all arrive."""
    year.begin()
    laptop = year.post(post)
    desk = year.unlocked(laptop)
    if desk is None:
        return
    try:
        split = splits.begin(desk, PART)
    except (StateError, *NOT_ALLOWED) as refused:
        year.told(refused)
        return
    sticks = _written(year, desk, split.name, len(split.missing))
    assert splits.pending(desk) == [], "all parts are on sticks, and it still waits"
    year.written_by.add(laptop.name)
    parcel = Parcel(sticks[0], laptop.name, HQ, "", step=year.step)
    before = receiving.waiting_parts(year.hq)
    for stick in sticks[lost:]:
        received(year, HQ, year.hq, [stick], [parcel])
    waiting = receiving.waiting_parts(year.hq)
    if lost:
        assert len(waiting) > len(before), "what is missing of a bundle in parts is not told"
        year.ledger.counts["parts missing"] += 1


def _written(year: Year, desk: OpenDesk, name: str, count: int) -> list[Path]:
    """Write each part of a bundle onto a stick of its own."""
    sticks = [year.stick / f"{name}-{number}" for number in range(count)]
    for stick in sticks:
        stick.mkdir()
        with pytest.MonkeyPatch.context() as patch:  # there is room for one
            patch.setattr(spool, "free_bytes", lambda _: 0)
            done = splits.write_parts(desk, name, stick)
        assert len(done.written) == 1
    return sticks


def clear_parts(year: Year) -> None:
    """Headquarters gives up parts whose others will not come; the post offers their records again."""
    year.begin()
    hq = year.hq
    for waiting in receiving.waiting_parts(hq):
        receiving.clear_parts(hq, waiting.id)
        year.ledger.counts["parts given up"] += 1
    assert receiving.waiting_parts(hq) == []


def sync(year: Year, post: int) -> None:
    """A transport carries one folder: the post looks, headquarters looks, and the post again."""
    year.begin()
    for laptop in (year.post(post), year.laptops.hq, year.post(post)):
        _look(year, laptop)


def _look(year: Year, laptop: Laptop) -> None:
    desk = year.unlocked(laptop, SUPERVISOR)
    if desk is None:
        return
    boxes = syncing.boxes_in(_folder(year), shared=True)
    answers: list[tuple[str, BundleRow]] = []
    before = written_before(desk)
    try:
        with _answering(answers):
            synced = syncing.sync(desk, boxes)
    except NOT_ALLOWED as refused:
        year.told(refused)
        return
    _note(year, laptop, desk, synced.received)
    year.ledger.counts["synced"] += bool(synced.anything)
    if laptop.name != HQ and synced.written:
        year.written_by.add(laptop.name)
        year.in_folder += [
            Parcel(
                boxes.outbox / row.file_name, laptop.name, HQ, "", step=year.made_at(row.id, before)
            )
            for row in synced.written
        ]
    for desk_id, answer in answers:
        year.words += 1
        held = year.held_at(desk)
        path, made = boxes.outbox / answer.file_name, year.made_at(answer.id, before)
        year.in_folder.append(Parcel(path, HQ, "", desk_id, held, year.words, made))


@contextmanager
def _answering(answers: list[tuple[str, BundleRow]]) -> Iterator[None]:
    """Note for which desk headquarters wrote which file."""
    write = transfer.write_return

    def noted(hq: OpenDesk, desk_id: str, *rest: Any, **more: Any) -> BundleRow:
        row = write(hq, desk_id, *rest, **more)
        answers.append((desk_id, row))
        return row

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transfer, "write_return", noted)
        yield


def received(
    year: Year, name: str, desk: OpenDesk, places: list[Path], parcels: list[Parcel]
) -> receiving.Received:
    """Take in what is in some places, and note what it was."""
    found = receiving.receive_from(desk, places)
    year.note(name, desk, found.summaries, parcels if found.summaries else [])
    for _, refused in found.refused:
        year.told(refused)
    return found


def _note(year: Year, laptop: Laptop, desk: OpenDesk, found: receiving.Received) -> None:
    """Note what a laptop took in out of the folder: whatever in it is for its desk."""
    mine = [
        each
        for each in year.in_folder
        if (each.to == HQ if laptop.name == HQ else each.desk_id == desk.desk.id)
    ]
    year.note(laptop.name, desk, found.summaries, mine if found.summaries else [])
    for _, refused in found.refused:
        year.told(refused)


def _folder(year: Year) -> Path:
    folder = year.stick / "folder"
    folder.mkdir(exist_ok=True)
    return folder
