"""What brings something onto a stick or from one, and the looks at what is left after a strike."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.vetting_desk.operations.conftest import PASSPHRASE, _enrol, opened, signed_at
from vetting_desk.cli.error_text import describe
from vetting_desk.errors import StateError, VettingDeskError
from vetting_desk.model import WayToHq
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.exchange import receiving, splits, syncing, transfer
from vetting_desk.operations.exchange.station import DeskStation
from vetting_desk.operations.organisation import enrolment, enrolment_documents, membership
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.carrier.part_files import (
    check_content,
    find_parts,
    open_whole,
    read_part,
)
from vetting_desk.transfer.ends import arriving

PART = 1024 * 1024
FOR_THE_POST, FOR_HQ = "for-the-post.age", "for-hq.age"


class _BackError(Exception):
    """Leaves a transaction without a trace."""


def fill(folder: Path) -> None:
    """Make a post with a record to send, and a headquarters that owes it a return bundle."""
    _enrol(folder)
    stick = folder / "made"
    stick.mkdir()
    with closing(opened(folder / "headquarters")) as hq, closing(opened(folder / "post")) as post:
        signed_at(post)
        [sent] = transfer.write_bundles(post, stick)
        transfer.receive(hq, stick / sent.file_name)
        with suppress(_BackError), hq.casebook.transaction():  # it owes the same once more
            answer = transfer.write_return(hq, post.desk.id, stick)
            raise _BackError
        (stick / answer.file_name).rename(stick / FOR_THE_POST)
        signed_at(post)
        with suppress(_BackError), post.casebook.transaction():
            [waiting] = transfer.write_bundles(post, stick)
            raise _BackError
        (stick / waiting.file_name).rename(stick / FOR_HQ)


@dataclass
class World:
    """A private copy of what `fill` made, its desks open; what is done in `undone` is undone."""

    folder: Path

    def __post_init__(self) -> None:
        self._stack = ExitStack()
        self.struck = self.folder

    @cached_property
    def post(self) -> OpenDesk:
        return self._stack.enter_context(closing(opened(self.folder / "post")))

    @cached_property
    def hq(self) -> OpenDesk:
        return self._stack.enter_context(closing(opened(self.folder / "headquarters")))

    def close(self) -> None:
        self._stack.close()

    def lay(self, name: str, stick: Path) -> None:
        """Put a bundle made before onto a stick."""
        shutil.copyfile(self.folder / "made" / name, stick / ("0" * 32 + ".age"))

    @contextmanager
    def undone(self, *, really: bool = True) -> Iterator[None]:
        """Undo in both casebooks, and beside them, what is done meanwhile."""
        if not really:
            yield
            return
        with suppress(_BackError), self.post.casebook.transaction(), self.hq.casebook.transaction():
            yield
            raise _BackError
        for desk in (self.post, self.hq):
            desk.keys.forget_trust()
            for name in (splits.FOLDER, receiving.FOLDER):
                shutil.rmtree(desk.folder / name, ignore_errors=True)
            (desk.folder / syncing.MEMORY).unlink(missing_ok=True)

    def opens(self, desk: OpenDesk, path: Path) -> str:
        """Read a bundle anew from its first to its last byte as a desk does; returns its id."""
        with open_file(path) as source:
            return self._opens(desk, source)

    def opens_in_parts(self, desk: OpenDesk, stick: Path, name: str) -> str:
        """Read a bundle of this name anew out of its parts, on this stick and on the one that was struck."""
        found = [read_part(path) for each in {stick, self.struck} for path in find_parts(each)]
        parts = {part.header.number: part for part in found if part.name == name}
        for part in parts.values():
            check_content(part)
        with open_whole(list(parts.values())) as source:
            return self._opens(desk, source)

    @staticmethod
    def _opens(desk: OpenDesk, source: Any) -> str:
        newest = desk.casebook.clock_reading().newest
        bundle = arriving.open_here(DeskStation(desk), source, newest, None)
        for _, pieces in bundle.contents():
            for _piece in pieces:
                pass
        return bundle.manifest.bundle


@dataclass(frozen=True)
class Carrying:
    """One operation with a stick.

    Attributes:
        act: Does it, and returns what makes the program say that the stick may be removed.
        claimed: Asserts that what was returned is whole on the stick, read anew.
        also: Folders of this computer whose calls are struck as well.
        lay: Puts onto the stick what is read from it.
        undo: Whether it can be undone in the casebooks: it is done again and again at one pair of desks.
    """

    act: Callable[[World, Path], Any]
    claimed: Callable[[World, Path, Any], None]
    also: Callable[[World], list[Path]] = lambda _: []
    lay: Callable[[World, Path], None] = lambda *_: None
    undo: bool = True


def _bundles(world: World, stick: Path) -> Any:
    return transfer.write_bundles(world.post, stick)


def _bundles_are_whole(world: World, stick: Path, rows: Any) -> None:
    found = {world.opens(world.hq, stick / row.file_name): row for row in rows}
    assert found.keys() == {row.id for row in rows}
    sent = {each for row in rows for each in row.record_ids}
    books = world.post.casebook
    written = {each.id for each in books.records.on_way(WayToHq.WRITTEN)}
    beside = {each.id for each in books.entries.on_way(TO_HEADQUARTERS, EntryWay.WRITTEN)}
    assert written | beside >= sent


def _return(world: World, stick: Path) -> Any:
    return transfer.write_return(world.hq, world.post.desk.id, stick)


def _return_is_whole(world: World, stick: Path, row: Any) -> None:
    assert world.opens(world.post, stick / row.file_name) == row.id


def _parts(world: World, stick: Path) -> Any:
    begun = splits.begin(world.post, PART)
    return splits.write_parts(world.post, begun.name, stick)


def _parts_are_whole(world: World, stick: Path, done: Any) -> None:
    for path in (each for each in find_parts(stick) if read_part(each).name == done.split.name):
        check_content(read_part(path))
    if not done.split.done:  # said to be partly written, and which parts
        assert {read_part(path).header.number for path in find_parts(stick)} >= set(done.written)
        return
    assert world.opens_in_parts(world.hq, stick, done.split.name) == done.split.bundle_id


def _sync_post(world: World, stick: Path) -> Any:
    return syncing.sync(world.post, syncing.Boxes(stick, stick))


def _sync_hq(world: World, stick: Path) -> Any:
    return syncing.sync(world.hq, syncing.Boxes(stick, stick))


def _synced_at(reader: str) -> Callable[[World, Path, Any], None]:
    def claimed(world: World, stick: Path, done: Any) -> None:
        for row in done.written:
            assert world.opens(getattr(world, reader), stick / row.file_name) == row.id
        _nothing_of_a_bundle_is_lost(done.received)

    return claimed


def _take(world: World, stick: Path) -> Any:
    return receiving.receive_from(world.hq, [stick])


def _taken(_: World, __: Path, received: Any) -> None:
    _nothing_of_a_bundle_is_lost(received)


def _nothing_of_a_bundle_is_lost(received: Any) -> None:
    """Assert that each file was taken in, or that it is said which was not and why."""
    for _, error in received.refused:
        assert describe(error)
    assert len(received.summaries) + len(received.refused) + received.strange == 1


def _backup(world: World, stick: Path) -> Any:
    return making.create(world.post, stick)


def _backup_is_sound(_: World, __: Path, made: Any) -> None:
    assert restoring.verify(made.path, Opener(passphrase=PASSPHRASE)).report.sound


def _request(world: World, stick: Path) -> Any:
    return enrolment.write_request(world.post, stick)


def _request_is_whole(_: World, stick: Path, paper: Any) -> None:
    data = (stick / paper.file_name).read_bytes()
    enrolment_documents.read_request(data)
    assert membership.request_words(data) == paper.words


def _spool(world: World) -> list[Path]:
    return [world.post.folder / splits.FOLDER]


CARRYINGS: Mapping[str, Carrying] = {
    "bundles": Carrying(_bundles, _bundles_are_whole),
    "return": Carrying(_return, _return_is_whole),
    "parts": Carrying(_parts, _parts_are_whole, also=_spool),
    "sync-post": Carrying(
        _sync_post, _synced_at("hq"), lay=lambda world, stick: world.lay(FOR_THE_POST, stick)
    ),
    "sync-hq": Carrying(
        _sync_hq, _synced_at("post"), lay=lambda world, stick: world.lay(FOR_HQ, stick)
    ),
    "take": Carrying(_take, _taken, lay=lambda world, stick: world.lay(FOR_HQ, stick)),
    "request": Carrying(_request, _request_is_whole),
    "backup": Carrying(_backup, _backup_is_sound, undo=False),
}


@dataclass
class After:
    """What an operation that was struck came to.

    Attributes:
        result: What it returned; None if it did not.
        error: What it raised; None if it returned.
    """

    result: Any = None
    error: VettingDeskError | None = None


def done(carrying: Carrying, world: World, stick: Path) -> After:
    """Do it; only an error of ours that says what to do may come."""
    world.struck = stick
    try:
        return After(carrying.act(world, stick))
    except VettingDeskError as error:
        assert describe(error)  # noqa: PT017 (or it returns)
        return After(error=error)


def look(world: World, stick: Path) -> None:
    """Assert that what the desks hold to be on the stick is whole there."""
    for desk, reader in ((world.post, world.hq), (world.hq, world.post)):
        for path in transfer.bundles_on(stick):
            if desk.casebook.bundle_files.find(path.path.name) is not None:
                world.opens(reader, path.path)


def goes_on(carrying: Carrying, world: World, stick: Path) -> None:
    """Assert that the same can be done with a good stick, and brings what the struck one did not."""
    carrying.lay(world, stick)
    try:
        result = carrying.act(world, stick)
    except StateError as error:
        assert error.fields["state"] == "empty"  # noqa: PT017 (all of it is on the struck stick)
        return
    carrying.claimed(world, stick, result)
    assert not isinstance(result, splits.PartsWritten) or result.split.done
