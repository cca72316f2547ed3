"""What the workspace shows of one session, kept in step act by act: only what an act touched is read again."""

import re
from collections.abc import Iterable

from vetting_desk.forms import Session
from vetting_desk.judgement.overview import (
    IndicatorRow,
    LineRow,
    read_line,
    read_lines,
    read_overview,
    read_row,
)

_INSTANCE = re.compile(r"^(.*?/[^/\[]+)\[(\d+)\]")


class Board:
    """Indicators and lines of evidence of one session.

    Args:
        session: Live.

    Attributes:
        session: The same.
        rows: The indicators in order.
        lines: The lines in order.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self.rows: tuple[IndicatorRow, ...] = ()
        self.lines: tuple[LineRow, ...] = ()
        self.read()

    def read(self) -> None:
        """Read all of it."""
        self.rows = read_overview(self.session)
        self.lines = read_lines(self.session, self.rows)

    def take(self, references: Iterable[str]) -> None:
        """Read again what these references stand in.

        Args:
            references: Of questions, and of instances of repeats that came or went.
        """
        touched = list(references)
        rows = {self._row_of(reference) for reference in touched} - {""}
        before = {row.reference: row for row in self.rows if row.reference in rows}
        if rows:
            self.rows = tuple(
                read_row(self.session.node(row.reference), row.domain_label)
                if row.reference in rows
                else row
                for row in self.rows
            )
        numbers = self._linked(before.values())
        numbers |= self._linked(row for row in self.rows if row.reference in rows)
        self._take_lines(touched, numbers)

    def row(self, reference: str) -> IndicatorRow | None:
        """Return the indicator at `reference`."""
        return next((row for row in self.rows if row.reference == reference), None)

    def line(self, number: str) -> LineRow | None:
        """Return the line with a number."""
        return next((line for line in self.lines if line.number == number), None)

    def _row_of(self, reference: str) -> str:
        found = (row.reference for row in self.rows if reference.startswith(row.reference))
        return next(
            (each for each in found if reference[len(each) : len(each) + 1] in {"", "/"}), ""
        )

    @staticmethod
    def _linked(rows: Iterable[IndicatorRow]) -> set[str]:
        return {link.number for row in rows for link in row.links}

    def _take_lines(self, touched: list[str], numbers: set[str]) -> None:
        known = {line.reference: line for line in self.lines}
        wanted = {line.reference for line in self.lines if line.number in numbers}
        for reference in touched:
            found = _INSTANCE.match(reference)
            if found is not None and not self._row_of(reference):
                wanted.add(f"{found[1]}[{found[2]}]")
        if not wanted:
            return
        for reference in wanted:
            line = read_line(self.session, reference, self.rows)
            if line is None:
                known.pop(reference, None)
            else:
                known[reference] = line
        self.lines = tuple(sorted(known.values(), key=lambda line: int(line.number)))
