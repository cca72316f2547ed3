"""The whole way of a judgement through the real window, on two laptops with a stick between them.

A talk, a psychologist who releases one sentence, evidence from passages, two raters who do not see each other's
ratings, a consensus with a disagreement that stays, the report at the post and at headquarters, and half a
year later an assessment that shows what changed.
"""

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.records.test_record_page import whole
from tests.ui.test_journey import Desk
from tests.ui.test_journey_of_a_life import HALF_A_YEAR, Life
from tests.vetting_desk.operations.conftest import opened
from tests.vetting_desk.operations.decisions.conftest import (  # noqa: F401 (a fixture)
    ANORA,
    HILOLA,
    ISKANDAR,
    SALIMA,
    made,
)
from ui.pages.interview.workspace.drawer import Drawer
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.line_list import LineList
from ui.pages.raters.ask_dialog import AskDialog
from ui.pages.raters.beside_view import STAYS, BesideRow
from ui.pages.raters.raters_page import RatersPage
from ui.widgets.row_button import RowButton
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.model import Record
from vetting_desk.model.plan import PlanSort
from vetting_desk.model.rating_payloads import RatingPart
from vetting_desk.model.record_document import RecordDocument, parse_document
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.interview.instruments import example
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.plans import acting, reading
from vetting_desk.operations.raters import blind
from vetting_desk.operations.raters.given import given
from vetting_desk.operations.records import records

TALKED_EACH_WEEK = "They talked each Monday"
NAME = "Behruz Namunavi"
NOTE = "Canary note: wakes at three, counts the bags of flour"
RELEASED = "Canary release: needs somebody to talk to about the nights"
RATED_BECAUSE = "Canary reason of the first: he wakes, and says so unasked"
SIGNED_REASON = "Canary reason of the second: nobody saw it"
STAYS_BECAUSE = "Canary: one of us believes the shepherd, one does not"
CHANGED_BECAUSE = "Canary: I had not read the letter"
LATER_WORDS = "Canary later: he sat down with the lender himself"
LATER_LINE = "Canary receipt: half of the debt is paid"
LAPTOPS = {"post": "one", "headquarters": "two"}
STRAIN = "/data/strain/s2"
DEBT = "/data/strain/s3"
_LEFT = Qt.MouseButton.LeftButton


class Judgement(Life):
    """Each desk on a laptop of its own; who judges sees their own ratings and nobody else's."""

    def root(self, folder: str) -> Path:
        return self.data / LAPTOPS[folder]

    # The case and its talk

    def open_case(self, desk: Desk) -> None:
        desk.frame.go("cases")
        desk.rest()
        desk.press("New case")
        fields = desk.frame.pages.form.findChildren(QLineEdit)
        first = next(
            edit for edit in fields if edit.isVisible() and edit.accessibleName() == "Name 1"
        )
        self.qtbot.keyClicks(first, NAME)
        desk.press("Open case", desk.frame.pages.form)
        desk.rest(lambda: desk.frame.pages.case.detail is not None)
        self.case_id = desk.frame.pages.case.case_id

    def begin(self, desk: Desk) -> Any:
        """Start the assessment from the page of the case, in English; return the interview."""
        self.case(desk)
        rows = desk.frame.pages.case.findChildren(RowButton)
        start = next(each for each in rows if "Return assessment" in each.accessibleName())
        self.qtbot.mouseClick(start, _LEFT)
        route = desk.frame.route
        desk.rest(lambda: bool(route.assessment_id) and route.interview is not None)
        box = next(each for each in route.questions.findChildren(QComboBox) if each.isVisible())
        english = box.findText("English", Qt.MatchFlag.MatchStartsWith)
        box.setCurrentIndex(english)
        box.activated.emit(english)
        desk.rest()
        return route.interview

    def judging(self, desk: Desk) -> Workspace:
        """Open the judgement from the questions, by its button."""
        questions = desk.frame.route.questions
        questions.show_interview(at_hand(desk))
        button = questions.view.top._judge
        assert button.isVisible()
        self.qtbot.mouseClick(button, _LEFT)
        desk.rest(questions.judging.is_open)
        workspace = questions.judging.workspace
        assert workspace is not None
        return workspace

    # Second ratings

    def raters(self, desk: Desk, act: str) -> RatersPage:
        """Go to second ratings, and press what can be done there."""
        desk.frame.go("raters")
        page = desk.frame.pages.raters
        desk.rest(lambda: page.requests.act(act) is not None)
        button = page.requests.act(act)
        assert button is not None
        self.qtbot.mouseClick(button, _LEFT)
        desk.rest()
        return page

    def record(self, folder: str) -> tuple[Record, RecordDocument]:
        """The newest record of the case at a desk, and what was signed."""
        with closing(opened(self.root(folder) / folder)) as desk:
            found = max(desk.casebook.records.list(self.case_id), key=lambda each: each.signed_at)
            data = records.files(desk, found.id)["assessment.json"]
        return found, parse_document(data)


def at_hand(desk: Desk) -> Interview:
    interview = desk.frame.route.interview
    assert interview is not None
    return interview


@pytest.fixture
def judgement(
    made: Path,  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Judgement:
    for folder, laptop in LAPTOPS.items():
        shutil.copytree(made / folder, tmp_path / laptop / folder)
    (tmp_path / "stick").mkdir()
    return Judgement(tmp_path, qtbot, monkeypatch)


@pytest.mark.slow
def test_from_the_talk_to_what_changed_half_a_year_later(judgement: Judgement) -> None:
    ratings = _judged(judgement)
    _asked(judgement)
    _locked(judgement)
    _rated_at_headquarters(judgement, ratings)
    _settled(judgement)
    _agreed_at_headquarters(judgement)
    _signed(judgement)
    _the_same_at_headquarters(judgement)
    _half_a_year_later(judgement)


def _judged(life: Judgement) -> tuple[RatingPart, ...]:
    """The talk, one sentence of the psychologist's, and evidence from passages; return what was rated."""
    post = life.at("post", ANORA)
    life.open_case(post)
    interview = life.begin(post)
    steps = example("return-spj").steps
    talk = next(at for at, step in enumerate(steps) if step[0].startswith("/data/evidence/"))
    post.tasks.call(interview.answer_all, steps[: talk - 1])
    questions = post.frame.route.questions
    questions.show_interview(interview)
    assert not questions.view.top._judge.isVisible(), "nobody rates while the talk goes on"
    post.tasks.call(interview.answer_all, steps[talk - 1 : talk])
    post.leave()

    _one_sentence_is_released(life)

    post = life.at("post", ANORA)
    _reopen(life, post)
    interview = at_hand(post)
    rest = [step for step in steps[talk:] if not str(step[0]).startswith(f"{STRAIN}/")]
    post.tasks.call(interview.answer_all, rest)
    workspace = life.judging(post)
    said = _words(workspace.view.overview)
    assert "1 open" in said
    _evidence_from_passages(life, post, workspace)
    _rate_in_the_window(life, post, workspace)
    workspace.show_page("overview")
    assert "0 open" in _words(workspace.view.overview)
    found = given(read_assessment(interview.session)).ratings
    assert len(found) >= 33
    assert not interview.session.violations, "nothing is left to be answered"
    post.leave()
    return tuple(found)


def _one_sentence_is_released(life: Judgement) -> None:
    """Whoever is a psychologist notes more than they let others know."""
    post = life.at("post", ISKANDAR)
    life.case(post)
    detail = post.frame.pages.case.detail
    assert detail is not None
    post.frame.open_clinical(detail.case, detail.assessments)
    page = post.frame.pages.clinical
    post.rest(page.isVisible)
    page._field.setPlainText(NOTE)
    post.press("Add the note", page)
    post.rest(lambda: bool(page.notes()))
    page.release_words(RELEASED)
    post.rest(lambda: page.release_dialog is not None)
    dialog = page.release_dialog
    assert dialog is not None
    dialog.choose(ReleaseKind.NEED)
    life.qtbot.mouseClick(dialog.act, _LEFT)
    post.rest(lambda: page.release_dialog is None)
    post.leave()


def _reopen(life: Judgement, desk: Desk) -> None:
    life.case(desk)
    detail = desk.frame.pages.case.detail
    assert detail is not None
    [draft] = [each for each in detail.assessments if each.officer_name == ANORA]
    desk.frame.open_assessment(draft.id)
    desk.rest(lambda: desk.frame.route.interview is not None)


def _evidence_from_passages(life: Judgement, desk: Desk, workspace: Workspace) -> None:
    """A passage of the talk and the released sentence become lines, each by a key, and speak for S2."""
    workspace.show_indicator(STRAIN)
    drawer = workspace.view.drawer
    for number, words in enumerate(("He has slept badly", RELEASED)):
        desk.press("Passages", drawer)
        passages = drawer.passages
        assert NOTE not in _rows(passages.list), "a note that was not released is nobody else's"
        passages.search.setText(words)
        assert words in _rows(passages.list)
        passages.list.choose(0)
        life.qtbot.keyClick(passages.list, Qt.Key.Key_Return)
        desk.rest(lambda: drawer.stack.currentWidget() is drawer.line_page)
        _finish_line(desk, workspace, kind=("person", "third_party")[number])
        desk.press("Lines", drawer)
        drawer.search.setText(words)
        _wait_for_one(life, drawer, words)
        drawer.list.choose(0)
        life.qtbot.keyClick(drawer.list, Qt.Key.Key_1)
        desk.rest()
    row = workspace.board.row(STRAIN) if workspace.board is not None else None
    assert row is not None
    assert [each.side for each in row.links] == ["for", "for"]


def _wait_for_one(life: Judgement, drawer: Drawer, words: str) -> None:
    """Wait until the line that was searched for stands there alone."""
    life.qtbot.waitUntil(lambda: words in _rows(drawer.list) and drawer.model.rowCount() == 1)


def _finish_line(desk: Desk, workspace: Workspace, *, kind: str) -> None:
    page = workspace.view.drawer.line_page
    at = page.reference
    for name, value in (
        ("kind", kind), ("place", "Post, today"), ("protected", "no"), ("obtained", "freely"),
        ("reliability", "C"), ("credibility", "2"),
    ):  # fmt: skip
        workspace.answer(f"{at}/line_{name}", value)
        desk.rest()
    line = workspace.board.line(workspace.board.lines[-1].number) if workspace.board else None
    assert line is not None
    assert line.whole, "nothing is asked of the line any more"


def _rate_in_the_window(life: Judgement, desk: Desk, workspace: Workspace) -> None:
    """By the number keys, in the order in which the form asks; nothing is chosen beforehand."""
    workspace.show_indicator(STRAIN)
    group = f"{STRAIN}/s2_rating"
    node = at_hand(desk).session.node

    def key(number: int) -> None:
        life.qtbot.keyClick(workspace.view, Qt.Key(Qt.Key.Key_0.value + number))
        desk.rest()

    assert not node(f"{group}/s2_presence").value
    key(3)  # whether the opposite was looked for comes first
    assert node(f"{group}/s2_against").value
    if node(f"{group}/s2_against_where").relevant:
        workspace.answer(f"{group}/s2_against_where", "Asked how the days are: quiet")
    for name in ("presence", "relevance", "recency", "confidence"):
        reference = f"{group}/s2_{name}"
        assert not node(reference).value
        key(2)
        assert node(reference).value, name
    workspace.answer(f"{group}/s2_reasons", RATED_BECAUSE)
    if node(f"{group}/s2_clinician_note").relevant:
        workspace.answer(f"{group}/s2_clinician_note", f"{ISKANDAR}, today: see what was released")
    desk.rest()


def _asked(life: Judgement) -> None:
    post = life.at("post", SALIMA)
    page = life.raters(post, "ask")
    post.rest(lambda: page.dialog is not None)
    dialog = page.dialog
    assert isinstance(dialog, AskDialog)
    assert dialog.choice.choice() == "", "nobody is chosen beforehand"
    [at] = [at for at, each in enumerate(dialog._raters) if not each.officer_id]
    dialog.choice.choose(str(at))
    life.qtbot.mouseClick(dialog.act, _LEFT)
    post.rest(lambda: page.dialog is None)
    post.leave()


def _locked(life: Judgement) -> None:
    post = life.at("post", ANORA)
    life.raters(post, "lock")
    assert "locked" in post.frame.messages.text()
    life.write(post)
    post.leave()


def _rated_at_headquarters(life: Judgement, firsts: tuple[RatingPart, ...]) -> None:
    hq = life.at("headquarters", HILOLA)
    life.receive(hq)
    page = life.raters(hq, "rate")
    hq.rest(lambda: page.rating.indicator() is not None)
    for words in (RATED_BECAUSE, "a shepherd who gave milk"):
        assert words not in _words(hq.window)
    assert RELEASED in _evidence(page)
    locked = page._sheet
    first = page.rating.indicator()
    assert first is not None
    for each in firsts:
        if each.indicator not in {first.id, "S1"}:  # S1 is a clinician's alone
            hq.tasks.call(blind.rate, hq.frame.open_desk, locked, _differing(each))
    page.open_rating(locked)
    hq.rest(lambda: page.rating.indicator() is not None)
    _rate_first(life, hq, page)
    hq.rest(page.rating.lock_button.isEnabled)
    life.qtbot.mouseClick(page.rating.lock_button, _LEFT)
    hq.rest(page.requests.isVisible)
    assert "locked and signed" in hq.frame.messages.text()
    life.write(hq)
    hq.leave()


def _differing(first: RatingPart) -> RatingPart:
    """The second rates as the first, but for two."""
    change: dict[str, str] = {"reasons": SIGNED_REASON}
    if first.indicator == "S3":
        change["relevance"] = "low"
    if first.indicator == "P2":
        change["strength"] = "1" if first.strength != "1" else "2"
    return first.model_copy(update=change)


def _rate_first(life: Judgement, desk: Desk, page: RatersPage) -> None:
    """One indicator by clicks, with a line of evidence and reasons."""
    view = page.rating
    shown = view.indicator()
    assert shown is not None
    for name in ("presence", "relevance", "confidence"):
        question = view.question(name)
        assert question.value() == "", "nothing is chosen beforehand"
        life.qtbot.mouseClick(question.chips()[0], _LEFT)
        desk.rest()
    life.qtbot.mouseClick(view.evidence.side.chips()[0], _LEFT)
    desk.rest()
    view.reasons().setFocus()
    life.qtbot.keyClicks(view.reasons(), SIGNED_REASON)
    view.go_on()
    desk.rest()


def _settled(life: Judgement) -> None:
    post = life.at("post", ANORA)
    life.receive(post)
    page = life.raters(post, "beside")
    post.rest(lambda: bool(page.beside.rows))
    page.beside.complete()
    rows = [row for row in page.beside.rows if row.choice is not None]
    assert {row.row.indicator.id for row in rows} >= {"S3", "P2"}
    said = _words(page.beside)
    assert SIGNED_REASON in said
    assert not [word for word in said.replace(";", " ").split() if _is_key(word)], "words, no keys"
    for row in rows:
        _settle(life, row)
    page.beside.third.set_text(ISKANDAR)
    page.beside.words.set_text(STAYS_BECAUSE)
    life.qtbot.mouseClick(page.beside.propose_button, _LEFT)
    post.rest(lambda: "proposed" in _words(page.beside))
    life.write(post)
    post.leave()


def _settle(life: Judgement, row: BesideRow) -> None:
    assert row.choice is not None
    assert row.choice.value() == ""
    chips = row.choice.chips()
    if row.row.indicator.id == "P2":
        life.qtbot.mouseClick(chips[2], _LEFT)
        assert row.choice.value() == STAYS
        return
    life.qtbot.mouseClick(chips[1], _LEFT)
    row.why("first").set_text(CHANGED_BECAUSE)


def _agreed_at_headquarters(life: Judgement) -> None:
    hq = life.at("headquarters", HILOLA)
    life.receive(hq)
    page = life.raters(hq, "beside")
    hq.rest(page.beside.agree_button.isVisible)
    assert CHANGED_BECAUSE in _words(page.beside)
    assert STAYS_BECAUSE in _words(page.beside)
    life.qtbot.mouseClick(page.beside.agree_button, _LEFT)
    hq.rest(lambda: not page.beside.agree_button.isVisible())
    life.write(hq)
    hq.leave()


def _signed(life: Judgement) -> None:
    post = life.at("post", ANORA)
    life.receive(post)
    _reopen(life, post)
    life.sign(post)
    life.write(post)
    post.leave()


def _the_same_at_headquarters(life: Judgement) -> None:
    at_post, signed = life.record("post")
    hq = life.at("headquarters", HILOLA)
    life.receive(hq)
    life.case(hq)
    detail = hq.frame.pages.case.detail
    assert detail is not None
    [record] = detail.records
    hq.frame.open_record(record, detail.case.reference)
    page = hq.frame.pages.record
    hq.rest(lambda: page.reading.page_count() > 0)
    paper = whole(page).replace("\n", " ")
    for words in (HILOLA, ANORA, ISKANDAR, STAYS_BECAUSE, CHANGED_BECAUSE, RELEASED):
        assert words in paper, words
    assert NOTE not in paper
    hq.rest(lambda: page._panel.outcome() == "The signature is valid")
    life.write(hq)
    hq.leave()
    came, at_hq = life.record("headquarters")
    assert came.digest == at_post.digest
    assert at_hq == signed
    twice = at_hq.second_rating
    assert twice is not None
    assert [each.indicator for each in twice.items if each.stays] == ["P2"]


def _half_a_year_later(life: Judgement) -> None:
    life.pass_time(HALF_A_YEAR)
    post = life.at("post", ANORA)
    life.receive(post)
    life.case(post)
    detail = post.frame.pages.case.detail
    assert detail is not None
    plan = post.tasks.call(reading.of_case, post.frame.open_desk, detail.case.id)
    first = next(each for each in plan.items if each.item.sort is PlanSort.PLAN and each.open)
    post.tasks.call(
        acting.done, post.frame.open_desk, detail.case.id, first.item.id, TALKED_EACH_WEEK
    )
    interview = life.begin(post)
    steps = list(example("return-spj").steps)
    post.tasks.call(interview.answer_all, steps)
    line = sum(step[0] == "/data/evidence/line" for step in steps) + 2
    links = sum(step[0] == f"{DEBT}/s3_links" for step in steps) + 2
    at, link = f"/data/evidence/line[{line}]/line_", f"{DEBT}/s3_links[{links}]/s3_"
    later: list[tuple[str, Any]] = [
        ("/data/before/which/assessment_kind", "again"),
        ("/data/evidence/line", {"repeat": "add"}),
        (f"{at}words", LATER_LINE), (f"{at}kind", "document"), (f"{at}place", "Post, today"),
        (f"{at}protected", "no"), (f"{at}obtained", "no_statement"), (f"{at}reliability", "B"),
        (f"{at}credibility", "2"),
        (f"{DEBT}/s3_links", {"repeat": "add"}), (f"{link}line", str(line)), (f"{link}side", "against"),
        (f"{DEBT}/s3_rating/s3_against", "found"), (f"{DEBT}/s3_rating/s3_presence", "1"),
        (f"{DEBT}/s3_rating/s3_reasons", LATER_WORDS),
        ("/data/plan/plan_item[2]/plan_action", "The talk with the lender goes on, once a month."),
    ]  # fmt: skip
    post.tasks.call(interview.answer_all, later)
    assert not interview.session.violations
    workspace = life.judging(post)
    workspace.show_page("change")
    page = workspace.view.change
    shown = {row[0].split()[0]: row for row in _table(page.table.model())}
    assert shown["S3"][1] != shown["S3"][2]
    assert LATER_LINE in shown["S3"][3], "by which evidence"
    assert "H2" not in shown, "what did not change is not among what changed"
    planned = _table(page.plans.model())
    assert {row[2] for row in planned} == {"planned again", "not planned any more"}
    [done] = [row for row in planned if first.item.action in row[0]]
    assert done[1].startswith("Done · "), "what came of it"
    assert {row[1].split(" · ")[0] for row in planned} == {"Done", "Still open"}
    assert TALKED_EACH_WEEK not in str(planned)
    assert f"{first.item.action}: Done" in page.line.accessibleName()
    assert "sum" not in str(planned).casefold()
    workspace.leave()
    life.sign(post)
    life.write(post)
    post.leave()
    hq = life.at("headquarters", HILOLA)
    life.receive(hq)
    life.case(hq)
    detail = hq.frame.pages.case.detail
    assert detail is not None
    assert len(detail.records) == 2
    newest = max(detail.records, key=lambda each: each.signed_at)
    hq.frame.open_record(newest, detail.case.reference)
    record = hq.frame.pages.record
    hq.rest(lambda: record.reading.page_count() > 0)
    paper = whole(record).replace("\n", " ")
    assert LATER_WORDS in paper
    assert STAYS_BECAUSE not in paper, "nobody was asked to rate the later one twice"
    hq.leave()


# What is looked at more than once


def _words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def _rows(found: LineList) -> str:
    model = found.model()
    return "\n".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))


def _evidence(page: RatersPage) -> str:
    return "\n".join(each.words for each in page.rating.evidence._evidence)


def _table(model: QAbstractItemModel) -> list[list[str]]:
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def _is_key(word: str) -> bool:
    return word[:1] == "e" and word[1:].isdigit()
