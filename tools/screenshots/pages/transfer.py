"""Pictures of a transfer: from the post to headquarters, and back with receipts."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.transfer.own_dialog import OwnFilesDialog
from ui.pages.transfer.split_dialog import SplitDialog
from ui.shell.frame import DeskFrame
from vetting_desk.model import Record, WayToHq
from vetting_desk.model.parts import PartSet, Split


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.go("transfer")
    camera.settle()
    camera.take("waiting")
    frame.pages.transfer.write_to_stick()
    camera.settle()
    camera.take("written")
    _at_headquarters(camera)
    frame = camera.open_desk("post")
    frame.go("transfer")
    camera.settle()
    frame.pages.transfer.receive_from_stick()
    camera.settle()
    camera.take("received")
    _parts_and_own(camera, frame)
    frame.open_record(*_received(camera, frame))
    camera.settle()
    camera.take("stamped-record")


def _received(camera: Photographer, frame: DeskFrame) -> tuple[Record, str]:
    """Return a record that headquarters received, and its case's number."""
    for row in frame.pages.cases.rows():
        frame.open_case(row.id)
        camera.settle(lambda: frame.pages.case.detail is not None)
        detail = frame.pages.case.detail
        for record in detail.records if detail is not None else ():
            if record.way_to_hq is WayToHq.RECEIVED and detail is not None:
                return record, detail.case.reference
    raise RuntimeError("headquarters received nothing")


def _parts_and_own(camera: Photographer, frame: DeskFrame) -> None:
    """Show parts that wait, and the dialogs beside the two buttons."""
    page = frame.pages.transfer
    split = Split("0" * 32 + ".age", "", (700_000_000, 700_000_000, 120_000_000), frozenset({1}))
    waiting = PartSet("0" * 64, "1" * 32 + ".age", (700_000_000, 90_000_000), frozenset({2}))
    page.parts_card.show_parts([split], [waiting])
    camera.take("parts")
    dialog = SplitDialog(650_000_000, page)
    dialog.show()
    camera.take("split", dialog)
    dialog.close()
    page.ask_for_own()
    camera.settle()
    [own] = page.findChildren(OwnFilesDialog)
    camera.take("own", own)
    own.close()


def _at_headquarters(camera: Photographer) -> None:
    frame = camera.open_desk("headquarters")
    camera.take("hq-cases-before")
    frame.go("transfer")
    camera.settle()
    frame.pages.transfer.receive_from_stick()
    camera.settle()
    camera.take("hq-received")
    frame.pages.transfer.write_to_stick()
    camera.settle()
    camera.take("hq-returned")
    frame.go("cases")
    camera.take("hq-cases-after")


TRANSFER = Subject(
    "transfer",
    (
        "waiting", "written", "hq-cases-before", "hq-received", "hq-returned", "hq-cases-after",
        "received", "parts", "split", "own", "stamped-record",
    ),
    _walk,
)  # fmt: skip
