"""How far raters agree: what is compared, a table, a plot, and one sentence on what each says."""

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from ui.pages.raters.agreement_plot import AgreementPlot, PlotRow
from ui.pages.raters.rater_text import field_text, measure_name, measure_says, value_text
from ui.text.form_names import form_name
from ui.theme import current
from ui.widgets.card import Card
from ui.widgets.choice import Choice as ChoiceBox
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph, label
from vetting_desk.judgement.agreement.measures import Measure
from vetting_desk.operations.raters.measuring import COMPARED, Choice, Known, Measured

_WIDEST = 500
"""Pixels of the name of a questionnaire, at letters of ordinary size."""
_PERIODS = {"30": 30, "90": 90, "365": 365}


class AgreementFigures(Card):
    """Table and plot of what was measured.

    Args:
        parent: Owner, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Paragraph("", "muted", self)
        self.model = RowsTableModel(
            (self.tr("Measure"), self.tr("Value"), self.tr("What the measure says")), self
        )
        over_all = self.tr("Measures over all")
        self.table = PlainTable(self.model, over_all, 2, {0: 230, 1: 230}, self, lines=2)
        self.plot = AgreementPlot(self)
        says = self.tr(
            "The plot shows alpha for each indicator: at the middle raters agree as chance would, at the end "
            "they agree wholly."
        )
        self._says = Paragraph(says, "muted", self)
        self.by_model = RowsTableModel(
            (
                self.tr("Indicator"), measure_name(Measure.RAW), measure_name(Measure.QUADRATIC),
                measure_name(Measure.ALPHA),
            ),
            self,
        )  # fmt: skip
        self.by_table = PlainTable(
            self.by_model,
            self.tr("Measures by indicator"),
            0,
            {1: 150, 2: 230, 3: 230},
            self,
            lines=2,
        )
        for part in (self.note, self.table, self._says, self.plot, self.by_table):
            self.column.addWidget(part)

    def show_measured(self, found: Measured) -> None:
        """Show what was measured; nothing but a sentence where nothing was."""
        there = found.overall is not None
        for part in (self.table, self._says, self.plot, self.by_table):
            part.setVisible(there)
        if found.overall is None:
            self.note.set_plain(self.tr("Nothing that fits was rated by two people yet."))
            return
        self.note.set_plain(
            self.tr(
                "{assessments} rated twice, {units} indicators compared. To train raters: no figure says "
                "anything of a person who was assessed."
            ).format(assessments=found.assessments, units=found.overall.units)
        )
        self.model.show_rows(
            [
                Row((measure_name(each), value_text(found.overall, each), measure_says(each)), each)
                for each in Measure
            ]
        )
        self._fit(self.table)
        rows = []
        for indicator, measured in found.by_indicator:
            value = measured.values.get(Measure.ALPHA) if measured is not None else None
            rows.append(PlotRow(indicator.label, value, value_text(measured, Measure.ALPHA)))
        ends = (self.tr("-1"), self.tr("0: chance"), self.tr("1: wholly"))
        self.plot.show_rows(rows, ends, self.tr("Alpha for each indicator."))
        self.by_model.show_rows(
            [
                Row(
                    (
                        indicator.label,
                        value_text(measured, Measure.RAW),
                        value_text(measured, Measure.QUADRATIC),
                        value_text(measured, Measure.ALPHA),
                    ),
                    indicator.id,
                )
                for indicator, measured in found.by_indicator
            ]
        )
        self._fit(self.by_table)

    def _fit(self, table: PlainTable) -> None:
        """Show all rows: what scrolls is the page."""
        rows = table.model().rowCount()
        height = table.horizontalHeader().sizeHint().height() + 4
        table.setFixedHeight(height + rows * table.verticalHeader().defaultSectionSize())


class AgreementView(ScrollColumn):
    """The choices and the figures.

    Args:
        parent: The page.

    Signals:
        chosen: Another choice was made by hand.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=0)
        row = FlowRow(self)
        self.instrument = ChoiceBox(self.tr("Instrument"), row)
        self.instrument.setMaximumWidth(current().px(_WIDEST))
        self.pair = ChoiceBox(self.tr("Raters"), row)
        self.post = ChoiceBox(self.tr("Post"), row)
        self.period = ChoiceBox(self.tr("Period"), row)
        self.field = ChoiceBox(self.tr("What is compared"), row)
        self.period.show_choices(
            [
                ("", self.tr("All")), ("30", self.tr("Last 30 days")), ("90", self.tr("Last 90 days")),
                ("365", self.tr("Last year")),
            ]
        )  # fmt: skip
        self.field.show_choices([(name, field_text(name)) for name in COMPARED])
        for box in (self.instrument, self.pair, self.post, self.period, self.field):
            row.add(box)
            box.chosen.connect(self.chosen)
        self.column.addWidget(row)
        self.figures = AgreementFigures(self)
        self.column.addWidget(self.figures)
        self.column.addWidget(label("", "muted", self))
        self.column.addStretch(1)

    def show_known(self, known: Known) -> None:
        """Offer what there is to choose from."""
        self.instrument.show_choices([(key, form_name(title)) for key, title in known.instruments])
        pairs = [(" ".join(pair), names) for pair, names in known.pairs]
        self.pair.show_choices([("", self.tr("All raters")), *pairs])
        self.post.show_choices([("", self.tr("All posts")), *known.desks])

    def choice(self) -> Choice:
        """Return what is chosen."""
        pair = tuple(self.pair.choice().split())
        days = _PERIODS.get(self.period.choice())
        since = None
        if days is not None:
            day = QDate.currentDate().addDays(-days)
            since = day.toPython()
        return Choice(
            self.instrument.choice(),
            pair=(pair[0], pair[1]) if len(pair) == 2 else (),
            desk_id=self.post.choice(),
            since=since,  # type: ignore[arg-type]
            field=self.field.choice() or "presence",
        )
