"""Each role sees exactly what it may: destinations of the rail, and the buttons of each page."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.shell.frame import DeskFrame
from ui.widgets.texts import Paragraph
from vetting_desk.errors import ItemTextsMissingError
from vetting_desk.model import Role
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.paths import resource_path

I, P, S, D, A = (  # noqa: E741 (columns of the table)
    Role.INTERVIEWER,
    Role.PSYCHOLOGIST,
    Role.SUPERVISOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
)
L, C, O, N, K, W = (  # noqa: E741
    Role.LAWYER,
    Role.CHILD_PROTECTION,
    Role.OPERATOR,
    Role.ANALYST,
    Role.COMPLAINTS,
    Role.WORKER,
)
UNKNOWN = Role("role-of-tomorrow")
EVERYONE = {I, P, S, D, A, L, C, O, N, K, W, UNKNOWN}
TALKERS = {I, P, S, L, C, O}
WORDS_OF_A_PACK = {"itq", "audit-c"}
"""Screeners that are not begun before headquarters signed their published words."""
READERS = {*TALKERS, D, K}
DESTINATIONS = {
    "agenda": READERS,
    "cases": READERS,
    "interview": TALKERS,
    "transfer": EVERYONE - {N, K, UNKNOWN},
    "instruments": EVERYONE,
    "people": EVERYONE,
    "log": {S, A, K},
    "retention": {S},
    "settings": EVERYONE,
    "help": EVERYONE,
}
BUTTONS = {
    ("cases", "New case"): {I, P, S, O},
    ("agenda", "Done…"): {I, P, S, L, C, O},
    ("case", "Change"): {I, P, S, O},
    ("case", "Plan and needs"): READERS,
    ("case", "Continue interview"): {I, P, S},
    ("case", "Start First contact"): {I, P, S, O},
    ("case", "Start PHQ-9"): {P},
    ("case", "Clinical notes"): {P},
    ("case", "Legal hold…"): {S},
    ("record", "Print…"): READERS,
    ("record", "Save the report…"): READERS,
    ("record", "Save the log of answers…"): READERS,
    ("log", "Check the whole log"): {S, A, K},
    ("retention", "May be erased"): {S},
}


@pytest.fixture
def frame_of(
    psychologist: OpenDesk, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> Iterator[Callable[[Role], DeskFrame]]:
    """A function that makes the frame for an officer of a role, at a desk with clinical content."""
    case_id = cases.search(psychologist, "namuna om")[0].id
    notes.add_note(psychologist, case_id, "An invented note")
    frames = []

    def make(role: Role) -> DeskFrame:
        psychologist.casebook.act_as(replace(psychologist.officer, role=role))
        frame = DeskFrame(psychologist, tasks, Preferences())
        qtbot.addWidget(frame)
        frame.resize(1280, 900)
        frame.show()
        frame.start()
        settle()
        frames.append(frame)
        return frame

    yield make
    for frame in frames:
        frame.stop()


def destinations(frame: DeskFrame) -> set[str]:
    return {
        str(b.property("destination"))
        for b in frame.rail.findChildren(QPushButton)
        if b.property("destination")
    }


def buttons(page: QWidget) -> set[str]:
    found = {
        name
        for b in page.findChildren(QAbstractButton)
        if b.isVisible() and b.isEnabled()
        for name in (b.text(), b.accessibleName(), b.accessibleName().partition(",")[0])
    }
    for b in page.findChildren(QPushButton):
        if b.isVisible() and b.menu() is not None:
            found |= {action.text() for action in b.menu().actions() if action.isVisible()}
    return found


def pressable(frame: DeskFrame, settle: Callable[[], None]) -> set[tuple[str, str]]:
    """Visit everything the rail and the case lead to, and return the enabled buttons."""
    found: set[tuple[str, str]] = set()
    for name in sorted(destinations(frame) - {"settings", "help"}):
        frame.go(name)
        settle()
        page = frame._stack.currentWidget()
        assert page is not None
        found |= {(name, words) for words in buttons(page)}
    if "cases" in destinations(frame):
        frame.open_case(cases.search(frame.open_desk, "namuna om")[0].id)
        settle()
        found |= {("case", words) for words in buttons(frame.pages.case)}
        assert frame.pages.case.detail is not None
        frame.open_record(frame.pages.case.detail.records[0], "2026-1")
        settle()
        for part in ("read", "about"):
            frame.pages.record.show_part(part)
            found |= {("record", words) for words in buttons(frame.pages.record)}
    return found


@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_a_role_sees_exactly_what_it_may(
    frame_of: Callable[[Role], DeskFrame], tasks: Tasks, settle: Callable[[], None], role: Role
) -> None:
    frame = frame_of(role)
    offered = destinations(frame)
    named = {name for name in offered if name in DESTINATIONS}
    assert named == {name for name, roles in DESTINATIONS.items() if role in roles}
    seen = pressable(frame, settle)
    assert {key for key in BUTTONS if key in seen} == {
        key for key, roles in BUTTONS.items() if role in roles
    }
    assert tasks.failures == []  # type: ignore[attr-defined]


def offers(page: QWidget) -> dict[str, QPushButton]:
    """Return the buttons that start an instrument, by its digest."""
    return {
        str(b.property("key")): b
        for b in page.findChildren(QPushButton)
        if b.isVisible() and b.accessibleName().startswith("Start ")
    }


@pytest.mark.slow
@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_what_a_page_offers_to_start_begins(
    frame_of: Callable[[Role], DeskFrame], tasks: Tasks, settle: Callable[[], None], role: Role
) -> None:
    frame = frame_of(role)
    desk = frame.open_desk
    case_id = cases.search(desk, "namuna om")[0].id if role in READERS else ""
    offered = set()
    wordless = []
    for name in sorted(destinations(frame)):
        frame.go(name)
        settle()
        page = frame._stack.currentWidget()
        assert page is not None
        assert not offers(page), name
    if case_id:
        frame.open_case(case_id)
        settle()
        offered = set(offers(frame.pages.case))
    for digest in sorted(offered):
        offers(frame.pages.case)[digest].click()
        settle()
        held = desk.casebook.instruments.get(digest)
        if held.key.id in WORDS_OF_A_PACK:
            wordless.append((ItemTextsMissingError, held.title))
            talk = frame.route.interview
            assert talk is None or talk.assessment.instrument.sha256 != digest
        else:
            assert frame.route.interview is not None, held
            assert frame.route.interview.assessment.instrument.sha256 == digest
        frame.open_case(case_id)
        settle()
    failures = tasks.failures  # type: ignore[attr-defined]
    assert [(type(each), each.fields["title"]) for each in failures] == wordless
    assert len(wordless) == (len(WORDS_OF_A_PACK) if role is Role.PSYCHOLOGIST else 0)
    current = desk.casebook.instruments.current()
    assert len(current) >= len(list(resource_path("instruments").glob("*.xml")))
    assert offered == {
        each.key.sha256
        for each in current
        if role in TALKERS and may_sign(role, each.key.id, clinical=each.clinical)
    }


@pytest.mark.parametrize("role", sorted(READERS))
def test_a_record_is_offered_for_correction_to_who_fills_its_form(
    frame_of: Callable[[Role], DeskFrame], tasks: Tasks, settle: Callable[[], None], role: Role
) -> None:
    frame = frame_of(role)
    desk = frame.open_desk
    case_id = cases.search(desk, "namuna om")[0].id
    [record, *_] = desk.casebook.records.list(case_id)
    frame.open_record(record, "2026-1")
    settle()
    frame.pages.record.show_part("about")
    standing = frame.pages.record.standing
    fills = role in TALKERS and may_sign(role, record.instrument_id, clinical=False)
    assert standing.correct.isVisible() == fills
    if role in TALKERS and not fills:
        assert "Your role does not correct it" in standing.lines()
    if fills:
        frame.pages.record.correct()
        dialog = frame.pages.record.dialog
        assert dialog is not None
        dialog.given.emit("An invented reason", "")
        settle()
        assert frame.route.interview is not None
    assert tasks.failures == []  # type: ignore[attr-defined]


def test_own_drafts_that_the_role_does_not_fill_any_more_are_told_and_not_offered(
    frame_of: Callable[[Role], DeskFrame], tasks: Tasks, settle: Callable[[], None]
) -> None:
    frame = frame_of(Role.INTERVIEWER)
    case_id = cases.search(frame.open_desk, "namuna om")[0].id
    frame.open_case(case_id)
    settle()
    assert "Continue interview" in buttons(frame.pages.case)
    lawyer = frame_of(Role.LAWYER)
    lawyer.open_case(case_id)
    settle()
    detail = lawyer.pages.case.detail
    assert detail is not None
    assert detail.stranded
    assert not detail.assessments
    assert "Continue interview" not in buttons(lawyer.pages.case)
    assert any(
        "not for your role" in each.plain() for each in lawyer.pages.case.findChildren(Paragraph)
    )


def test_the_table_can_fail(
    frame_of: Callable[[Role], DeskFrame], settle: Callable[[], None]
) -> None:
    seen = pressable(frame_of(Role.SUPERVISOR), settle) | pressable(
        frame_of(Role.PSYCHOLOGIST), settle
    )
    assert sorted(set(BUTTONS) - seen) == []
