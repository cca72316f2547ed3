"""One filling of one questionnaire in one look: the desks it is done at, who does it, and its pictures."""

import os
import shutil
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tools.by_hand.hand import PASSPHRASE, Hand
from tools.screenshots.looks import Look
from tools.screenshots.studio import application
from tools.screenshots.studio import make_desks as make_practice_desks
from ui.ground.preferences import Preferences
from ui.questionnaire.sections.outline import Page
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName, Role
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.operations.access.desk_folders import find_desks
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks, new_officer
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.interview.live_forms import about
from vetting_desk.operations.organisation import packs
from vetting_desk.paths import STATE_VARIABLE

_NAME = (PersonName("Ситора Намунаи Машқӣ", NameScript.CYRILLIC),)
_BORN = BirthDate("1999", BirthCertainty.YEAR)
_FILLING = (Role.SUPERVISOR, Role.PSYCHOLOGIST, Role.CHILD_PROTECTION)


class Place(NamedTuple):
    """Practice desks that are copied for each filling.

    Attributes:
        desks: Their folder.
        officers: Id of an officer of the post, by role.
        case_id: The case that is filled for.
    """

    desks: Path
    officers: dict[Role, str]
    case_id: str


class Job(NamedTuple):
    """One questionnaire in one look.

    Attributes:
        instrument: Its id.
        look: The look.
        place: Where.
        folder: For the pictures.
    """

    instrument: str
    look: Look
    place: Place
    folder: Path


class Filled(NamedTuple):
    """What came of it.

    Attributes:
        job: What was to be done.
        pages: How many pages were filled.
        seconds: How long it took.
        never_asked: Answers of the example that no page asked.
        stopped: Why it went no further; empty if it came to the list of all answers.
    """

    job: Job
    pages: int
    seconds: float
    never_asked: tuple[str, ...]
    stopped: str = ""

    def line(self) -> str:
        """Return it for the terminal."""
        job = self.job
        return f"{job.instrument:14} {job.look.name:12} pages: {self.pages:3} {self.seconds:6.1f} s"


def make_desks(folder: Path) -> Place:
    """Make practice desks with an officer for each form, an empty case, and the sample pack's words."""
    make_practice_desks(folder)
    found = {place.folder.name: place for place in find_desks(folder).desks}
    place, hq_place = found["post"], found["headquarters"]
    with (
        closing(desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)) as post,
        closing(desks.unlock(hq_place.folder, hq_place.officers[0].id, PASSPHRASE)) as hq,
    ):
        officers = {post.officer.role: post.officer.id}
        for role in _FILLING:
            if role not in officers:
                officer, secret = new_officer.add(post, f"Practice {role.value}", role, PASSPHRASE)
                secret.wipe()
                officers[role] = officer.id
        _give_words(post, hq)
        case_id = cases.create_case(post, _NAME, _BORN).id
    return Place(folder, officers, case_id)


def fill(job: Job) -> Filled:
    """Fill one questionnaire by keys, with a picture of each page as it is left.

    A page longer than the window has a second picture of all of it, named ``…-whole``.
    """
    app, *_kept = application()
    look, began = job.look, time.monotonic()
    preferences = Preferences(
        theme=look.theme,
        scale=look.scale,
        language=look.language,
        width=look.width,
        height=look.height,
    )
    app.dress(preferences)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight
    )
    form = instruments.shipped_form(job.instrument)
    clinical = about(form, "clinical") == "yes"
    role = next(each for each in _FILLING if may_sign(each, job.instrument, clinical=clinical))
    answers = {
        reference: str(value)
        for reference, value in instruments.example(job.instrument).steps
        if not isinstance(value, dict)
    }
    pages: list[str] = []
    stopped = ""
    with tempfile.TemporaryDirectory(prefix="by-hand-") as folder:
        data = Path(folder) / "data"
        shutil.copytree(job.place.desks, data)
        os.environ[STATE_VARIABLE] = str(Path(folder) / "state")
        hand = Hand(data, job.place.officers[role], preferences)
        try:
            hand.window.resize(look.width, look.height)
            digest = hand.tasks.call(_digest, hand.frame.open_desk, job.instrument)
            hand.begin(job.place.case_id, digest)

            def picture(page: Page) -> None:
                pages.append(page.reference)
                name = f"{job.instrument}-{look.name}-{len(pages):02}"
                hand.window.grab().save(str(job.folder / f"{name}.png"))
                sheet = hand.frame.route.questions.view.sheet
                if sheet.verticalScrollBar().maximum():
                    _whole(sheet).save(str(job.folder / f"{name}-whole.png"))

            hand.fill(answers, picture)
            hand.rest()
            hand.window.grab().save(str(job.folder / f"{job.instrument}-{look.name}-99-check.png"))
        except (AssertionError, TimeoutError) as error:
            stopped = f"page {len(pages) + 1}: {error}"
            hand.window.grab().save(str(job.folder / f"{job.instrument}-{look.name}-stopped.png"))
        finally:
            hand.leave()
    return Filled(job, len(pages), time.monotonic() - began, tuple(answers), stopped)


def _whole(area: QScrollArea) -> QPixmap:
    """Return a picture of all of what scrolls, on the ground that lies behind it."""
    widget = area.widget() or area
    found = QPixmap(widget.size())
    found.fill(QColor(QApplication.palette().window().color().rgb()))
    widget.render(found, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return found


def _digest(desk: OpenDesk, instrument: str) -> str:
    return next(
        each.key.sha256 for each in instruments.list_instruments(desk) if each.key.id == instrument
    )


def _give_words(post: OpenDesk, hq: OpenDesk) -> None:
    """Let the post have the sample pack, as a return bundle would bring it."""
    pack = packs.sign(hq, packs.sample())
    document, p7s = hq.casebook.packs.document(pack), hq.casebook.blobs.get(pack.p7s)
    with post.casebook.transaction():
        post.casebook.packs.add(pack, document, p7s)
