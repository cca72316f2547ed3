"""Which page comes next and which came before: the way through an `Outline`.

A repeat's page is a hub: from it one goes into an instance that nobody has begun, from an
instance's end back to it, and past it once every instance was seen. A hub that lists one instance
which nobody has begun says nothing yet: the way goes into that instance at once. Nothing here shows
anything.
"""

from collections.abc import Set as AbstractSet

from ui.questionnaire.sections.outline import Outline, Page, PageKind


class Walk:
    """The way through the pages of one outline.

    Args:
        outline: The pages as they stand.
        seen: References of pages already shown in this sitting.
    """

    def __init__(self, outline: Outline, seen: AbstractSet[str]) -> None:
        self._outline = outline
        self._seen = seen

    def first(self) -> Page | None:
        """Return the first page; None for a form without any."""
        return next(iter(self._outline.pages), None)

    def after(self, page: Page) -> Page | None:
        """Return the page that *Continue* leads to; None after the last."""
        following = self._next(page)
        return following and self._inside(following)

    def _next(self, page: Page) -> Page | None:
        if page.kind is PageKind.REPEAT:
            fresh = self._fresh_instance(page.reference)
            if fresh is not None:
                return fresh
        following = self._following(page)
        if following is not None and following.instance == page.instance:
            return following
        if page.hub:
            return self._fresh_instance(page.hub) or self._outline.page(page.hub)
        return following

    def _inside(self, page: Page) -> Page:
        """Return the first page of the only instance of `page`, a hub that says nothing more; else `page`."""
        if page.kind is not PageKind.REPEAT or page.questions or page.reference in self._seen:
            return page
        instances = {each.instance for each in self._outline.pages if each.hub == page.reference}
        fresh = self._fresh_instance(page.reference)
        return self._inside(fresh) if fresh is not None and len(instances) == 1 else page

    def before(self, page: Page) -> Page | None:
        """Return the page that *Back* leads to; None before the first."""
        for earlier in reversed(self._outline.pages[: self._index(page)]):
            if earlier.instance == page.instance:
                return earlier
        return self._outline.page(page.hub) if page.hub else None

    def _index(self, page: Page) -> int:
        pages = self._outline.pages
        return next(at for at, other in enumerate(pages) if other.reference == page.reference)

    def _following(self, page: Page) -> Page | None:
        """Return the next page that is not inside the repeat `page` lists."""
        inside = f"{page.reference}[" if page.kind is PageKind.REPEAT else "\0"
        for later in self._outline.pages[self._index(page) + 1 :]:
            if not later.instance.startswith(inside):
                return later
        return None

    def _fresh_instance(self, repeat: str) -> Page | None:
        """Return the first page of the first instance of `repeat` that was never shown."""
        begun: set[str] = set()
        for page in self._outline.pages:
            if page.hub == repeat and page.instance not in begun:
                if not self._instance_seen(page.instance):
                    return page
                begun.add(page.instance)
        return None

    def _instance_seen(self, instance: str) -> bool:
        inside = (f"{instance}/", f"{instance}[")
        return any(name == instance or name.startswith(inside) for name in self._seen)


def without_instance(references: AbstractSet[str], repeat: str, index: int) -> set[str]:
    """Return `references` as they read after instance `index` (1-based) of `repeat` was removed."""
    moved: set[str] = set()
    for reference in references:
        prefix, number, rest = _instance_of(reference, repeat)
        if not prefix or number < index:
            moved.add(reference)
        elif number > index:
            moved.add(f"{prefix}[{number - 1}]{rest}")
    return moved


def _instance_of(reference: str, repeat: str) -> tuple[str, int, str]:
    head = f"{repeat}["
    if not reference.startswith(head):
        return "", 0, ""
    number, _, rest = reference[len(head) :].partition("]")
    return repeat, int(number), rest
