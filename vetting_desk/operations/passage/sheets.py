"""The travel sheet that people carry, and the notice for a border post: what helps on the way, no more.

Neither names the case, the organisation or a desk, nor says why anybody travels; no free words, safety notes or
money stand on them. What was typed into their lines is looked through (`endangering`). The travel sheet is not
signed and its file does not name the program: a signature would say whose it is.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import EndangeringWordError, NotFoundError, PassageDiffersError, StateError
from vetting_desk.model import Case, NameKind, NameScript
from vetting_desk.model.passage import Step, StepSort, StepState
from vetting_desk.model.person import ASSESSED, Person
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.passage import endangering, family, files
from vetting_desk.operations.passage.family import Family
from vetting_desk.operations.passage.files import PassageSeen
from vetting_desk.operations.passage.needs import PrintingDesk

if TYPE_CHECKING:
    from vetting_desk.reports.paper import PaperContent, PaperLine, PaperSection
    from vetting_desk.reports.passage_labels import PassageLabels

PRODUCER: Final = "PDF"
_HELD: Final = frozenset({StepState.GRANTED, StepState.HANDED_OVER})
_PRINTED: Final = (
    StepSort.LEG,
    StepSort.TICKET,
    StepSort.PAPER,
    StepSort.PERMIT,
    StepSort.ESCORT,
    StepSort.MEETING,
    StepSort.BORDER,
)
"""Sorts of steps of which something can stand on a paper."""
_BETWEEN: Final = " · "


@door(Action.INTERVIEW)
def travel_sheet(open_desk: PrintingDesk, case_id: str, passage_id: str, language: str) -> bytes:
    """Return the travel sheet of a passage as a PDF; equal steps give equal bytes on one day.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        passage_id: The passage.
        language: ISO 639 code of the person's language.

    Raises:
        NotFoundError: If there is no such case or passage.
        EndangeringWordError: If a word would stand on it that must not.
        PassageDiffersError: If two desks wrote it differently.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.reports.paper import render_paper

    made = _Made(open_desk, case_id, passage_id, language)
    return render_paper(made.content(made.labels.sheet, made.sheet()), {}, PRODUCER)


@door(Action.INTERVIEW)
def border_notice(
    open_desk: PrintingDesk, case_id: str, passage_id: str, step_id: str, language: str
) -> bytes:
    """Return the notice for one border post as a PDF: who is expected, when, and by which papers.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        passage_id: The passage.
        step_id: Its step that names the post.
        language: ISO 639 code of the post's language.

    Raises:
        NotFoundError: If there is no such case, passage or step.
        StateError: If the step is no border post, or was called off.
        EndangeringWordError: If a word would stand on it that must not.
        PassageDiffersError: If two desks wrote it differently.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.reports.paper import render_paper

    made = _Made(open_desk, case_id, passage_id, language)
    step = next((each.step for each in made.seen.steps if each.step.id == step_id), None)
    if step is None:
        raise NotFoundError(what="step", id=step_id)
    if step.sort is not StepSort.BORDER or step.state is StepState.CALLED_OFF:
        raise StateError(what="step", state=step.state.value, wanted=StepSort.BORDER.value)
    return render_paper(made.content(made.labels.notice, made.notice(step)), {}, PRODUCER)


class _Made:
    """One passage, as it is put on paper."""

    def __init__(
        self, open_desk: PrintingDesk, case_id: str, passage_id: str, language: str
    ) -> None:
        from vetting_desk.reports.labels import LANGUAGES
        from vetting_desk.reports.passage_labels import load_passage_labels

        found = files.of_case(open_desk, case_id)
        seen = next((each for each in found if each.passage.id == passage_id), None)
        if seen is None:
            raise NotFoundError(what="passage", id=passage_id)
        if seen.stands.others or any(each.stands.others for each in seen.steps):
            raise PassageDiffersError
        self._desk = open_desk
        self._case: Case = open_desk.casebook.cases.get(case_id)
        self._family: Family = family.of_case(open_desk, case_id)
        self.seen: PassageSeen = seen
        code = language.split("-", maxsplit=1)[0].lower()
        self._language = code if code in LANGUAGES else "en"
        self.labels: PassageLabels = load_passage_labels(self._language)

    def content(self, title: str, sections: Iterable["PaperSection"]) -> "PaperContent":
        """Return the paper, once no word on it endangers anybody."""
        from vetting_desk.reports.paper import PaperContent

        desk = self._desk.desk
        whole = tuple(sections)
        names = (desk.organisation, desk.name, self._case.reference)
        word = next(endangering.found(self._typed(), names), "")
        if word:
            raise EndangeringWordError(word=word)
        day = self._desk.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
        note = self.labels.sheet_note if title == self.labels.sheet else self.labels.notice_note
        return PaperContent(
            language=self._language,
            title=title,
            where="",
            reference="",
            foot="",
            notes=(note,),
            sections=whole,
            training=desk.training,
            written_at=day,
            large=title == self.labels.sheet,
        )

    def sheet(self) -> Iterator["PaperSection"]:
        """Yield what stands on the travel sheet."""
        labels = self.labels
        yield self._section(
            labels.travellers, (self._line("", self._names(each)) for each in self.seen.passage.who)
        )
        yield self._section(labels.way, self._way())
        papers = [
            self._paper(each)
            for each in self._steps(StepSort.PAPER, StepSort.PERMIT)
            if each.state in _HELD
        ]
        yield self._section(labels.papers, (self._line("", each) for each in papers))
        yield self._section(labels.meets, self._met())
        yield self._section(labels.trouble, [self._line("", labels.trouble_words)])

    def notice(self, post: Step) -> Iterator["PaperSection"]:
        """Yield what stands on the notice for a post."""
        labels = self.labels
        before = [
            each for each in self._steps(StepSort.LEG) if not post.day or each.day <= post.day
        ]
        about = [self._line(labels.to, _BETWEEN.join(filter(None, (post.place, post.party))))]
        about.append(self._line(labels.expected, post.day))
        if before:
            about.append(self._line(labels.comes_from, before[-1].place))
        yield self._section("", about)
        yield self._section(labels.travellers, self._travellers(post.who or self.seen.passage.who))
        yield self._section(labels.meets, self._met())
        yield self._section(labels.answer, [self._line("", labels.answer_words)])

    def _way(self) -> Iterator["PaperLine"]:
        for leg in self._steps(StepSort.LEG):
            where = self.labels.from_to.format(place=leg.place, to=leg.to)
            more = (f"{self.labels.by}: {leg.what}" if leg.what else "",)
            yield self._line(leg.day, _BETWEEN.join(filter(None, (where, *more))))
        for ticket in self._steps(StepSort.TICKET):
            said = _BETWEEN.join(filter(None, (ticket.what, ticket.number, ticket.day)))
            yield self._line(self.labels.ticket, said)

    def _met(self) -> Iterator["PaperLine"]:
        for each in self._steps(StepSort.ESCORT):
            yield self._line(self.labels.escort, each.party)
        for each in self._steps(StepSort.MEETING):
            said = _BETWEEN.join(filter(None, (each.party, each.place, each.day)))
            yield self._line(self.labels.meets, said)

    def _travellers(self, who: Iterable[str]) -> Iterator["PaperLine"]:
        held = [
            each for each in self._steps(StepSort.PAPER, StepSort.PERMIT) if each.state in _HELD
        ]
        for person_id in who:
            yield self._line(self.labels.name, self._names(person_id))
            yield self._line(self.labels.born, self._born(person_id))
            for paper in held:
                if not paper.who or person_id in paper.who:
                    said = _BETWEEN.join(filter(None, (self._paper(paper), paper.number)))
                    yield self._line(self.labels.papers, said)

    def _typed(self) -> Iterator[str]:
        """Yield all that somebody typed and that can stand on a paper."""
        for step in self._steps(*_PRINTED):
            yield from (step.what, step.number, step.party, step.place, step.to)

    def _steps(self, *sorts: StepSort) -> list[Step]:
        return sorted(
            (
                each.step
                for each in self.seen.steps
                if each.step.sort in sorts and each.step.state is not StepState.CALLED_OFF
            ),
            key=lambda step: step.day,
        )

    def _person(self, person_id: str) -> Person | Case | None:
        return self._case if person_id == ASSESSED else self._family.person(person_id)

    def _names(self, person_id: str) -> str:
        """Return the first name in each script: whoever reads the paper reads one of them."""
        person = self._person(person_id)
        first: dict[NameScript, str] = {}
        for each in person.names if person is not None else ():
            if each.kind is not NameKind.ALIAS:
                first.setdefault(each.script, each.text)
        return _BETWEEN.join(first.values())

    def _born(self, person_id: str) -> str:
        person = self._person(person_id)
        return person.birth.text if person is not None else ""

    def _paper(self, step: Step) -> str:
        kind = self.labels.paper(step.paper.value) if step.paper else ""
        return _BETWEEN.join(filter(None, (kind, step.what)))

    def _section(self, title: str, lines: Iterable["PaperLine"]) -> "PaperSection":
        from vetting_desk.reports.paper import PaperSection

        return PaperSection(title, tuple(each for each in lines if each.text))

    def _line(self, label: str, text: str) -> "PaperLine":
        from vetting_desk.reports.paper import PaperLine

        return PaperLine(label, text)
