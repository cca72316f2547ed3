"""Pictures of the unlock screen."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject


def _walk(camera: Photographer) -> None:
    page = camera.open_window().unlock_page
    page.select("post", "")
    camera.take("locked")
    page.unlock_with("not the right passphrase")
    camera.settle()
    camera.take("wrong")


UNLOCK = Subject("unlock", ("locked", "wrong"), _walk)
