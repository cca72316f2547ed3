"""Pictures of a transfer: from the post to headquarters, and back with receipts."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject


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
        "received",
    ),
    _walk,
)  # fmt: skip
