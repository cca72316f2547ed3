"""Pictures and other files of records, each with a tick: none is given with a copy unless chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.text.form_names import form_name
from ui.text.person_text import isolated
from ui.widgets.texts import label
from ui.widgets.wrapped_check import WrappedCheck
from vetting_desk.model import Record

_THE_RECORD = frozenset({"assessment.json", "submission.xml", "assessment.p7s", "report.pdf"})


class FilesGiven(QWidget):
    """The files of some records; hidden where they have none.

    Args:
        records: The records.
        parent: The dialog.
    """

    def __init__(self, records: Sequence[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Pictures and files given with it"), "strong", self))
        column.addWidget(
            label(
                self.tr("None, unless you choose it. They are given as they are: look at each first."),
                "hint", self, wrap=True,
            )
        )  # fmt: skip
        self._ticks: list[tuple[str, str, WrappedCheck]] = []
        for record in records:
            for file in record.files:
                if file.name not in _THE_RECORD:
                    words = self.tr("{name}, of {title}").format(
                        name=isolated(file.name), title=form_name(record.title)
                    )
                    tick = WrappedCheck(words, self)
                    self._ticks.append((record.id, file.name, tick))
                    column.addWidget(tick)
        self.setVisible(bool(self._ticks))

    def chosen(self, record_ids: Sequence[str]) -> tuple[tuple[str, str], ...]:
        """Return the chosen files of some records, each by its record and name."""
        return tuple(
            (record_id, name)
            for record_id, name, tick in self._ticks
            if tick.isChecked() and record_id in record_ids
        )
