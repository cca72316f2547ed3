"""A QR code of vector rectangles, with the record's digest."""

from dataclasses import dataclass
from functools import cached_property

from vetting_desk.reports.drawing import Drawing
from vetting_desk.reports.layout import style


@dataclass(frozen=True)
class QrItem:
    """A QR code at the end side of its cell; four modules around it must stay blank (ISO 18004).

    Attributes:
        text: The encoded text.
        side: Edge length in points.
    """

    text: str
    side: float

    @property
    def height(self) -> float:
        """Height in points."""
        return self.side

    @cached_property
    def modules(self) -> tuple[bytes, ...]:
        """Rows of modules from the top, 1 for dark."""
        import segno

        return tuple(bytes(row) for row in segno.make_qr(self.text, error="m").matrix)

    def paint(self, sheet: Drawing, left: float, top: float, width: float, *, rtl: bool) -> None:
        """Draw it; adjacent dark modules of a row become one rectangle, so that no seams show."""
        size = self.side / len(self.modules)
        x0 = left if rtl else left + width - self.side
        for number, row in enumerate(self.modules):
            bottom = top - (number + 1) * size
            start = 0
            while (start := row.find(1, start)) >= 0:
                end = row.find(0, start)
                end = len(row) if end < 0 else end
                sheet.bar(x0 + start * size, bottom, (end - start) * size, size, style.TEXT)
                start = end
