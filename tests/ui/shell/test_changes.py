"""The window refreshes after every commit to the casebook it shows, whoever made it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from ui.ground.events import Changed, Events
from ui.shell.desk_pages import DeskPages
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from vetting_desk.model import NameScript, PersonName, Stage
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, retention
from vetting_desk.operations.desk import last_place, officers

NAME = [PersonName("Anna", NameScript.LATIN)]
PASSPHRASE = "four otters juggle plum jam"

Asked = Callable[[], list[str]]


@pytest.fixture
def heard(frame: DeskFrame) -> list[Changed]:
    """The announced changes, in order."""
    found: list[Changed] = []
    frame.events.changed.connect(found.append)
    return found


@pytest.fixture
def asked(frame: DeskFrame, settle: Callable[[], None]) -> Asked:
    """A function that returns the calls on the store since it was last called."""
    settle()
    log: list[str] = frame._tasks.asked  # type: ignore[attr-defined]
    log.clear()

    def since() -> list[str]:
        settle()
        found = list(log)
        log.clear()
        return found

    return since


def pages(frame: DeskFrame) -> list[tuple[str, QWidget]]:
    return [(name, frame.pages.page(name)) for name in DeskPages.NAMES]


def draft_of(frame: DeskFrame, settle: Callable[[], None]) -> str:
    """Open the case of a draft and return the draft's id."""
    row = next(row for row in frame.pages.cases.rows() if row.drafts)
    frame.open_case(row.id)
    settle()
    assert frame.pages.case.detail is not None
    return frame.pages.case.detail.assessments[0].id


def test_a_case_made_behind_the_window_is_seen(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    before = len(frame.pages.cases.rows())
    cases.create_case(frame.open_desk, NAME)
    settle()
    assert len(frame.pages.cases.rows()) == before + 1


def test_the_page_of_a_case_sees_its_own_changes_and_no_others(
    frame: DeskFrame, settle: Callable[[], None], asked: Asked
) -> None:
    mine, other = frame.pages.cases.rows()[:2]
    frame.open_case(mine.id)
    asked()

    cases.set_stage(frame.open_desk, other.id, Stage.FOLLOW_UP)
    assert "look" not in asked()

    cases.set_stage(frame.open_desk, mine.id, Stage.FOLLOW_UP)
    assert asked().count("look") == 1
    assert frame.pages.case.detail is not None
    assert frame.pages.case.detail.case.stage is Stage.FOLLOW_UP


def test_a_case_that_changed_while_it_was_not_shown_is_looked_at_on_coming_back(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    case = frame.pages.cases.rows()[0]
    frame.open_case(case.id)
    settle()
    assert frame.pages.case.detail is not None
    frame.edit_case(frame.pages.case.detail.case)
    cases.set_stage(frame.open_desk, case.id, Stage.FOLLOW_UP)
    settle()
    frame.pages.form.left.emit()
    settle()
    assert frame.pages.case.detail.case.stage is Stage.FOLLOW_UP


def test_answers_do_not_make_the_rail_count(
    frame: DeskFrame, settle: Callable[[], None], asked: Asked, heard: list[Changed]
) -> None:
    frame.open_assessment(draft_of(frame, settle))
    settle()
    interview = frame.route.interview
    assert interview is not None
    audit = frame.open_desk.casebook.audit
    written = next(
        node
        for node in interview.session.walk()
        if node.control == "input" and node.type == "string" and node.relevant and not node.readonly
    )
    before = audit.length()
    heard.clear()
    asked()

    interview.answer(written.reference, "an invented answer")

    assert audit.length() > before
    assert asked() == []
    assert heard == []


def test_where_the_officer_is_does_not_make_the_rail_count(frame: DeskFrame, asked: Asked) -> None:
    last_place.set_place(frame.open_desk, "transfer:")
    assert asked() == []


def test_a_new_case_does_not_make_the_rail_count(frame: DeskFrame, asked: Asked) -> None:
    cases.create_case(frame.open_desk, NAME)
    assert "_to_do" not in asked()


def test_coming_and_going_and_looking_announces_nothing(
    frame: DeskFrame, settle: Callable[[], None], heard: list[Changed]
) -> None:
    draft = draft_of(frame, settle)
    for name, _page in pages(frame):
        if name not in {"case", "form", "record", "clinical"}:
            frame.go(name)
            settle()
    frame.open_case(frame.pages.cases.rows()[0].id)
    settle()
    frame.open_assessment(draft)
    settle()
    frame.go("cases")
    settle()
    assert heard == []


def test_a_legal_hold_is_seen_on_the_page_of_the_case(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    case = frame.pages.cases.rows()[0]
    frame.open_case(case.id)
    settle()
    retention.hold(frame.open_desk, case.id, "an invented reason")
    settle()
    assert frame.pages.case._view is not None
    assert frame.pages.case._view.hold is not None


def test_a_new_store_key_does_not_deafen_the_window(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    before = len(frame.pages.cases.rows())
    officers.rekey(frame.open_desk, PASSPHRASE)
    cases.create_case(frame.open_desk, NAME)
    settle()
    assert len(frame.pages.cases.rows()) == before + 1


def test_the_frame_made_for_another_language_listens_and_the_old_one_no_more(
    unlocked: MainWindow, settle: Callable[[], None], light_again: None
) -> None:
    old = unlocked.frame
    assert old is not None
    desk = old.open_desk
    unlocked._change_preferences(unlocked._preferences._replace(language="ru"))
    settle()
    new = unlocked.frame
    assert new is not None
    windows = [
        each
        for each in desk.casebook.listeners
        if isinstance(getattr(each, "__self__", None), Events)
    ]
    assert windows == [new.events.publish]


def test_starting_an_interview_does_not_look_again_at_the_case_it_leaves(
    frame: DeskFrame, settle: Callable[[], None], asked: Asked
) -> None:
    draft_of(frame, settle)
    assert frame.pages.case.detail is not None
    started = frame.pages.case.detail.assessments[0]
    asked()
    frame.pages.case.start_requested.emit(started.case_id, started.instrument.sha256)
    assert "look" not in asked()
    assert frame.route.questions.isVisible()
    frame.route.questions.left.emit("later")
    assert asked().count("look") == 1


def test_a_transfer_is_looked_at_and_counted_once(
    frame: DeskFrame, settle: Callable[[], None], asked: Asked
) -> None:
    frame.go("transfer")
    asked()
    frame.pages.transfer.write_to_stick()
    done = asked()
    assert "write_bundles" in done
    assert done.count("look") == 1
    assert done.count("_to_do") == 1


def test_another_desk_is_not_this_windows_business(
    frame: DeskFrame, hq: OpenDesk, settle: Callable[[], None], heard: list[Changed]
) -> None:
    hq.casebook.settings.set("invented", "1")
    settle()
    assert heard == []
