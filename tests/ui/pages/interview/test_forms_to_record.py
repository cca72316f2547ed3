"""Whole forms on a real casebook, through the real pages: from the first question to a valid record."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from tests.vetting_desk.decoding import samples
from ui.pages.interview.check_answers import CheckAnswersPage
from ui.pages.interview.sign import SignPage
from ui.questionnaire.questions.upload import UploadQuestion
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews, live_forms
from vetting_desk.operations.records import records

PASSPHRASE = "four otters juggle plum jam"
PAGES = 1500
ROUNDS = 60
ENDINGS = {"image": ".png", "audio": ".mp3", "video": ".mp4"}


class Officer:
    """Answers every page, also with files, and goes back to correct errors.

    Args:
        page: The interview page, with `live` shown.
        live: The interview.
        person: Answers what can be typed or chosen.
        folder: Where the files to attach lie.
        check: The page that says what is wrong.
    """

    def __init__(
        self,
        page: Any,
        live: Any,
        person: Any,
        folder: Path,
        check: Any,
    ) -> None:
        self.page = page
        self.live = live
        self.person = person
        self.folder = folder
        self.check = check
        self.sittings: list[Any] = []
        page.check_requested.connect(self.sittings.append)

    def walk(self) -> int:
        """Answer page after page until the check is requested; returns the number of pages."""
        self.page._on_continue()
        for seen in range(PAGES):
            if self.sittings:
                return seen
            here = self.page._course.page.reference
            self.answer_page()
            self.page._on_continue()
            now = self.page._course.page
            if not self.sittings and now is not None and now.reference == here:
                self.page._on_postponed()
        raise AssertionError(f"no end after {PAGES} pages")

    def mend(self) -> None:
        """Correct what the check finds wrong, until it finds nothing."""
        for _ in range(ROUNDS):
            self.check.show_interview(self.live, self.sittings[-1])
            lines = self.check.problems.lines()
            if not lines:
                return
            for reference in [line.reference for line in lines]:
                self.page.go_to(reference)
                self.answer_page()
                self.page.flush()
            self.page._on_check_requested()
        raise AssertionError(
            f"still wrong: {[(one.reference, one.words) for one in self.check.problems.lines()]}"
        )

    def answer_page(self) -> None:
        self.person.answer_page()
        body = self.page.view.sheet.body
        for questions in body.lists() if body is not None else ():
            for reference, widget in list(questions.questions.items()):
                if isinstance(widget, UploadQuestion):
                    self.attach(reference, widget)

    def attach(self, reference: str, widget: UploadQuestion) -> None:
        ending = ENDINGS.get(widget._kind, ".bin")
        path = self.folder / f"invented{ending}"
        path.write_bytes(self.invented(widget._kind, reference))
        widget.file_chosen.emit(reference, str(path))
        QCoreApplication.processEvents()

    def invented(self, kind: str, reference: str) -> bytes:
        """A file of the kind, unlike that of any other question."""
        mark = sum(reference.encode()) % 50
        made = {
            "image": lambda: samples.picture("PNG", size=(40 + mark, 30)),
            "audio": lambda: samples.sound(0.1 + mark / 10),
            "video": lambda: (
                samples.boxes() + (8 + mark).to_bytes(4, "big") + b"free" + bytes(mark)
            ),
        }
        return made[kind]() if kind in made else f"plainly invented, for {reference}".encode()


def signed(live: Any, desk: OpenDesk, tasks: Any, qtbot: Any) -> Any:
    """Sign on the page, and return the record."""
    sign = SignPage(partial(records.sign, desk), tasks)
    qtbot.addWidget(sign)
    sign.show_interview(live, desk.officer, desk.desk)
    qtbot.keyClicks(sign.passphrase.field, PASSPHRASE)
    with qtbot.waitSignal(sign.signed) as signal:
        sign.sign_button.click()
    return signal.args[0]


@pytest.mark.parametrize(
    ("name", "seed", "wanted", "pages", "files"),
    [
        ("whova_form", 1, {"Id10013": "yes"}, 150, 0),
        ("ifrc-distribution-site-assessment-v1", 1, {}, 40, 0),
        ("all-question-types-v2024091201-3", 1, {}, 75, 5),
    ],
)
def test_a_form_is_filled_in_the_window_from_the_first_question_to_a_valid_record(
    shared: Path,
    desk: OpenDesk,
    page: Any,
    person: Any,
    tasks: InlineTasks,
    qtbot: QtBot,
    settle: Callable[[], None],
    tmp_path: Path,
    name: str,
    seed: int,
    wanted: Any,
    pages: int,
    files: int,
) -> None:
    path = shared / "testdata" / "forms" / f"{name}.xml"
    summary = instruments.add_instrument(desk, path, in_spite=True)
    case = cases.search(desk, "")[0]
    live = interviews.start(desk, case.id, summary.key.sha256)
    page.show_interview(live)
    check = CheckAnswersPage(tasks)
    qtbot.addWidget(check)
    officer = Officer(page, live, person(page, seed, wanted), tmp_path, check)
    assert officer.walk() >= pages
    officer.mend()
    with qtbot.waitSignal(check.sign_requested) as signal:
        check.sign_button.click()
    assert signal.args == [""], "signed as complete"
    record = signed(live, desk, tasks, qtbot)
    settle()
    checked = records.check_record(desk, record.id)
    # What a form leaves to chance or to the moment cannot be filled in a second time and compared.
    assert checked.outcome is records.Outcome.VALID or checked.why == "answers-not-compared"
    kept = records.files(desk, record.id)
    submission = live_forms.load_instrument(desk, summary.key.sha256).restore(
        kept["submission.xml"]
    )
    assert submission.violations == ()
    attached = {node.value for node in submission.walk() if node.control == "upload" and node.value}
    assert len(attached) >= files
    assert attached <= set(kept)
    document = records.document(desk, record.id)
    assert document.incomplete is None
    assert document.instrument.sha256 == summary.key.sha256
