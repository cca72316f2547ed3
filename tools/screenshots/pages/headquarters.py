"""Pictures of headquarters' own rooms: what arrives, what waits, who has it, and how the desks stand."""

from pathlib import Path

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.shell.frame import DeskFrame
from vetting_desk.clock import from_text
from vetting_desk.model import new_id
from vetting_desk.model.queue import Queue
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import tasks
from vetting_desk.store.clinical import Release, ReleaseKind


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.go("transfer")
    camera.settle()
    frame.pages.transfer.write_to_stick()
    camera.settle()
    frame = camera.open_desk("headquarters")
    frame.go("queues")
    camera.settle()
    camera.take("nothing-new")
    _inbox(camera, frame)
    _queues(camera, frame)
    frame.open_across(frame.pages.queues.rows()[0].case_id)
    page = frame.pages.across
    camera.settle(lambda: page.found() is not None and page.reading.page_count() > 0)
    camera.take("across")
    frame.go("desks")
    camera.settle(lambda: bool(frame.pages.desks.rows()))
    camera.take("desks")


def _inbox(camera: Photographer, frame: DeskFrame) -> None:
    frame.go("inbox")
    page = frame.pages.inbox
    camera.settle()
    camera.take("inbox-empty")
    stick = page.stick.path()
    bad = Path(frame.open_desk.folder) / ("0" * 32 + ".age")
    bad.write_bytes(b"age-encryption.org/v1\n")
    page.receive([bad, *([stick] if stick is not None else [])])
    camera.settle(lambda: bool(page.rows()))
    camera.take("inbox-received")
    bad.unlink()
    frame.go("queues")
    frame.go("inbox")
    page.taken.hide()
    page.banner.hide()
    page.choose_row(0)
    camera.settle()
    camera.take("inbox-chosen")


def _queues(camera: Photographer, frame: DeskFrame) -> None:
    frame.go("queues")
    page = frame.pages.queues
    camera.settle(lambda: bool(page.rows()))
    rows = page.rows()
    camera.tasks.call(_prepare, frame.open_desk, [row.case_id for row in rows])
    page.refresh()
    camera.settle(lambda: any(row.urgent for row in page.rows()))
    page.queues.choose(Queue.URGENT)
    camera.settle(lambda: len(page.rows()) == 1)
    camera.take("queue")
    page.choose_row(0)
    camera.settle(lambda: page.glance() is not None)
    camera.take("urgent")
    [it] = page.glance().urgent  # type: ignore[union-attr] # (settled)
    page.acts.acknowledge(it)
    camera.settle()
    camera.take_dialog("acknowledge", page.acts.dialog)
    camera.settle()
    page.acts.claim()
    camera.settle(lambda: page.glance() is not None and page.glance().claim is not None)  # type: ignore[union-attr]
    camera.take("claimed")
    page.acts.give()
    camera.settle(lambda: page.acts.dialog is not None)
    camera.take_dialog("give", page.acts.dialog)
    page.queues.choose(Queue.WAITING)
    camera.settle(lambda: page.queues.choice() is Queue.WAITING and bool(page.rows()))
    camera.take("waiting")


def _prepare(desk: OpenDesk, cases: list[str]) -> None:
    """Make one case urgent, and have another wait for its post."""
    desk.casebook.clinical.add_release(
        Release(
            id=new_id(),
            case_id=cases[0],
            assessment_id="",
            officer_id=new_id(),
            officer_name="Practice psychologist",
            at=from_text("2026-11-22T10:00:00.000Z"),
            kind=ReleaseKind.URGENT_SAFETY,
            words="Practice: is not to be alone tonight. The family knows.",
        )
    )
    tasks.ask(desk, cases[-1], "Practice: find the birth certificate.", "Post")


HEADQUARTERS = Subject(
    "headquarters",
    (
        "nothing-new", "inbox-empty", "inbox-received", "inbox-chosen", "queue", "urgent", "acknowledge",
        "claimed", "give", "waiting", "across", "desks",
    ),
    _walk,
)  # fmt: skip
