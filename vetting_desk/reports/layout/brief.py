"""The first page: what whoever decides needs before reading the rest.

Who, which instrument, what the assessor concludes in their own words, the strongest evidence for and against,
what is missing, when it is looked at again, and which safeguards are raised. Everything on it stands in full
further on; where the page would not hold it, long words are cut, with a sign, and the page says so.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from vetting_desk.reports.content import (
    CodingState,
    EvidenceSide,
    ReportAnswer,
    ReportContent,
    ReportIndicator,
    ReportJudgement,
)
from vetting_desk.reports.labels import fill
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.evidence import brief_about
from vetting_desk.reports.layout.flow import paginate
from vetting_desk.reports.layout.front import BODY, QUIET, STRONG, head_rows
from vetting_desk.reports.layout.rows import Item, Row
from vetting_desk.reports.layout.second_rating import summary
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.strongest import strongest

_MORE: Final = "\N{HORIZONTAL ELLIPSIS}"
_LABEL: Final = 132.0
_WIDTH: Final = style.CONTENT_WIDTH - _LABEL
_ASKED: Final = 250.0
_PAD: Final = 1.75
_SPACE: Final = 8.0
_HEADING: Final = replace(style.SECTION, size=11)


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of each thing the page holds.

    Attributes:
        reasons: Lines of reasons.
        words: Lines of a line of evidence.
        evidence: Lines of evidence of one side.
        listed: Lines of a list.
        parts: Safeguards and criteria shown one by one.
        gaps: Whether what was not known stands with each conclusion.
    """

    reasons: int
    words: int
    evidence: int
    listed: int
    parts: int
    gaps: bool = True


_ROOMS: Final = (
    _Room(99, 99, 3, 99, 99),
    _Room(6, 3, 3, 4, 12),
    _Room(4, 2, 2, 3, 12),
    _Room(3, 1, 2, 2, 12),
    _Room(2, 1, 2, 2, 12),
    _Room(1, 1, 2, 2, 10),
    _Room(2, 1, 1, 2, 10),
    _Room(1, 1, 1, 1, 10),
    _Room(1, 1, 1, 1, 10, gaps=False),
    _Room(1, 1, 1, 1, 4, gaps=False),
    _Room(0, 1, 1, 1, 3, gaps=False),
)
"""Tried in this order until one page holds all."""


def brief_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the rows of the first page."""
    rows: list[Row] = []
    for room in _ROOMS:
        page = _Page(setter, content, room)
        rows = page.rows()
        if page.cut:
            rows.append(setter.paragraph(setter.labels.brief_cut, style.SMALL, space_before=6.0))
        if len(paginate(rows, style.CONTENT_HEIGHT)) == 1:
            break
    return rows


class _Page:
    """The page with some room for each thing."""

    def __init__(self, setter: Typesetter, content: ReportContent, room: _Room) -> None:
        self._setter = setter
        self._content = content
        self._room = room
        self.cut = False

    def rows(self) -> list[Row]:
        """Return its rows."""
        return [
            *head_rows(self._setter, self._content),
            *self._safeguards(),
            *self._conclusions(),
            *self._evidence(),
            *self._missing(),
        ]

    def _safeguards(self) -> Iterator[Row]:
        labels, raised = self._setter.labels, self._content.safeguards
        if raised is None:
            return
        yield self._section(labels.safeguards)
        if not raised:
            yield self._setter.paragraph(labels.safeguards_none, BODY, space_before=3.0)
        yield from self._answers(raised)

    def _answers(self, answers: tuple[ReportAnswer, ...]) -> Iterator[Row]:
        width = style.CONTENT_WIDTH - _ASKED
        for answer in answers[: self._room.parts]:
            words = self._cut(answer.answer, STRONG, width, self._room.listed)
            yield self._pair(answer.question, words, _ASKED)
        if len(answers) > self._room.parts:
            self.cut = True
            yield self._setter.paragraph(_MORE, BODY)

    def _conclusions(self) -> Iterator[Row]:
        labels = self._setter.labels
        criteria, judgements = self._content.criteria, self._content.judgements
        if criteria or judgements:
            yield self._section(labels.brief_conclusions)
        yield from self._answers(
            tuple(
                ReportAnswer(f"{each.code}  {each.title}", each.finding or labels.not_assessed)
                for each in criteria
            )
        )
        for judgement in judgements:
            yield self._pair(judgement.title, self._judgement(judgement))
        if self._content.second_rating is not None:
            said = summary(labels, self._content.second_rating)
            yield self._pair(labels.second_rating, self._cut(said, BODY, _WIDTH, self._room.listed))
        if self._content.review_date:
            date = self._setter.items(self._content.review_date, STRONG, _WIDTH)
            yield self._pair(labels.review_date, date)

    def _judgement(self, judgement: ReportJudgement) -> tuple[Item, ...]:
        """Return what is concluded, why in the assessor's words, and what they did not know."""
        setter, labels = self._setter, self._setter.labels
        words = judgement.judgement or labels.not_given
        if judgement.confidence:
            words = fill(
                "{words}  ·  {label}: {confidence}",
                words=words,
                label=labels.confidence,
                confidence=judgement.confidence,
            )
        items = setter.items(words, STRONG, _WIDTH)
        if judgement.reasons:
            items += self._said(judgement.reasons, self._room.reasons)
        if judgement.gaps and self._room.gaps:
            gaps = fill("{label}: {gaps}", label=labels.gaps, gaps=judgement.gaps)
            items += self._cut(gaps, QUIET, _WIDTH, self._room.listed)
        return items

    def _evidence(self) -> Iterator[Row]:
        setter, labels = self._setter, self._setter.labels
        sides = (
            (EvidenceSide.FOR, labels.evidence_for),
            (EvidenceSide.AGAINST, labels.evidence_against),
            (EvidenceSide.BOTH, labels.evidence_both),
        )
        found = [
            (label, strongest(self._content, side)[: self._room.evidence]) for side, label in sides
        ]
        if not any(lines for _, lines in found):
            return
        yield self._section(labels.brief_evidence)
        yield setter.remark(labels.brief_evidence_note, space_before=2.0)
        for label, lines in found:
            for number, strong in enumerate(lines):
                about = brief_about(labels, strong.line, strong.about)
                items = (
                    *self._said(strong.line.words, self._room.words),
                    *setter.items(about, style.CAPTION, _WIDTH, indent=style.BAR_INDENT),
                )
                yield self._pair("" if number else label, items)

    def _missing(self) -> Iterator[Row]:
        labels, content = self._setter.labels, self._content
        yield self._section(labels.brief_missing)
        lists = (
            (labels.criteria, self._unsettled()),
            (labels.omitted, self._titles(CodingState.OMITTED)),
            (labels.open, self._titles(CodingState.OPEN)),
            (labels.open_questions, "; ".join(content.open_questions)),
        )
        for label, words in lists:
            if words:
                yield self._pair(label, self._cut(words, BODY, _WIDTH, self._room.listed))
        if any(each.gaps for each in content.judgements):
            self.cut = self.cut or not self._room.gaps
            note = fill(labels.brief_missing_above, label=labels.gaps)
            yield self._setter.paragraph(note, QUIET, space_before=3.0)
        elif not any(words for _, words in lists):
            yield self._setter.paragraph(labels.brief_missing_none, BODY, space_before=3.0)

    def _unsettled(self) -> str:
        nothing = self._setter.labels.not_assessed
        return "; ".join(
            f"{each.code} {each.title} ({each.finding or nothing})"
            for each in self._content.criteria
            if not each.settled
        )

    def _titles(self, state: CodingState) -> str:
        return "; ".join(_named(each) for each in self._content.indicators if each.state is state)

    def _section(self, title: str) -> Row:
        cell = self._setter.cell(0.0, style.CONTENT_WIDTH, title, _HEADING)
        section = self._setter.section(title)
        return replace(section, cells=(cell,), pad=_PAD, space_before=_SPACE)

    def _pair(self, label: str, items: tuple[Item, ...], width: float = _LABEL) -> Row:
        row = self._setter.pair(label, items, label_width=width, label_look=QUIET)
        return replace(row, pad=_PAD, whole=True)

    def _said(self, words: str, lines: int) -> tuple[Item, ...]:
        return self._cut(words, BODY, _WIDTH, lines, own_words=True)

    def _cut(
        self, text: str, look: Style, width: float, lines: int, *, own_words: bool = False
    ) -> tuple[Item, ...]:
        """Set a text, or as much of it from its beginning as fits on so many lines, and a sign."""
        setter = self._setter
        items = setter.items(text, look, width, own_words=own_words)
        if len(items) <= lines:
            return items
        self.cut = True
        if not lines:
            return ()
        words = text.split()

        def first(count: int) -> tuple[Item, ...]:
            begun = f"{' '.join(words[:count])} {_MORE}"
            return setter.items(begun, look, width, own_words=own_words)

        most = bisect_right(range(1, len(words)), lines, key=lambda count: len(first(count)))
        return first(max(most, 1))[:lines]


def _named(indicator: ReportIndicator) -> str:
    reason = indicator.omit_reason
    title = f"{indicator.code} {indicator.title}"
    return f"{title} ({reason})" if reason else title
