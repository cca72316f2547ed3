"""One life through the real window: from a relative's call to the follow-up half a year after the arrival."""

import shutil
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_journey import PATIENCE_MS, Desk
from tests.ui.test_journey_of_a_call import choose, type_in
from tests.ui.test_journey_of_a_decision import Journey
from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.decisions.conftest import (  # noqa: F401 (a fixture)
    ANORA,
    DAVLAT,
    HILOLA,
    ISKANDAR,
    LATIF,
    SALIMA,
    Bench,
    made,
    signed,
)
from ui.asking.clock_dialog import ClockDialog
from ui.pages.afterwards_dialog import AfterwardsDialog
from ui.pages.agenda.group_card import DueLine
from ui.pages.calls.settling_dialogs import OpenCaseDialog
from ui.pages.cases.family.dialogs import LinkDialog, PersonDialog
from ui.pages.cases.passage.file_dialogs import FileDialog, FileStateDialog
from ui.pages.cases.passage.passage_page import PassagePage
from ui.pages.cases.passage.step_dialog import StepDialog
from ui.pages.outreach.ask_dialog import AskDialog
from ui.pages.outreach.say_dialog import SayDialog
from ui.pages.plan.partner_dialog import PartnerDialog
from ui.pages.plan_dialog import DONE, PlanDialog
from ui.shell.clock_strip import ClockStrip
from ui.shell.standing_notice import StandingNotice
from ui.text.passage_text import sort_text
from ui.widgets.case_tabs import FAMILY, PASSAGE, PLAN, STORY, CaseTabs
from ui.widgets.row_button import RowButton
from vetting_desk.clock import SystemClock
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.model.fact import CaseFact
from vetting_desk.model.passage import StepSort
from vetting_desk.model.plan import PlanSort
from vetting_desk.operations.agenda.in_case import UNTOLD
from vetting_desk.operations.calls import looking
from vetting_desk.operations.decisions import telling
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.interview.instruments import example
from vetting_desk.operations.safeguards import known
from vetting_desk.registry.plans.said import TODAY

WORD, TALK = "Swallow", "My son wants to come home"
NEVER = "Do not name the programme"
THEIRS = "I want home. I have two children"
CHILDREN = ("Zarina of the practice", "Somon of the practice")
TO_BE_MET = "The aunt of the practice"
PARTNER, SAID = "School 4 of the canary", "Canary: only their names"
HALF_A_YEAR = timedelta(days=184)


class Life(Journey):
    """The journey of one person, whose agenda and parts are looked at by whoever is at a desk."""

    def __init__(self, data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(data, qtbot)
        self.qtbot, self._ahead = qtbot, timedelta()
        monkeypatch.setattr(SystemClock, "now", lambda _: datetime.now(UTC) + self._ahead)

    def today(self) -> date:
        return SystemClock().now().astimezone().date()

    def pass_time(self, by: timedelta) -> None:
        """Let time go by, as on the clock of every desk."""
        self._ahead += by

    def at(self, folder: str, name: str) -> Desk:
        """Unlock a desk; where its clock has moved far, say that it is right."""
        desk = super().at(folder, name)
        strip = desk.frame.findChild(ClockStrip)
        assert strip is not None
        if not strip.isHidden():
            self._set_clock(desk, strip)
        return desk

    def _set_clock(self, desk: Desk, strip: ClockStrip) -> None:
        desk.press("Look at the clock…", strip)
        desk.rest(lambda: desk.window.findChild(ClockDialog) is not None)
        dialog = desk.window.findChild(ClockDialog)
        assert dialog is not None
        self.qtbot.keyClicks(dialog.reason, "By the radio")
        self.qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
        desk.rest(strip.isHidden)

    # What is due

    def due(self, desk: Desk) -> list[DueLine]:
        """The lines of the agenda that a person sees, everybody's."""
        desk.frame.go("agenda")
        page = desk.frame.pages.agenda
        desk.rest(lambda: page.agenda is not None)
        page.whose.choose("all")
        page.whose.chosen.emit()
        desk.rest(lambda: page.agenda is not None and not page.agenda.unread)
        desk.rest()
        return [line for card in page.cards.values() for line in card.lines if line.isVisible()]

    def due_of(self, desk: Desk, *kinds: DueKind) -> list[DueItem]:
        found = [line.row.due.item for line in self.due(desk)]
        mine = [each for each in found if each.case_id == self.case_id or not each.case_id]
        return [each for each in mine if each.kind in kinds]

    def follow(self, desk: Desk, kind: DueKind, *, what: str = "") -> None:
        """Click the line of the agenda of that sort."""
        lines = [each for each in self.due(desk) if each.row.due.item.kind is kind]
        line = next(each for each in lines if what in {"", each.row.due.item.what})
        self.qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
        desk.rest()

    # The case

    def part(self, desk: Desk, name: str) -> Any:
        """Go to a part of the case by its tabs."""
        self.case(desk)
        shown = desk.frame.shown_page()
        assert shown is not None
        chip = next(
            each
            for each in shown.findChildren(CaseTabs)[0].findChildren(QPushButton)
            if each.property("key") == name
        )
        self.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        desk.rest()
        page = desk.frame.pages.page(name)
        assert desk.frame.shown_page() is page
        return page

    def row(self, desk: Desk, words: str) -> RowButton:
        """What can be done next with the case, as its page says it."""
        found: list[RowButton] = []

        def there() -> bool:
            rows = desk.frame.pages.case.findChildren(RowButton)
            found[:] = [
                each
                for each in rows
                if each.isVisible() and each.accessibleName().startswith(words)
            ]
            return len(found) == 1

        desk.rest(there)
        return found[0]

    def interview(self, desk: Desk, title: str, sample: str, change: dict[str, str]) -> None:
        """Start a questionnaire from the page of the case, answer it, sign it."""
        self.case(desk)
        start = self.row(desk, f"Start {title}")
        self.qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
        self.answer(desk, sample, change)

    def answer(self, desk: Desk, sample: str, change: dict[str, str]) -> None:
        route = desk.frame.route
        desk.rest(lambda: bool(route.assessment_id) and route.interview is not None)
        interview = route.interview
        assert interview is not None
        box = next(each for each in route.questions.findChildren(QComboBox) if each.isVisible())
        english = box.findText("English", Qt.MatchFlag.MatchStartsWith)
        box.setCurrentIndex(english)
        box.activated.emit(english)
        desk.rest()
        steps = [
            (step[0], change[step[0]]) if step[0] in change else step
            for step in example(sample).steps
        ]
        desk.tasks.call(interview.answer_all, steps)
        self.sign(desk)

    def sign(self, desk: Desk) -> None:
        """Check the answers of the interview at hand, and sign them."""
        route = desk.frame.route
        interview = route.interview
        assert interview is not None
        route.questions.show_interview(interview)
        tools = route.questions.view.top.findChildren(QToolButton)
        check = next(each for each in tools if each.accessibleName().startswith("Check for errors"))
        self.qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(route.check.isVisible, timeout=PATIENCE_MS)
        self.qtbot.mouseClick(route.check.sign_button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(route.sign.isVisible, timeout=PATIENCE_MS)
        self.qtbot.keyClicks(route.sign.passphrase.field, PASSPHRASE)
        self.qtbot.mouseClick(route.sign.sign_button, Qt.MouseButton.LeftButton)
        desk.rest(lambda: not route.assessment_id)
        assert desk.frame.messages.text().startswith("Signed and locked")


@pytest.fixture
def life(
    made: Path,  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Life:
    data = Path(shutil.copytree(made, tmp_path / "data"))
    shutil.rmtree(data / "stick")
    (data / "stick").mkdir()
    return Life(data, qtbot, monkeypatch)


@pytest.mark.slow
def test_from_the_first_call_to_half_a_year_after_the_arrival(life: Life) -> None:
    _a_relative_calls(life)
    _the_person_calls_and_is_a_case(life)
    _at_headquarters_too(life)
    _a_family_on_its_way(life)
    _arrived(life)
    _decided(life)
    _consent_given_and_withdrawn(life)
    _after_half_a_year(life)


def _a_relative_calls(life: Life) -> None:
    post = life.at("post", ANORA)
    post.press("Calls")
    post.rest()
    post.press("New call", post.frame.pages.calls)
    page = post.frame.pages.call
    post.rest(lambda: bool(page.call_id))
    life.qtbot.keyClicks(page.fields.talk, TALK)
    choose(page, "caller", "relative")
    type_in(page, life.qtbot, "code-word", WORD)
    type_in(page, life.qtbot, "not-say", NEVER)
    choose(page, "back-way", "phone")
    type_in(page, life.qtbot, "back-to", "+992 00 000 00 01")
    box = page.fields.editor("back-on")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    type_in(page, life.qtbot, "back-from", "18")
    post.press("End call", page)
    post.rest()
    assert not page.bar.buttons["open"].isVisible()
    [line] = life.due_of(post, DueKind.CALL_BACK)
    assert line.day == life.today()
    assert line.words == "18:00"
    post.leave()


def _the_person_calls_and_is_a_case(life: Life) -> None:
    post = life.at("post", ANORA)
    life.follow(post, DueKind.CALL_BACK)
    page = post.frame.pages.call
    assert post.frame.shown_page() is page
    first = page.call_id
    assert page.fields.talk.toPlainText() == TALK
    post.press("Call back now", page)
    post.rest(lambda: page.call_id not in {"", first})
    life.qtbot.waitUntil(page.panel.warned.isVisible, timeout=PATIENCE_MS)
    said = [each.text() for each in page.panel.warned.findChildren(QLabel)]
    assert any(NEVER in each for each in said), "whoever calls back sees what may not be said"
    choose(page, "caller", "person")
    life.qtbot.keyClicks(page.fields.talk, THEIRS)
    post.press("End call", page)
    post.rest()
    assert not life.due_of(post, DueKind.CALL_BACK), "they were called"
    post.frame.calls.open_call(page.call_id)
    post.rest()
    post.press("A case of their own…", page)
    dialog = page.settling.dialog
    assert isinstance(dialog, OpenCaseDialog)
    dialog.name.clear()
    life.qtbot.keyClicks(dialog.name, WORD)
    post.press("Open the case", dialog)
    post.rest(lambda: post.frame.pages.case.detail is not None)
    life.case_id = post.frame.pages.case.case_id
    detail = post.frame.pages.case.detail
    assert detail is not None
    assert [each.kind for each in detail.timeline].count("call-joined") == 2
    assert post.frame.pages.case.header.title() == WORD
    life.write(post)
    post.leave()


def _at_headquarters_too(life: Life) -> None:
    hq = life.at("headquarters", HILOLA)
    life.receive(hq)
    life.case(hq)
    found = hq.tasks.call(looking.of_case, hq.frame.open_desk, life.case_id)
    assert [each.words["talk"] for each in found] == [TALK, THEIRS]
    life.write(hq)
    hq.leave()


def _a_family_on_its_way(life: Life) -> None:
    post = life.at("post", ANORA)
    life.receive(post)
    page = life.part(post, FAMILY)
    for name in CHILDREN:
        post.press("Add a person…", page)
        dialog = page.acts.dialog
        assert isinstance(dialog, PersonDialog)
        life.qtbot.keyClicks(dialog.names.first_field(), name)
        life.qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
        post.rest(lambda: page.acts.dialog is None)
        _choose_row(life, page, name)
        post.press("Link…", page.panel)
        dialog = page.acts.dialog
        assert isinstance(dialog, LinkDialog)
        _fill(dialog, kin="child", of="", certainty="said")
        life.qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
        post.rest(lambda: page.acts.dialog is None)
    assert [seen.person.name for seen in page.family.persons] == list(CHILDREN)
    page = life.part(post, PASSAGE)
    post.press("Begin a file…", page)
    dialog = page.acts.dialog
    assert isinstance(dialog, FileDialog)
    _fill(dialog, kind="passage")
    for box in dialog.who.values():
        box.click()
    life.qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.acts.dialog is None and page.shown() is not None)
    soon = (life.today() + timedelta(days=2)).isoformat()
    _step(life, post, StepSort.PAPER, paper="return_certificate", until=soon)
    _step(life, post, StepSort.LEG, place="Namunabod", to="Namunashahr", day=soon)
    _step(life, post, StepSort.MEETING, party=TO_BE_MET, day=soon)
    _step(life, post, StepSort.ARRIVAL, place="Namunashahr", day=soon)
    assert len(life.due_of(post, DueKind.PASSAGE_STEP)) == 4
    life.write(post)
    post.leave()
    hq = life.at("headquarters", HILOLA)
    life.receive(hq)
    assert len(life.due_of(hq, DueKind.PASSAGE_STEP)) == 4
    page = life.part(hq, FAMILY)
    assert [seen.person.name for seen in page.family.persons] == list(CHILDREN)
    page = life.part(hq, PASSAGE)
    assert "+ 2" in page.which.currentText()
    assert len(page.shown().steps) == 4
    hq.leave()


def _arrived(life: Life) -> None:
    life.pass_time(timedelta(days=2))
    post = life.at("post", ANORA)
    _done(life, post, StepSort.PAPER, "granted", "handed-over")
    for sort in (StepSort.LEG, StepSort.MEETING, StepSort.ARRIVAL):
        _done(life, post, sort, "done")
    assert not life.due_of(post, DueKind.PASSAGE_STEP)
    page = life.part(post, PASSAGE)
    post.press("How far it is…", page)
    dialog = page.acts.dialog
    assert isinstance(dialog, FileStateDialog)
    _fill(dialog, state="done")
    life.qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.acts.dialog is None)
    [fact] = [each for each in _known(life, post) if each.name == "arrived"]
    assert fact.value == life.today().isoformat(), "what the passage says is the case's fact"
    life.interview(post, "Arrival", "arrival", {})
    life.interview(post, "Identity and journey", "intake", {})
    page = life.part(post, PLAN)
    post.rest(lambda: page.plan is not None)
    assert page.plan.arrived is not None
    assert page.plan.open
    post.leave()


def _decided(life: Life) -> None:
    """Made by operations: how the window does it is another journey."""
    with (
        closing(opened(life.data / "post")) as post,
        closing(opened(life.data / "headquarters")) as hq,
    ):
        bench = Bench(post, hq, life.data / "stick")
        bench.case_id = life.case_id
        desk = bench.at(ISKANDAR)
        for name in ("eligibility", "return-spj"):
            signed(desk, life.case_id, name)
        bench.carry()
        decided = bench.decided()
        bench.carry()
        said = Telling(life.today(), "Read aloud", "tg", "yes", "no")
        telling.tell(bench.at(ANORA), decided.entry.id, said)
        bench.carry()


def _consent_given_and_withdrawn(life: Life) -> None:
    post = life.at("post", ANORA)
    _partner_named(life, post)
    page = _outreach(life, post)
    life.qtbot.mouseClick(page.header.act_button, Qt.MouseButton.LeftButton)
    dialog = page.dialog
    assert isinstance(dialog, AskDialog)
    dialog.to.press("sharing")
    life.qtbot.keyClicks(dialog.name, PARTNER)
    dialog.kind.press("school")
    dialog.may_know.edit.setPlainText("The names of the children")
    dialog.answer.press("given")
    dialog.how.edit.setPlainText("Alone, over tea")
    dialog.language.setCurrentIndex(dialog.language.findData("tg"))
    dialog.day.show_day(life.today())
    dialog.words.edit.setPlainText(SAID)
    life.qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.dialog is None and len(page.cards) == 1)
    _partner_may_know(life, post, "as the person said")
    life.write(post)
    post.leave()
    _seen_at_headquarters(life, "Given")
    post = life.at("post", ANORA)
    page = _outreach(life, post)
    life.qtbot.mouseClick(page.everything, Qt.MouseButton.LeftButton)
    dialog = page.dialog
    assert isinstance(dialog, SayDialog)
    life.qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.dialog is None and "Taken back" in page.words())
    _partner_may_know(life, post, "May know nothing: They took it back")
    life.write(post)
    post.leave()
    _seen_at_headquarters(life, "Taken back")


def _partner_named(life: Life, post: Desk) -> None:
    page = life.part(post, PLAN)
    post.rest(lambda: page.plan is not None)
    life.qtbot.mouseClick(page.partners.more, Qt.MouseButton.LeftButton)
    dialog = page.partners.dialog
    assert isinstance(dialog, PartnerDialog)
    life.qtbot.keyClicks(dialog.name, PARTNER)
    dialog.kind.press("school")
    dialog.does.edit.setPlainText("Takes both children")
    next(iter(dialog.checks.values())).setChecked(True)
    life.qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.partners.dialog is None and len(page.partners.cards) == 1)
    _partner_may_know(life, post, "the person was not asked")


def _partner_may_know(life: Life, desk: Desk, words: str) -> None:
    """The plan says it beneath its items, and at the item that the partner has to do with."""
    page = life.part(desk, PLAN)
    desk.rest(lambda: page.plan is not None and bool(page.partners.cards))
    [card] = page.partners.cards.values()
    [item] = [
        each
        for each in page.cards
        if any(PARTNER in label.text() for label in each.findChildren(QLabel))
    ]
    for each in (card, item):
        assert any(words in label.text() for label in each.findChildren(QLabel))


def _seen_at_headquarters(life: Life, state: str) -> None:
    hq = life.at("headquarters", HILOLA)
    life.receive(hq)
    page = _outreach(life, hq)
    for words in (PARTNER, SAID, state):
        assert words in page.words()
    life.write(hq)
    hq.leave()
    for name in (DAVLAT, LATIF):
        hq = life.at("headquarters", name)
        life.due(hq)
        _nothing(hq.window)
        for part in (STORY, FAMILY, PASSAGE, PLAN):
            life.part(hq, part)
            _nothing(hq.window)
        hq.leave()


def _after_half_a_year(life: Life) -> None:
    life.pass_time(HALF_A_YEAR)
    hq = life.at("headquarters", HILOLA)
    [line] = life.due_of(hq, DueKind.OUTCOME_ASKED)
    assert line.desk_id, "headquarters sees what is overdue where"
    hq.press("Renew the list", hq.frame.findChild(StandingNotice))
    office = hq.frame.pages.organisation
    hq.rest(lambda: hq.frame.shown_page() is office)
    hq.press("Renew the list", office)
    hq.rest()
    life.write(hq)
    hq.leave()
    post = life.at("post", ANORA)
    life.receive(post)
    assert not [each for each in life.due(post) if each.row.due.item.kind is DueKind.LIST_ENDING]
    [line] = life.due_of(post, DueKind.OUTCOME_ASKED)
    assert line.what == "3"
    life.follow(post, DueKind.OUTCOME_ASKED)
    page = post.frame.pages.plan
    assert post.frame.shown_page() is page
    post.rest(lambda: page.plan is not None)
    card = next(each for each in page.cards if each.act is not None)
    assert card.act is not None
    item = card.found.item.id
    life.qtbot.mouseClick(card.act, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.acts.dialog is not None)
    dialog = page.acts.dialog
    assert isinstance(dialog, PlanDialog)
    dialog.choose(DONE)
    dialog.reason.setPlainText("It was done")
    life.qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.acts.dialog is None)
    assert item not in {each.about_id for each in life.due_of(post, DueKind.PLAN_ITEM)}
    life.part(post, PLAN)
    post.rest(page.header.act_button.isVisible)
    life.qtbot.mouseClick(page.header.act_button, Qt.MouseButton.LeftButton)
    change = {"/data/contact_page/visit": "6", "/data/contact_page/visit_date": str(life.today())}
    later = str(life.today() + timedelta(days=14))
    for step in example("follow-up").steps:
        if str(step[0]).endswith(("_due", "next_date")):
            change[str(step[0])] = later
    assert page.plan is not None
    planned = {
        each.item.action
        for each in page.plan.open
        if each.item.sort is PlanSort.PLAN or each.item.key == TODAY
    }
    route = post.frame.route
    post.rest(lambda: route.interview is not None)
    interview = route.interview
    assert interview is not None
    post.tasks.call(interview.answer_all, [["/data/contact_page/reached", "yes"]])
    asked = {
        node.value
        for node in interview.session.walk()
        if node.kind == "question" and node.attributes.get("role") == "plan-item"
    }
    assert asked == planned, "what is open is asked about, and nothing else"
    life.answer(post, "follow-up", change)
    [line] = life.due_of(post, DueKind.OUTCOME_ASKED)
    assert line.what == UNTOLD, "nobody said yet how the person is"
    _said_how_they_are(life, post)
    assert not life.due_of(post, DueKind.OUTCOME_ASKED)
    life.write(post)
    post.leave()
    hq = life.at("headquarters", HILOLA)
    life.receive(hq)
    page = life.part(hq, PLAN)
    hq.rest(lambda: page.plan is not None)
    assert page.plan.visits == {6}
    days = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert "Follow-up after 3 months: not held" in days
    assert "Follow-up after 6 months: done" in days
    assert item not in {each.item.id for each in page.plan.open}
    assert not life.due_of(hq, DueKind.OUTCOME_ASKED)
    hq.leave()


def _said_how_they_are(life: Life, post: Desk) -> None:
    """In the organisation's words, six months after the return."""
    page = life.part(post, PLAN)
    post.rest(lambda: page.plan is not None and bool(page.tells))
    tell = next(each for each in page.tells if each.property("months") == 6)
    life.qtbot.mouseClick(tell, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.acts.dialog is not None)
    dialog = page.acts.dialog
    assert isinstance(dialog, AfterwardsDialog)
    box = dialog.fields["key"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    life.qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    post.rest(lambda: page.acts.dialog is None)
    post.rest(lambda: page.plan is not None and 6 in page.plan.afterwards)


# What is done by hand more than once


def _known(life: Life, desk: Desk) -> tuple[CaseFact, ...]:
    return desk.tasks.call(known.known, desk.frame.open_desk, life.case_id).in_force


def _fill(dialog: Any, **values: str) -> None:
    for name, value in values.items():
        field = dialog.fields[name]
        if isinstance(field, QComboBox):
            assert field.findData(value) >= 0, (name, value)
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QLineEdit):
            field.setText(value)
        else:
            field.setPlainText(value)


def _choose_row(life: Life, page: Any, name: str) -> None:
    """Click a person in the table of a family."""

    def shown() -> bool:
        button = page.panel.buttons.get("link")
        labels = page.panel.findChildren(QLabel)
        named = any(each.isVisible() and name in each.text() for each in labels)
        return button is not None and button.isVisible() and named

    model = page.table.model()
    life.qtbot.waitUntil(lambda: any(name in _text(model, row) for row in range(model.rowCount())))
    row = next(row for row in range(model.rowCount()) if name in _text(model, row))
    spot = page.table.visualRect(model.index(row, 0)).center()
    left = Qt.MouseButton.LeftButton
    life.qtbot.mouseClick(page.table.viewport(), left, Qt.KeyboardModifier.NoModifier, spot)
    life.qtbot.waitUntil(shown)


def _text(model: Any, row: int) -> str:
    return str(model.index(row, 0).data())


def _step(life: Life, desk: Desk, sort: StepSort, **values: str) -> None:
    page = desk.frame.pages.passage
    action = next(each for each in page.menu.actions() if each.text() == sort_text(sort))
    action.trigger()
    dialog = page.acts.dialog
    assert isinstance(dialog, StepDialog)
    _fill(dialog, **values)
    life.qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    desk.rest(lambda: page.acts.dialog is None)
    desk.rest(lambda: _sort(page) is sort)


def _sort(page: PassagePage) -> StepSort | None:
    chosen = page.chosen()
    return chosen.step.sort if chosen is not None else None


def _done(life: Life, desk: Desk, sort: StepSort, *states: str) -> None:
    """From the agenda, say of a step where it stands now."""
    life.follow(desk, DueKind.PASSAGE_STEP, what=sort.value)
    page = desk.frame.pages.passage
    assert desk.frame.shown_page() is page
    desk.rest(lambda: _sort(page) is sort)
    for state in states:
        life.qtbot.mouseClick(page.panel.buttons[state], Qt.MouseButton.LeftButton)
        dialog = page.acts.dialog
        assert isinstance(dialog, StepDialog)
        life.qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
        desk.rest(lambda: page.acts.dialog is None)


def _outreach(life: Life, desk: Desk) -> Any:
    """From the page of the case, by what can be done next."""
    life.case(desk)
    row = life.row(desk, "Consent and outreach")
    life.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    page = desk.frame.pages.outreach
    desk.rest(lambda: page.view is not None)
    return page


def _nothing(window: QWidget) -> None:
    """Nothing that was agreed to stands anywhere, nor leads there."""
    texts = [each.text() for each in window.findChildren(QLabel)]
    for button in window.findChildren(QPushButton):
        texts += [button.text(), button.accessibleName()]
    for words in (SAID, PARTNER, "Consent and outreach", "Partners"):
        assert not [text for text in texts if words in text]
