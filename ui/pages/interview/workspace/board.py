"""What the workspace shows of one session, kept in step act by act: only what an act touched is read again."""

import re
from collections.abc import Iterable
from dataclasses import replace

from vetting_desk.forms import Session
from vetting_desk.judgement.overview import (
    IndicatorRow,
    LineRow,
    links_of,
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
        after = [row for row in self.rows if row.reference in rows]
        self._take_lines(touched, _linked(before.values()) ^ _linked(after))

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

    def _take_lines(self, touched: list[str], links: set[tuple[str, str, str]]) -> None:
        """Read again the lines that were touched, and where those stand whose links came, went or turned."""
        numbers = {number for number, _, _ in links}
        known = {
            line.reference: replace(line, linked=links_of(line.number, self.rows))
            if line.number in numbers
            else line
            for line in self.lines
        }
        wanted = set()
        for reference in touched:
            found = _INSTANCE.match(reference)
            if found is not None and not self._row_of(reference):
                wanted.add(f"{found[1]}[{found[2]}]")
        if not wanted and not numbers:
            return
        for reference in wanted:
            line = read_line(self.session, reference, self.rows)
            if line is None:
                known.pop(reference, None)
            else:
                known[reference] = line
        self.lines = tuple(sorted(known.values(), key=lambda line: int(line.number)))


def _linked(rows: Iterable[IndicatorRow]) -> set[tuple[str, str, str]]:
    """Return each link of indicators: number of the line, indicator, side."""
    return {(link.number, row.id, link.side) for row in rows for link in row.links}
