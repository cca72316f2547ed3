"""How a form is cut into sections and pages: what is shown together, in which order.

Top-level groups are sections (very large ones are opened up into their own groups), a
``field-list`` is one page, an indicator or criterion is one page of its own kind, a repeat is a
page that lists its instances, and every other question stands alone, with the notes before it.
Only what is relevant is there. No widgets and no state of answering: `state` has that.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from vetting_desk.forms import Node, Session
from vetting_desk.judgement.answers import is_matrix_head
from vetting_desk.judgement.roles import is_shown, questions_below

LARGE_GROUP = 40
"""Pages from which on a top-level group is opened up into its own groups."""

RATING_KINDS = frozenset({"indicator", "criterion"})


class PageKind(Enum):
    """What a page is made of."""

    QUESTIONS = "questions"
    REPEAT = "repeat"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown together.

    Attributes:
        reference: Of its repeat, group or first question: names the page as long as it exists.
        kind: What it is made of.
        section: Key of the section it belongs to.
        questions: References of its relevant questions and notes, in order; for a repeat the notes
            before it, for a rating also what stands in its evidence repeats.
        group: Reference of the group it shows; empty for a question of its own.
        hub: Reference of the repeat whose instance this page is part of; empty outside repeats.
        instance: Reference of that instance; empty outside repeats.
    """

    reference: str
    kind: PageKind
    section: str
    questions: tuple[str, ...]
    group: str = ""
    hub: str = ""
    instance: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the form that the rail names.

    Attributes:
        key: Reference of its group, or of its first page where loose questions make a section.
        group: Reference of its group; empty for loose questions.
        pages: In order; empty when nothing in it is relevant yet.
    """

    key: str
    group: str
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """All sections of a session as it stands.

    Attributes:
        sections: In order of the form.
    """

    sections: tuple[Section, ...]
    _pages: tuple[Page, ...] = field(init=False, repr=False, compare=False)
    _by_reference: dict[str, Page] = field(init=False, repr=False, compare=False)
    _by_question: dict[str, Page] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        pages = tuple(page for section in self.sections for page in section.pages)
        object.__setattr__(self, "_pages", pages)
        object.__setattr__(self, "_by_reference", {page.reference: page for page in pages})
        by_question = {name: page for page in reversed(pages) for name in page.questions}
        object.__setattr__(self, "_by_question", by_question)

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages in order."""
        return self._pages

    def page(self, reference: str) -> Page | None:
        """Return the page named `reference`, or the one that shows that question or group."""
        found = self._by_reference.get(reference) or self._by_question.get(reference)
        if found is not None:
            return found
        return self._nearest(reference)

    def section(self, key: str) -> Section | None:
        """Return the section with this key."""
        return next((section for section in self.sections if section.key == key), None)

    def _nearest(self, reference: str) -> Page | None:
        """Find the page of the closest group above or below `reference`; for hidden questions."""
        inside = f"{reference}/"
        for page in self._pages:
            if page.reference.startswith(inside) or page.group == reference:
                return page
        above = reference.rpartition("/")[0]
        return self.page(above) if above.count("/") > 1 else None


def cut(session: Session) -> Outline:
    """Cut `session` into sections and pages, as it stands now."""
    return Outline(tuple(_sections(session.root)))


def is_question(node: Node) -> bool:
    """Return whether a person can answer `node`; a ``label`` question only heads a matrix."""
    return node.kind == "question" and not is_matrix_head(node)


def _sections(parent: Node) -> Iterator[Section]:
    loose: list[Node] = []
    for child in parent.children:
        if child.kind not in {"group", "repeat"}:
            loose.append(child)
            continue
        yield from _loose_section(parent, loose)
        loose = []
        if child.kind == "repeat":
            yield from _loose_section(parent, [child])
        else:
            yield from _group_sections(child, top=parent.kind == "root")
    yield from _loose_section(parent, loose)


def _group_sections(group: Node, *, top: bool) -> Iterator[Section]:
    if not _has_controls(group):
        return
    if group.relevant and _opens_up(group):
        yield from _sections(group)
        return
    pages = tuple(_Cutter(group.reference).pages_of(group)) if group.relevant else ()
    if pages or top:
        yield Section(group.reference, group.reference, pages)


def _loose_section(parent: Node, loose: list[Node]) -> Iterator[Section]:
    first = next((node for node in loose if node.relevant and _has_controls(node)), None)
    if first is None:
        return
    pages = tuple(_Cutter(first.reference).cut(loose))
    if pages:
        group = "" if parent.kind == "root" else parent.reference
        yield Section(first.reference, group, pages)


def _opens_up(group: Node) -> bool:
    if "field-list" in group.appearance or group.attributes.get("kind"):
        return False
    inner = sum(child.kind == "group" and _has_controls(child) for child in group.children)
    return inner > 1 and _pages_at_most(group) > LARGE_GROUP


def _has_controls(node: Node) -> bool:
    if node.kind in {"question", "note"}:
        return True
    return any(_has_controls(child) for child in node.children) or node.kind == "repeat"


def _pages_at_most(node: Node) -> int:
    """Return how many pages `node` makes when all of it is relevant; a repeat counts once."""
    together = "field-list" in node.appearance or node.attributes.get("kind") in RATING_KINDS
    if node.kind != "group" or together:
        return int(_has_controls(node))
    return sum(_pages_at_most(child) for child in node.children)


class _Cutter:
    """Cuts the nodes of one section into pages."""

    def __init__(self, section: str) -> None:
        self._section = section

    def pages_of(self, group: Node, hub: str = "", instance: str = "") -> Iterator[Page]:
        if group.attributes.get("kind") in RATING_KINDS:
            yield self._together(group, PageKind.RATING, (), hub, instance)
        elif "field-list" in group.appearance:
            yield from self._field_list(group, (), hub, instance)
        else:
            yield from self.cut(group.children, hub, instance)

    def cut(
        self, nodes: list[Node] | tuple[Node, ...], hub: str = "", instance: str = ""
    ) -> Iterator[Page]:
        notes: tuple[str, ...] = ()
        for node in nodes:
            if not node.relevant:
                continue
            if node.kind == "note":
                notes = (*notes, node.reference)
            elif node.kind == "question":
                yield self._single(node, notes, hub, instance)
                notes = ()
            elif node.kind == "repeat":
                yield from self._repeat(node, notes, hub, instance)
                notes = ()
            elif node.kind == "group":
                pages = list(self._group(node, notes, hub, instance))
                notes = () if pages else notes
                yield from pages
        if notes:
            yield Page(notes[0], PageKind.QUESTIONS, self._section, notes, "", hub, instance)

    def _group(
        self, group: Node, notes: tuple[str, ...], hub: str, instance: str
    ) -> Iterator[Page]:
        pages = list(self.pages_of(group, hub, instance))
        if pages and notes:
            first = pages[0]
            questions = (*notes, *first.questions)
            pages[0] = Page(
                first.reference,
                first.kind,
                self._section,
                questions,
                first.group,
                first.hub,
                first.instance,
            )
        yield from pages

    def _single(self, node: Node, notes: tuple[str, ...], hub: str, instance: str) -> Page:
        questions = (*notes, node.reference)
        return Page(node.reference, PageKind.QUESTIONS, self._section, questions, "", hub, instance)

    def _together(
        self, group: Node, kind: PageKind, notes: tuple[str, ...], hub: str, instance: str
    ) -> Page:
        questions = (*notes, *(node.reference for node in questions_below(group)))
        return Page(group.reference, kind, self._section, questions, group.reference, hub, instance)

    def _field_list(
        self, group: Node, notes: tuple[str, ...], hub: str, instance: str
    ) -> Iterator[Page]:
        together = tuple(node.reference for node in _outside_repeats(group))
        if together:
            questions = (*notes, *together)
            reference = group.reference
            yield Page(
                reference, PageKind.QUESTIONS, self._section, questions, reference, hub, instance
            )
        for repeat in _repeats_below(group):
            yield from self._repeat(repeat, (), hub, instance)

    def _repeat(
        self, repeat: Node, notes: tuple[str, ...], hub: str, instance: str
    ) -> Iterator[Page]:
        yield Page(
            repeat.reference, PageKind.REPEAT, self._section, notes, repeat.reference, hub, instance
        )
        for member in repeat.children:
            if not member.relevant:
                continue
            if "field-list" in repeat.appearance:
                yield from self._field_list(member, (), repeat.reference, member.reference)
            else:
                yield from self.pages_of(member, repeat.reference, member.reference)


def _outside_repeats(group: Node) -> Iterator[Node]:
    for child in group.children:
        if is_shown(child):
            yield child
        elif child.relevant and child.kind == "group":
            yield from _outside_repeats(child)


def _repeats_below(group: Node) -> Iterator[Node]:
    for child in group.children:
        if not child.relevant:
            continue
        if child.kind == "repeat":
            yield child
        elif child.kind == "group":
            yield from _repeats_below(child)
