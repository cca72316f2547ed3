"""Pages that the program laid out, painted glyph by glyph: no PDF, no picture, and sharp at every size.

All glyphs of a page that share font, size and colour are one run, so that a page costs a handful of calls. On
a screen they take the theme's inks, in the light theme those of the layout; on paper they keep their own.
"""

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGlyphRun, QPainter, QPainterPath, QRawFont

from ui.theme import Tokens, current
from ui.theme.tokens import LIGHT
from ui.widgets.reader.page_text import PageText
from ui.widgets.reader.paper import Paper
from vetting_desk.model.pages import UNITS, Box, Ink, LaidOut, PageSection, TextLine

_QUIET = 9.0
"""Points of white around a code."""
_LARGE = 60.0
"""Pixels of a font size from which Qt draws nothing of a font given as bytes: outlines are filled instead."""


class _Run:
    """Glyphs of one font, size and colour.

    Args:
        ink: Their colour.
        glyphs: The glyphs.
    """

    __slots__ = ("_outline", "glyphs", "ink")

    def __init__(self, ink: Ink, glyphs: QGlyphRun) -> None:
        self.ink = ink
        self.glyphs = glyphs
        self._outline: QPainterPath | None = None

    def outline(self) -> QPainterPath:
        """Return the outlines of all glyphs."""
        if self._outline is None:
            font = self.glyphs.rawFont()
            made = QPainterPath()
            made.setFillRule(Qt.FillRule.WindingFill)
            shapes: dict[int, QPainterPath] = {}
            for glyph, place in zip(
                self.glyphs.glyphIndexes(), self.glyphs.positions(), strict=True
            ):
                if glyph not in shapes:
                    shapes[glyph] = font.pathForGlyph(glyph)
                made.addPath(shapes[glyph].translated(place))
            self._outline = made
        return self._outline


class GlyphPainter:
    """Paints laid-out pages.

    Args:
        laid_out: The pages.
        tokens: The colours of the screen; None for paper.
    """

    def __init__(self, laid_out: LaidOut, tokens: Tokens | None = None) -> None:
        self._laid_out = laid_out
        self._largest = 0.0 if tokens is None else _LARGE
        self._inks = _Inks(tokens)
        self._runs: dict[int, list[_Run]] = {}
        self._fonts: dict[tuple[str, float], QRawFont] = {}

    def paint(self, painter: QPainter, page: int, zoom: float) -> None:
        """Paint a page; see `Paper.paint`."""
        drawn = self._laid_out.pages[page]
        painter.save()
        painter.scale(zoom, zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(0, 0, self._laid_out.width, self._laid_out.height)
        painter.fillRect(sheet, self._inks.ground)
        for mark in drawn.watermarks:
            painter.save()
            painter.translate(*mark.centre)
            painter.rotate(-mark.degrees)
            for run in self._glyphs([mark.line]):
                painter.fillPath(run.outline(), self._inks.of(run.ink))
            painter.restore()
        self._paint_boxes(painter, drawn.boxes)
        if page not in self._runs:
            self._runs[page] = list(self._glyphs(drawn.lines))
        for run in self._runs[page]:
            self._draw(painter, run)
        painter.restore()

    def forget(self, kept: range) -> None:
        """Drop what was prepared of pages outside a range."""
        self._runs = {page: runs for page, runs in self._runs.items() if page in kept}

    def _draw(self, painter: QPainter, run: _Run) -> None:
        colour = self._inks.of(run.ink)
        pixels = run.glyphs.rawFont().pixelSize() * painter.deviceTransform().m22()
        if pixels >= self._largest:
            painter.fillPath(run.outline(), colour)
        else:
            painter.setPen(colour)
            painter.drawGlyphRun(QPointF(0, 0), run.glyphs)

    def _paint_boxes(self, painter: QPainter, boxes: tuple[Box, ...]) -> None:
        # Where the ground is dark a code keeps its white, or no camera reads it.
        code = [QRectF(*box[:4]) for box in boxes if self._inks.is_code(box.ink)]
        if code and self._inks.dark:
            around = code[0]
            for module in code:
                around = around.united(module)
            painter.fillRect(
                around.adjusted(-_QUIET, -_QUIET, _QUIET, _QUIET), QColor(LIGHT.surface)
            )
        for box in boxes:
            # Modules of a code must touch; rules may be thinner than a pixel.
            is_code = self._inks.is_code(box.ink)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=not is_code)
            painter.fillRect(QRectF(*box[:4]), self._inks.of_box(box.ink))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _glyphs(self, lines: "tuple[TextLine, ...] | list[TextLine]") -> Iterator[_Run]:
        """Yield all glyphs of some lines, put together by font, size and colour."""
        glyphs: dict[tuple[str, float, Ink], list[int]] = defaultdict(list)
        places: dict[tuple[str, float, Ink], list[QPointF]] = defaultdict(list)
        for line in lines:
            unit = line.size / UNITS
            for word, at in line.words:
                for run in word.runs:
                    key = (run.font, line.size, line.ink)
                    glyphs[key] += run.glyphs
                    start = line.left + at * unit
                    places[key] += [
                        QPointF(start + left * unit, line.baseline - rise * unit)
                        for left, rise in zip(run.lefts, run.rises, strict=True)
                    ]
        for (font, size, ink), numbers in glyphs.items():
            made = QGlyphRun()
            made.setRawFont(self._font(font, size))
            made.setGlyphIndexes(numbers)
            made.setPositions(places[font, size, ink])
            yield _Run(ink, made)

    def _font(self, name: str, size: float) -> QRawFont:
        key = (name, size)
        if key not in self._fonts:
            # Unhinted: the places are the layout's, at every zoom.
            self._fonts[key] = QRawFont(
                QByteArray(self._laid_out.fonts[name]),
                size,
                QFont.HintingPreference.PreferNoHinting,
            )
        return self._fonts[key]


class DrawnPaper(Paper):
    """Pages that the program laid out, in the colours of the theme in force.

    Args:
        laid_out: The pages.
        parent: Owner.
    """

    def __init__(self, laid_out: LaidOut, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._laid_out = laid_out
        self._tokens = current().tokens
        self._painter = GlyphPainter(laid_out, self._tokens)
        self._texts: dict[int, PageText] = {}

    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._laid_out.pages)

    def size(self, _page: int) -> QSizeF:
        """Return the size of a page in points."""
        return QSizeF(self._laid_out.width, self._laid_out.height)

    def paint(self, painter: QPainter, page: int, zoom: float) -> None:
        """Paint a page; see `Paper.paint`."""
        if self._tokens is not current().tokens:
            self._tokens = current().tokens
            self._painter = GlyphPainter(self._laid_out, self._tokens)
        self._painter.paint(painter, page, zoom)
        self._painter.forget(range(page - 3, page + 4))

    def text(self, page: int) -> PageText:
        """Return the text of a page."""
        if page not in self._texts:
            self._texts[page] = PageText(self._laid_out.pages[page])
        return self._texts[page]

    def sections(self) -> tuple[PageSection, ...]:
        """Return where sections begin."""
        return self._laid_out.sections


class _Inks:
    """The inks of the layout in the colours of a screen: those tokens of the light theme that they are made of.

    Args:
        tokens: The colours of the screen; None to keep every ink.

    Attributes:
        ground: The colour of the page.
        dark: True where that is not the white of paper.
    """

    def __init__(self, tokens: Tokens | None) -> None:
        self.dark = tokens is not None and tokens.surface != LIGHT.surface
        shown = tokens or LIGHT
        self.ground = QColor(shown.surface)
        named = {
            LIGHT.text: shown.text,
            LIGHT.muted: shown.muted,
            LIGHT.border: shown.border,
            LIGHT.strong: shown.strong,
            _PALE: _blended(shown) if self.dark else _PALE,
        }
        self._colours = {_rounded(QColor(ink)): QColor(shown) for ink, shown in named.items()}
        self._text = _rounded(QColor(LIGHT.text))

    def of(self, ink: Ink) -> QColor:
        """Return the colour of text."""
        known = self._colours.get(_rounded(QColor.fromRgbF(*ink)))
        return known if known is not None else QColor.fromRgbF(*ink)

    def of_box(self, ink: Ink) -> QColor:
        """Return the colour of a rectangle: a code keeps its ink."""
        return QColor.fromRgbF(*ink) if self.is_code(ink) else self.of(ink)

    def is_code(self, ink: Ink) -> bool:
        """Return whether a rectangle belongs to a code; only these have the ink of text."""
        return _rounded(QColor.fromRgbF(*ink)) == self._text


_PALE = "#E9ECF0"
"""The layout's ink of watermarks, which no token is."""
_SHARE = 0.09


def _blended(shown: Tokens) -> QColor:
    """Return a colour a little nearer to that of text than the ground is, in every theme."""
    ground, text = QColor(shown.surface), QColor(shown.text)
    return QColor.fromRgbF(
        *(
            below * (1 - _SHARE) + above * _SHARE
            for below, above in zip(ground.getRgbF()[:3], text.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )


def _rounded(colour: QColor) -> int:
    return int(colour.rgb())
