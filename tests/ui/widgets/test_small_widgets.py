"""The small parts: what they say, to the eye and to a screen reader, and what they ask for."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.application import Application
from ui.widgets.banner import Banner
from ui.widgets.birth_editor import BirthEditor
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.filter_chips import FilterChips
from ui.widgets.flow_row import FlowRow
from ui.widgets.focus_ring import FocusRing
from ui.widgets.names_editor import NamesEditor
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.one_or_many import OneOrMany
from ui.widgets.page_header import PageHeader
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.problem_summary import ProblemSummary
from ui.widgets.progress_row import ProgressRow
from ui.widgets.stage_line import StageLine
from ui.widgets.texts import Paragraph, label
from ui.widgets.words_card import WordsCard
from vetting_desk.model import BirthCertainty, BirthDate, NameKind, NameScript, PersonName, Stage

W = TypeVar("W", bound=QWidget)


def shown(widget: W, qtbot: QtBot) -> W:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def texts(widget: QWidget) -> list[str]:
    return [text.text() for text in widget.findChildren(QLabel) if text.isVisible() and text.text()]


def test_labels_and_paragraphs_show_markup_instead_of_obeying_it(qtbot: QtBot) -> None:
    plain, long = shown(label("<b>x</b>"), qtbot), shown(Paragraph("<b>x</b>\n&amp;"), qtbot)
    assert plain.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" not in long.text()
    assert "&lt;b&gt;" in long.text()
    assert long.plain() == "<b>x</b>\n&amp;"


def test_a_shortened_line_tells_the_whole_as_its_tool_tip(qtbot: QtBot) -> None:
    line = shown(ElidedLabel("A reference that is much too long for the room there is"), qtbot)
    line.resize(80, 30)
    assert line.toolTip() == line.text() == line.accessibleName()
    line.resize(900, 30)
    assert line.toolTip() == ""


def test_a_banner_says_all_and_offers_one_action(qtbot: QtBot) -> None:
    banner = shown(Banner(), qtbot)
    banner.show_message("The stick is full.", "Take another.", tone="error", action="Look again")
    assert banner.accessibleName() == "The stick is full. Take another."
    with qtbot.waitSignal(banner.acted):
        banner.findChild(QPushButton).click()
    banner.show_message("Done", tone="ok")
    assert not banner.findChild(QPushButton).isVisible()


def test_a_chip_has_a_shape_beside_its_word(qtbot: QtBot) -> None:
    chip = shown(Chip("Received by HQ", "ok", "ok"), qtbot)
    shapes = [part for part in chip.findChildren(QLabel) if not part.pixmap().isNull()]
    assert len(shapes) == 1
    assert chip.accessibleName() == chip.text() == "Received by HQ"


def test_nothing_there_offers_the_next_step(qtbot: QtBot) -> None:
    empty = shown(EmptyState(), qtbot)
    empty.show_nothing("No cases yet.", "A case is one person's file.", "New case")
    with qtbot.waitSignal(empty.acted):
        empty.action_button.click()
    empty.show_nothing("No case fits.")
    assert not empty.action_button.isVisible()


def test_a_field_gives_its_name_and_hint_to_the_editor(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = shown(Field("Your name", edit, "As in signatures."), qtbot)
    assert field.editor is edit
    assert edit.accessibleName() == "Your name"
    assert edit.accessibleDescription() == "As in signatures."


def test_one_filter_is_chosen_at_a_time(qtbot: QtBot) -> None:
    chips = shown(FilterChips([("", "All"), ("a", "Contact"), ("b", "Intake")], "Show"), qtbot)
    heard: list[str] = []
    chips.chosen.connect(heard.append)
    assert chips.choice() == ""
    chips.findChildren(QPushButton)[2].click()
    assert (chips.choice(), heard) == ("b", ["b"])
    chips.choose("a")
    assert (chips.choice(), heard) == ("a", ["b"])


def test_a_full_row_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    row = shown(FlowRow(), qtbot)
    for number in range(6):
        row.add(QPushButton(f"Button {number}"))
    one, three = row.heightForWidth(2000), row.heightForWidth(260)
    assert three >= 3 * one
    row.resize(260, three)
    tops = [button.y() for button in row.findChildren(QPushButton)]
    assert len(set(tops)) >= 3


def test_a_row_is_mirrored_with_its_window(qtbot: QtBot) -> None:
    row = shown(FlowRow(), qtbot)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for word in ("first", "second"):
        row.add(QPushButton(word))
    row.resize(600, 60)
    first, second = row.findChildren(QPushButton)
    assert first.x() > second.x()


def test_a_choice_keeps_what_was_chosen_when_the_list_changes(qtbot: QtBot) -> None:
    choice = shown(Choice("Officer"), qtbot)
    choice.show_choices([("", "Everyone"), ("b", "B")])
    choice.choose("b")
    choice.show_choices([("", "Everyone"), ("a", "A"), ("b", "B")])
    assert choice.choice() == "b"
    choice.show_choices([("", "Everyone")])
    assert choice.choice() == ""


def test_one_value_is_words_and_several_are_a_list(qtbot: QtBot) -> None:
    field = shown(OneOrMany("Officer"), qtbot)
    field.show_items([("a", "A. Officer")])
    assert field.findChild(QComboBox) is None
    assert "A. Officer" in texts(field)
    field.show_items([("a", "A. Officer"), ("b", "B. Officer")])
    box = field.findChild(QComboBox)
    assert box.isVisible()
    assert box.accessibleName() == "Officer"
    field.choose("b")
    assert (field.key(), field.index()) == ("b", 1)
    with qtbot.waitSignal(field.chosen):
        box.activated.emit(0)
    assert field.key() == "a"


def test_a_header_shows_only_what_a_page_has(qtbot: QtBot) -> None:
    header = shown(PageHeader(), qtbot)
    header.set_title("Cases", "Post")
    assert not any(button.isVisible() for button in header.findChildren(QPushButton))
    header.set_act("New case")
    header.set_back("Back")
    with qtbot.waitSignal(header.acted):
        header.act_button.click()
    assert sum(button.isVisible() for button in header.findChildren(QPushButton)) == 2


def test_progress_counts_more_bytes_than_a_bar_can(qtbot: QtBot) -> None:
    row = shown(ProgressRow(stoppable=True), qtbot)
    row.begin("Sealing…")
    bar = row.findChild(QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    row.show_progress("Sealing: half", 3_000_000_000, 6_000_000_000)
    assert bar.value() == bar.maximum() // 2
    assert bar.accessibleName() == row.words() == "Sealing: half"
    with qtbot.waitSignal(row.stop_requested):
        row.findChild(QPushButton).click()


def test_the_stage_is_said_in_words(qtbot: QtBot) -> None:
    line = shown(StageLine(), qtbot)
    line.show_stage(Stage.INTERVIEW)
    assert line.accessibleName() == "Stage 3 of 6: Interview"
    assert texts(line) == ["Contact", "Intake", "Interview", "Judgement", "Decision", "Follow-up"]


def test_words_to_read_aloud_are_numbered(qtbot: QtBot) -> None:
    card = shown(WordsCard(), qtbot)
    card.show_words(("table", "giraffe"), "Read them.")
    qtbot.waitUntil(lambda: "1  table" in texts(card))
    card.show_words(("other",), "Read it.")
    assert card.words() == ("other",)
    assert "2  giraffe" not in texts(card)


@pytest.mark.parametrize(("width", "columns"), [(900, 4), (420, 3), (300, 2), (150, 1)])
def test_words_stand_beneath_each_other_where_there_is_less_room(
    qtbot: QtBot, width: int, columns: int
) -> None:
    card = shown(WordsCard(), qtbot)
    card.show_words(("harvest",) * 12, "Read.")
    card.resize(width, 600)
    cells = [each for each in card.findChildren(QLabel) if "harvest" in each.text()]
    qtbot.waitUntil(lambda: len({each.x() for each in cells}) == columns)
    assert all(each.width() >= each.sizeHint().width() for each in cells)


class TestPassphrase:
    @pytest.fixture
    def edit(self, qtbot: QtBot) -> PassphraseEdit:
        return shown(PassphraseEdit("Passphrase"), qtbot)

    def hint(self, edit: PassphraseEdit) -> str:
        return edit.field.accessibleDescription()

    def test_it_is_hidden_until_shown(self, edit: PassphraseEdit) -> None:
        assert edit.field.echoMode() == QLineEdit.EchoMode.Password
        button = edit.findChild(QPushButton)
        button.click()
        assert (edit.field.echoMode(), button.text()) == (QLineEdit.EchoMode.Normal, "Hide")

    def test_capitals_without_shift_mean_caps_lock(
        self, edit: PassphraseEdit, qtbot: QtBot
    ) -> None:
        qtbot.keyClick(edit.field, Qt.Key.Key_A)
        assert "Caps Lock" not in self.hint(edit)
        qtbot.keyClick(edit.field, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        shifted = self.hint(edit)
        qtbot.keyClicks(edit.field, "A")
        assert ("Caps Lock" in self.hint(edit)) != (
            "Caps Lock" in shifted
        ) or "Caps Lock" in shifted

    def test_the_letters_tell_the_keyboard(self, edit: PassphraseEdit, qtbot: QtBot) -> None:
        qtbot.keyClicks(edit.field, "a")
        assert "Latin letters" in self.hint(edit)

    def test_taking_it_forgets_it(self, edit: PassphraseEdit) -> None:
        edit.field.setText("four plainly invented words")
        assert edit.take() == "four plainly invented words"
        assert edit.text() == ""
        assert not edit.field.isUndoAvailable()

    def test_nothing_predicts_or_offers_to_copy_it(self, edit: PassphraseEdit) -> None:
        hints = edit.field.inputMethodHints()
        assert hints & Qt.InputMethodHint.ImhSensitiveData
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText
        assert hints & Qt.InputMethodHint.ImhHiddenText
        assert hints & Qt.InputMethodHint.ImhNoAutoUppercase
        assert edit.field.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


class TestNewPassphrase:
    @pytest.fixture
    def pair(self, qtbot: QtBot) -> NewPassphrase:
        return shown(NewPassphrase("Root key", "Long."), qtbot)

    def test_a_short_one_is_named_as_on_screen(self, pair: NewPassphrase) -> None:
        pair.first.field.setText("short")
        assert [words for words, _field in pair.problems()] == [
            "Root key has fewer than 15 characters"
        ]

    def test_two_that_differ_lead_to_the_second(self, pair: NewPassphrase) -> None:
        pair.first.field.setText("four plainly invented words")
        pair.second.field.setText("four plainly invented")
        assert [field for _words, field in pair.problems()] == [pair.second.field]

    def test_two_alike_are_fine(self, pair: NewPassphrase) -> None:
        for edit in (pair.first, pair.second):
            edit.field.setText("four plainly invented words")
        assert pair.problems() == []


class TestProblems:
    @pytest.fixture
    def form(self, qtbot: QtBot) -> tuple[ProblemSummary, QLineEdit]:
        ground = QWidget()
        column = QVBoxLayout(ground)
        summary, edit = ProblemSummary(ground), QLineEdit(ground)
        column.addWidget(summary)
        column.addWidget(edit)
        shown(ground, qtbot)
        self.ground = ground
        return summary, edit

    def test_each_line_leads_to_its_field(
        self, form: tuple[ProblemSummary, QLineEdit], qtbot: QtBot
    ) -> None:
        summary, edit = form
        summary.show_problems([("The name is missing", edit)])
        assert edit.property("wrong") == "true"
        assert summary.accessibleName() == "There is a problem\nThe name is missing"
        line = next(button for button in summary.findChildren(QPushButton) if button.isVisible())
        line.click()
        qtbot.waitUntil(edit.hasFocus)

    def test_what_is_mended_is_no_longer_marked(
        self, form: tuple[ProblemSummary, QLineEdit]
    ) -> None:
        summary, edit = form
        summary.show_problems([("The name is missing", edit)])
        summary.clear()
        assert edit.property("wrong") == "false"
        assert summary.words() == []
        assert not summary.isVisible()


class TestNames:
    @pytest.fixture
    def editor(self, qtbot: QtBot) -> NamesEditor:
        return shown(NamesEditor(), qtbot)

    def test_the_script_is_told_as_one_types(self, editor: NamesEditor) -> None:
        line = editor.lines()[0]
        line.edit.setText("Ҷалолиддин")
        assert line.script_words() == "Script: Cyrillic"
        line.edit.setText("محمد")
        assert line.script_words() == "Script: Arabic"
        assert line.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line.edit.setText("Aннa")
        assert line.script_words() == "Letters of two scripts in one word"

    def test_names_come_out_as_they_went_in(self, editor: NamesEditor) -> None:
        names = (
            PersonName("Рӯдоба", NameScript.CYRILLIC),
            PersonName("Rudoba", NameScript.LATIN, NameKind.VARIANT),
            PersonName("رودابه", NameScript.ARABIC, NameKind.ALIAS),
        )
        editor.show_names(names)
        assert tuple(editor.names()) == names

    def test_empty_lines_do_not_count(self, editor: NamesEditor) -> None:
        next(
            button for button in editor.findChildren(QPushButton) if "another" in button.text()
        ).click()
        editor.lines()[0].edit.setText("Anna")
        assert [name.text for name in editor.names()] == ["Anna"]

    def test_the_last_line_cannot_be_taken_away(self, editor: NamesEditor) -> None:
        removable = [
            b for b in editor.findChildren(QPushButton) if b.text() == "Remove" and b.isVisible()
        ]
        assert removable == []
        next(
            button for button in editor.findChildren(QPushButton) if "another" in button.text()
        ).click()
        editor.lines()[1].removed.emit()
        assert len(editor.lines()) == 1


class TestBirth:
    @pytest.fixture
    def editor(self, qtbot: QtBot) -> BirthEditor:
        return shown(BirthEditor(), qtbot)

    @pytest.mark.parametrize(
        ("birth", "fields"),
        [
            (BirthDate("1994-03-07", BirthCertainty.EXACT), 3),
            (BirthDate("1994-03", BirthCertainty.MONTH), 2),
            (BirthDate("1994", BirthCertainty.YEAR), 1),
            (BirthDate("1994", BirthCertainty.ESTIMATED), 1),
            (BirthDate(), 0),
        ],
    )
    def test_only_what_is_known_is_asked_for(
        self, editor: BirthEditor, birth: BirthDate, fields: int
    ) -> None:
        editor.show_birth(birth)
        assert sum(edit.isVisible() for edit in editor.findChildren(QLineEdit)) == fields
        assert editor.birth() == birth

    def test_nothing_asked_is_not_known(self, editor: BirthEditor) -> None:
        assert editor.birth() == BirthDate()

    def test_a_month_of_one_figure_gets_its_nought(self, editor: BirthEditor) -> None:
        editor.show_birth(BirthDate("1994-03", BirthCertainty.MONTH))
        edits = {edit.accessibleName(): edit for edit in editor.findChildren(QLineEdit)}
        edits["Birth: Month"].setText("3")
        assert editor.birth().text == "1994-03"


class TestFocusRing:
    @pytest.fixture
    def ring(self, qapp: Application) -> FocusRing:
        made = FocusRing(qapp)
        yield made  # type: ignore[misc]
        made.deleteLater()

    def frame(self, ring: FocusRing) -> QWidget | None:
        return ring.frame

    def test_it_stands_two_pixels_off_whatever_has_the_keyboard(
        self, ring: FocusRing, qtbot: QtBot
    ) -> None:
        ground = QWidget()
        column = QVBoxLayout(ground)
        button = QPushButton("Unlock", ground)
        column.addWidget(button)
        ground.resize(300, 120)
        shown(ground, qtbot)
        ground.activateWindow()
        button.setFocus()
        qtbot.waitUntil(lambda: ring.frame is not None and ring.frame.isVisible())
        frame = ring.frame
        assert frame is not None
        assert frame.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
        ground.resize(400, 160)
        qtbot.waitUntil(lambda: frame.geometry() == button.geometry().adjusted(-4, -4, 4, 4))
        button.clearFocus()
        qtbot.waitUntil(lambda: ring.frame is None)

    def test_it_scrolls_with_its_widget(self, ring: FocusRing, qtbot: QtBot) -> None:
        area = QScrollArea()
        content = QWidget()
        button = QPushButton("Deep down", content)
        button.move(10, 900)
        content.resize(200, 1000)
        area.setWidget(content)
        area.resize(220, 200)
        shown(area, qtbot)
        area.activateWindow()
        button.setFocus()
        qtbot.waitUntil(lambda: ring.frame is not None)
        assert ring.frame is not None
        assert ring.frame.parentWidget() is content

    def test_a_widget_can_do_without(self, ring: FocusRing, qtbot: QtBot) -> None:
        ground = QWidget()
        edit = QLineEdit(ground)
        edit.setProperty("ring", "none")
        shown(ground, qtbot)
        ground.activateWindow()
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        assert ring.frame is None
