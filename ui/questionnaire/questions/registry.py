"""Which widget asks which kind of question, by control, type and appearance."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.questionnaire.questions.barcode import BarcodeQuestion
from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.date_time import MomentQuestion
from ui.questionnaire.questions.geo import PointQuestion, PointsQuestion
from ui.questionnaire.questions.matrix import MatrixHead, MatrixLine
from ui.questionnaire.questions.note import NoteQuestion
from ui.questionnaire.questions.number import NumberQuestion
from ui.questionnaire.questions.range import range_widget
from ui.questionnaire.questions.rank import RankQuestion
from ui.questionnaire.questions.readonly import ReadOnlyQuestion
from ui.questionnaire.questions.select import SelectManyQuestion, SelectOneQuestion
from ui.questionnaire.questions.select_list import SelectListQuestion
from ui.questionnaire.questions.text import LineQuestion, TextQuestion
from ui.questionnaire.questions.trigger import TriggerQuestion
from ui.questionnaire.questions.upload import UploadQuestion
from vetting_desk.forms import Node

Maker = Callable[[Node, QWidget | None], QuestionWidget]

LIST_APPEARANCES = frozenset({"minimal", "autocomplete", "search"})
ROWS_AT_MOST = 40
_LINES = frozenset({"numbers", "url", "masked"})
_CONTROLS: dict[str, Maker] = {
    "rank": RankQuestion,
    "range": range_widget,
    "trigger": TriggerQuestion,
    "upload": UploadQuestion,
}
_TYPES: dict[str, Maker] = {
    "int": NumberQuestion,
    "decimal": NumberQuestion,
    "date": MomentQuestion,
    "time": MomentQuestion,
    "dateTime": MomentQuestion,
    "geopoint": PointQuestion,
    "geotrace": PointsQuestion,
    "geoshape": PointsQuestion,
    "barcode": BarcodeQuestion,
}


def question_widget(node: Node, parent: QWidget | None = None) -> QuestionWidget:
    """Return a widget that asks `node`; a text field where nothing better is known."""
    return maker_for(node)(node, parent)


def maker_for(node: Node) -> Maker:
    """Return what makes the widget for `node`; another one once it becomes read-only."""
    if node.kind == "note":
        return NoteQuestion
    if node.control in {"select1", "select"}:
        return _select_maker(node)
    if node.readonly:
        return ReadOnlyQuestion
    text = LineQuestion if _LINES & set(node.appearance) else TextQuestion
    return _CONTROLS.get(node.control) or _TYPES.get(node.type) or text


def _select_maker(node: Node) -> Maker:
    words = frozenset(node.appearance)
    if words & {"label", "list-nolabel"}:
        return MatrixHead if "label" in words else MatrixLine
    if node.readonly:
        return ReadOnlyQuestion
    if node.control == "select":
        return SelectManyQuestion
    listed = bool(words & LIST_APPEARANCES) or len(node.options) > ROWS_AT_MOST
    return SelectListQuestion if listed else SelectOneQuestion
