import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.first_run import FirstRunPage
from ui.pages.first_run.form_steps import (
    FormStep,
    HeadquartersStep,
    SecondOfficerStep,
    TrainingStep,
)
from ui.shell.main_window import MainWindow
from ui.widgets.row_button import RowButton
from vetting_desk.crypto import kdf
from vetting_desk.model import DeskKind, Role
from vetting_desk.operations.access.desk_folders import DeskPlace, list_desks
from vetting_desk.operations.access.issuing_key import Custody
from vetting_desk.operations.desk import desks
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.practice import training

PASSPHRASE = "four otters juggle plum jam"
OFFICER = "Taniya Trainee"


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Desks are made with the cheap key derivation."""
    from functools import partial

    for module, name in (
        (training, "create_training"),
        (enrolment, "prepare_post"),
        (enrolment, "create_headquarters"),
    ):
        monkeypatch.setattr(module, name, partial(getattr(module, name), profile=kdf.CHEAP))


@pytest.fixture(scope="session")
def practised(made_once: Callable[..., Path]) -> Path:
    """The whole training organisation, made once."""

    def fill(folder: Path) -> None:
        training.create_training(folder, OFFICER, PASSPHRASE, "en", profile=kdf.CHEAP, whole=True)

    return made_once("whole-training", fill)


@pytest.fixture
def ready(practised: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked for is copied instead of made; making it is tested once, and in its own wing."""

    def copied(
        parent: Path, officer: str, passphrase: str, language: str, progress: object, *, whole: bool
    ) -> list[DeskPlace]:
        assert (officer.split(), passphrase, language) == (OFFICER.split(), PASSPHRASE, "en")
        assert whole
        shutil.copytree(practised, parent)
        return list_desks(parent)

    monkeypatch.setattr(training, "create_training", copied)


@pytest.fixture
def page(tasks: Tasks, tmp_path: Path, settle: Callable[[], None], qtbot: QtBot) -> FirstRunPage:
    made = FirstRunPage(tasks, tmp_path / "data")
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.activate()
    settle()
    return made


def fill(step: FormStep, **values: str) -> None:
    for name, value in values.items():
        step._fields[name].setText(value)
    for edit in (step._passphrase.first, step._passphrase.second):
        edit.field.setText(PASSPHRASE)


def test_language_first_then_what_the_computer_is_for(
    page: FirstRunPage, settle: Callable[[], None], qtbot: QtBot
) -> None:
    offered = [b.text() for b in page.step.findChildren(QPushButton) if b.text()]
    assert {"English", "Русский"} <= set(offered)
    unread = [words for words in offered if words.endswith(")")]
    assert [words.partition(" (")[0] for words in unread] == ["Тоҷикӣ", "فارسی"]
    with qtbot.waitSignal(page.language_chosen) as chosen:
        next(b for b in page.step.findChildren(QPushButton) if "Тоҷикӣ" in b.text()).click()
    assert chosen.args == ["tg"]
    page.show_kinds()
    settle()
    kinds = [row.accessibleName().split(",")[0] for row in page.step.findChildren(RowButton)]
    assert kinds == [
        "Try it out in training mode",
        "Join an organisation",
        "Set up headquarters",
        "Restore a backup",
    ]


def test_mistakes_are_shown_together(page: FirstRunPage) -> None:
    page.show_kind("headquarters")
    step = page.step
    assert isinstance(step, HeadquartersStep)
    step.acted.emit()
    assert step.problems.words() == [
        "Name of the organisation is missing",
        "Name of this desk is missing",
        "Your name is missing",
        "Passphrase has fewer than 15 characters",
        "Passphrase of the three files has fewer than 15 characters",
    ]


def test_what_the_core_refuses_leads_to_its_field(
    page: FirstRunPage, settle: Callable[[], None]
) -> None:
    page.show_kind("join")
    step = page.step
    assert isinstance(step, FormStep)
    fill(step, desk="Post\u202eX", officer="A. Officer")
    step.acted.emit()
    settle()
    assert step.problems.words() == [
        "The name of the desk holds hidden marks that change the direction of writing"
    ]
    assert step._fields["desk"].text() == "Post\u202eX"


@pytest.mark.parametrize(
    ("kind", "role", "named"),
    [
        (DeskKind.POST, Role.INTERVIEWER, "Umeda Practice"),
        (DeskKind.POST, Role.SUPERVISOR, "Taniya Trainee"),
        (DeskKind.HQ, Role.DECISION_MAKER, "Yusuf Practice"),
        (DeskKind.HQ, Role.SUPERVISOR, "Taniya Trainee"),
    ],
)
@pytest.mark.usefixtures("ready")
def test_training_makes_a_post_and_headquarters_and_begins_as_was_chosen(
    page: FirstRunPage, tmp_path: Path, qtbot: QtBot, kind: DeskKind, role: Role, named: str
) -> None:
    page.show_kind("training")
    step = page.step
    assert isinstance(step, TrainingStep)
    fill(step, officer=" Taniya  Trainee ")
    step.choose(kind, role)
    with qtbot.waitSignal(page.desk_made) as made:
        step.acted.emit()
    folder, officer, passphrase = made.args
    places = list_desks(tmp_path / "data")
    assert {place.desk.training for place in places} == {True}
    [place] = (place for place in places if place.folder.name == folder)
    [slot] = (slot for slot in place.officers if slot.id == officer)
    assert (place.desk.kind, slot.role, slot.name) == (kind, role, named)
    assert passphrase == PASSPHRASE


def test_training_offers_each_role_to_begin_with(page: FirstRunPage) -> None:
    page.show_kind("training")
    [box] = page.step.findChildren(QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == [
        "Interviewer",
        "Psychologist",
        "Supervisor",
        "Headquarters: Decision-maker",
        "Headquarters: Supervisor",
    ]


@pytest.fixture
def second(page: FirstRunPage, settle: Callable[[], None]) -> SecondOfficerStep:
    """The step that asks for the second officer."""
    page.show_kind("headquarters")
    step = page.step
    assert isinstance(step, HeadquartersStep)
    fill(step, organisation="Plainly Invented", desk="Headquarters", officer="Z. Officer")
    for edit in (step._root.first, step._root.second):
        edit.field.setText("eleven badgers knit wool socks")
    step.acted.emit()
    settle()
    shown = page.step
    assert isinstance(shown, SecondOfficerStep)
    return shown


def test_headquarters_says_where_the_keys_for_the_safe_lie_before_it_opens(
    page: FirstRunPage, second: SecondOfficerStep, settle: Callable[[], None], qtbot: QtBot
) -> None:
    second.alone.click()
    settle()
    told = "\n".join(text.text() for text in page.step.findChildren(QLabel))
    assert all(
        name in told for name in ("root-key.pem", "issuing-key.pem", "clinical-identity.age")
    )
    with qtbot.waitSignal(page.desk_made):
        page.step.acted.emit()


def test_headquarters_is_founded_by_two_and_opens_for_the_first(
    page: FirstRunPage,
    second: SecondOfficerStep,
    tmp_path: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    fill(second, officer="B. Officer")
    for edit in (second._passphrase.first, second._passphrase.second):
        edit.field.setText("nine lynxes carry old ladders")
    second.acted.emit()
    settle()
    with qtbot.waitSignal(page.desk_made) as made:
        page.step.acted.emit()

    folder, officer, passphrase = made.args
    with closing(desks.unlock(tmp_path / "data" / folder, officer, passphrase)) as desk:
        assert desk.officer.name == "Z. Officer"
        assert desk.issuing_key.custody is Custody.TWO
        assert [each.name for each in desk.issuing_key.seconds()] == ["B. Officer"]


@pytest.mark.parametrize(
    ("name", "passphrase", "said"),
    [
        ("Z. Officer", "nine lynxes carry old ladders", "name"),
        ("B. Officer", PASSPHRASE, "assphrase"),
    ],
)
def test_the_second_officer_is_another_person_with_another_passphrase(
    second: SecondOfficerStep,
    tmp_path: Path,
    settle: Callable[[], None],
    name: str,
    passphrase: str,
    said: str,
) -> None:
    fill(second, officer=name)
    for edit in (second._passphrase.first, second._passphrase.second):
        edit.field.setText(passphrase)
    second.acted.emit()
    settle()

    [told] = second.problems.words()
    assert said in told
    assert list_desks(tmp_path / "data") == []


def test_what_the_core_will_not_take_is_told_before_the_second_officer_is_asked(
    page: FirstRunPage,
) -> None:
    page.show_kind("headquarters")
    step = page.step
    assert isinstance(step, HeadquartersStep)
    fill(step, organisation="Post\u202eX", desk="Headquarters", officer="A. Officer")
    for edit in (step._root.first, step._root.second):
        edit.field.setText("eleven badgers knit wool socks")
    step.acted.emit()

    assert page.step is step
    assert "hidden marks" in step.problems.words()[0]


def test_passphrases_are_forgotten_when_the_step_is_left(page: FirstRunPage) -> None:
    page.show_kind("training")
    step = page.step
    assert isinstance(step, FormStep)
    fill(step, officer="A")
    fields = [
        edit
        for edit in step.findChildren(QLineEdit)
        if edit.echoMode() == QLineEdit.EchoMode.Password
    ]
    page.show_kinds()
    assert all(edit.text() == "" for edit in fields)


def test_an_empty_machine_begins_with_the_first_run_and_ends_in_an_open_desk(
    tasks: Tasks, tmp_path: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window = MainWindow(Preferences(theme="light", language="en"), tmp_path / "data", tasks)
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    settle()
    page = window.first_run_page
    assert page is not None
    page.show_kind("training")
    step = page.step
    assert isinstance(step, FormStep)
    fill(step, officer="Taniya Trainee")
    step.acted.emit()
    for _ in range(20):
        settle()
        if window.frame is not None:
            break
    assert window.frame is not None
    assert window.frame.open_desk.desk.training
    window.close_desk()
