"""The walk's passage: a mother and two children, their papers and parts of the way, up to their arrival."""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameKind,
    NameScript,
    PaperKind,
    PersonName,
)
from vetting_desk.model.passage import (
    Passage,
    PassageKind,
    PassageState,
    Step,
    StepSort,
    StepState,
    first_state,
)
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Person
from vetting_desk.operations.passage import family, files, sheets, steps
from vetting_desk.operations.practice.needs import TravellingDesk

_PEOPLE: Final = (
    ("Мадина Намунавӣ", "Madina Namunavi", "1994", Kin.SPOUSE),
    ("Анис Намунавӣ", "Anis Namunavi", "2016-05-20", Kin.CHILD),
    ("Лола Намунавӣ", "Lola Namunavi", "2019-11-02", Kin.CHILD),
)
_CERTAINTY: Final = {4: BirthCertainty.YEAR, 10: BirthCertainty.EXACT}

WalkStep = tuple[str, str, Callable[[], None]]


class PassageWay:
    """The passage of the walk's case.

    Args:
        open_desk: The post.
        case_id: The case.
        out: A folder for the papers that people carry; not there yet.

    Attributes:
        paths: Those papers, by name; filled by the steps.
    """

    def __init__(self, open_desk: TravellingDesk, case_id: str, out: Path) -> None:
        self._desk, self._case_id, self._out = open_desk, case_id, out
        self._passage: Passage
        self._arrival: Step
        self._border: Step
        self.paths: dict[str, Path] = {}

    def steps(self) -> Generator[WalkStep, None, None]:
        """Yield each step in order, as `walkthrough` does."""
        yield "family", "Write down a wife and two children, each a person of their own", self._meet
        yield "passage", "Plan their way: papers, a bus, a border post, who meets them", self._plan
        yield "sheets", "Print the travel sheet and the notice for the border post", self._print
        yield "arrival", "They miss a bus, are looked for, and arrive", self._arrive

    def _meet(self) -> None:
        for name, latin, born, kin in _PEOPLE:
            names = (
                PersonName(name, NameScript.CYRILLIC),
                PersonName(latin, NameScript.LATIN, NameKind.VARIANT),
            )
            person = Person("", names, BirthDate(born, _CERTAINTY[len(born)]))
            made = family.record(self._desk, self._case_id, person)
            certainty = Certainty.SAID
            family.link(self._desk, self._case_id, ASSESSED, made.id, kin, certainty)

    def _plan(self) -> None:
        desk, case_id = self._desk, self._case_id
        who = family.of_case(desk, case_id).together()
        self._passage = files.begin(desk, case_id, PassageKind.PASSAGE, who)
        today = desk.clock.now().date()
        soon, later = ((today + timedelta(days)).isoformat() for days in (3, 10))
        paper = self._put(StepSort.PAPER, paper=PaperKind.RETURN_CERTIFICATE, until=soon)
        paper = replace(paper, state=StepState.APPLIED)
        steps.put(desk, case_id, paper)
        steps.put(desk, case_id, replace(paper, state=StepState.GRANTED, number="T-000000"))
        self._put(StepSort.LEG, place="Namunaobod", to="Namunashahr", what="Bus 12", day=later)
        self._put(StepSort.MEETING, party="Aunt Namuna", place="Namunashahr", day=later)
        self._border = self._put(StepSort.BORDER, place="Namuna crossing", party="Shift", day=later)
        self._arrival = self._put(StepSort.ARRIVAL, place="Namunashahr", day=later)
        files.move(desk, case_id, self._passage.id, PassageState.UNDER_WAY, "")

    def _print(self) -> None:
        desk, case_id, passage_id = self._desk, self._case_id, self._passage.id
        self._out.mkdir()
        for name, content in (
            ("travel_sheet_pdf", sheets.travel_sheet(desk, case_id, passage_id, "tg")),
            (
                "border_notice_pdf",
                sheets.border_notice(desk, case_id, passage_id, self._border.id, "ru"),
            ),
        ):
            self.paths[name] = self._out / f"{name.removesuffix('_pdf').replace('_', '-')}.pdf"
            self.paths[name].write_bytes(content)

    def _arrive(self) -> None:
        missed = replace(
            self._arrival,
            state=StepState.MISSED,
            words="They missed the bus. The aunt waits for the next one.",
            owner=self._desk.officer.name,
            owner_id=self._desk.officer.id,
            until=self._arrival.day,
        )
        steps.put(self._desk, self._case_id, missed)
        steps.put(self._desk, self._case_id, replace(missed, state=StepState.DONE))
        files.move(self._desk, self._case_id, self._passage.id, PassageState.DONE, "")

    def _put(self, sort: StepSort, **more: Any) -> Step:
        made = Step("", self._passage.id, sort, first_state(sort))
        return steps.put(self._desk, self._case_id, replace(made, **more))
