"""What is found and chosen in the text of all pages of a paper: from where, to where, and what it says."""

from dataclasses import dataclass

from ui.widgets.reader.page_text import PageText
from ui.widgets.reader.paper import Paper


@dataclass(frozen=True, order=True, slots=True)
class Spot:
    """A place in the text of a paper: its page, and the place on it."""

    page: int
    place: int


@dataclass(frozen=True, slots=True)
class Found:
    """Words found on a page, between two places of its text."""

    page: int
    begin: int
    end: int


class Chosen:
    """A stretch of text between a spot that stays and one that moves.

    Attributes:
        anchor: Where choosing began.
        caret: Where it is now.
    """

    def __init__(self) -> None:
        self.anchor = self.caret = Spot(0, 0)

    def __bool__(self) -> bool:
        return self.anchor != self.caret

    def choose(self, anchor: Spot, caret: Spot) -> None:
        """Choose what lies between two spots."""
        self.anchor, self.caret = anchor, caret

    def choose_all(self, paper: Paper) -> None:
        """Choose the text of all pages."""
        last = paper.count() - 1
        text = paper.text(last) if last >= 0 else None
        if text is not None:
            self.choose(Spot(0, 0), Spot(last, text.length))

    def extend(self, paper: Paper, shown: int, *, letters: int = 0, lines: int = 0) -> None:
        """Move the caret, over the edges of pages too.

        Args:
            paper: The pages.
            shown: The page in view, where choosing begins if nothing is chosen elsewhere.
            letters: So many letters on.
            lines: Or so many lines.
        """
        if not self and self.caret.page != shown:
            self.choose(Spot(shown, 0), Spot(shown, 0))
        page, place = self.caret.page, self.caret.place
        text = paper.text(page)
        if text is None:
            return
        moved = place + letters if letters else text.line_step(place, lines)
        onward = letters + lines > 0
        if 0 <= moved <= text.length and moved != place:
            self.caret = Spot(page, moved)
        elif onward and page + 1 < paper.count():
            self.caret = Spot(page + 1, 0)
        elif not onward and page > 0:
            before = paper.text(page - 1)
            self.caret = Spot(page - 1, before.length if before is not None else 0)

    def stretch(self, page: int, text: PageText) -> tuple[int, int] | None:
        """Return what is chosen of a page: the places between which it lies; None for nothing."""
        begin, end = sorted((self.anchor, self.caret))
        if begin == end or not begin.page <= page <= end.page:
            return None
        first = begin.place if page == begin.page else 0
        last = end.place if page == end.page else text.length
        return first, last

    def text(self, paper: Paper) -> str:
        """Return what is chosen, a line of the page a line of it."""
        begin, end = sorted((self.anchor, self.caret))
        parts = []
        for page in range(begin.page, end.page + 1) if self else ():
            text = paper.text(page)
            stretch = self.stretch(page, text) if text is not None else None
            if text is not None and stretch is not None:
                parts.append(text.text(*stretch))
        return "\n".join(parts)
