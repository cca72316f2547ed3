"""A step of a passage: the fields of its sort, where it stands, who does it and until when."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.asking.fields_dialog import FieldsDialog
from ui.text.passage_text import sort_text, state_text
from ui.text.person_text import isolated
from ui.text.sameness_text import paper_kind_text
from ui.widgets.texts import label
from vetting_desk.model import PaperKind
from vetting_desk.model.passage import BACK, NEXT, Step, StepSort, StepState, wanted
from vetting_desk.operations.passage.family import Family

_NAMES: Final[Mapping[str, object]] = {
    "what": QT_TRANSLATE_NOOP("StepDialog", "What"),
    "paper": QT_TRANSLATE_NOOP("StepDialog", "Which paper"),
    "number": QT_TRANSLATE_NOOP("StepDialog", "Number"),
    "party": QT_TRANSLATE_NOOP("StepDialog", "Who"),
    "place": QT_TRANSLATE_NOOP("StepDialog", "Where"),
    "to": QT_TRANSLATE_NOOP("StepDialog", "Where to"),
    "amount": QT_TRANSLATE_NOOP("StepDialog", "How much, in which money"),
    "day": QT_TRANSLATE_NOOP("StepDialog", "Day"),
}
_OTHERWISE: Final[Mapping[tuple[StepSort, str], object]] = {
    (StepSort.LEG, "what"): QT_TRANSLATE_NOOP("StepDialog", "By what"),
    (StepSort.LEG, "place"): QT_TRANSLATE_NOOP("StepDialog", "Where from"),
    (StepSort.IDENTITY, "party"): QT_TRANSLATE_NOOP("StepDialog", "Who confirmed it"),
    (StepSort.PAPER, "party"): QT_TRANSLATE_NOOP("StepDialog", "Who issues it"),
    (StepSort.PERMIT, "party"): QT_TRANSLATE_NOOP("StepDialog", "Who issues it"),
    (StepSort.CONSULAR, "party"): QT_TRANSLATE_NOOP("StepDialog", "At which consulate"),
    (StepSort.MONEY, "party"): QT_TRANSLATE_NOOP("StepDialog", "Who gives it"),
    (StepSort.BORDER, "party"): QT_TRANSLATE_NOOP("StepDialog", "Who was told there"),
    (StepSort.BORDER, "place"): QT_TRANSLATE_NOOP("StepDialog", "Which post"),
}
_FIELDS: Final[Mapping[StepSort, tuple[str, ...]]] = {
    StepSort.IDENTITY: ("what", "number", "party", "day"),
    StepSort.PAPER: ("paper", "what", "number", "party", "day"),
    StepSort.CONSULAR: ("what", "party", "place", "day"),
    StepSort.PERMIT: ("paper", "what", "number", "party", "day"),
    StepSort.TICKET: ("what", "number", "day"),
    StepSort.LEG: ("place", "to", "day", "what"),
    StepSort.ESCORT: ("party", "place", "day"),
    StepSort.MONEY: ("amount", "party", "what", "day"),
    StepSort.MEETING: ("party", "place", "day"),
    StepSort.BORDER: ("place", "party", "day"),
    StepSort.ARRIVAL: ("place", "day"),
    StepSort.TASK: ("what",),
}


class StepDialog(FieldsDialog):
    """A new step, or how one stands from now on.

    Args:
        step: How it stands, or the beginning of a new one.
        states: Where it may stand from now on.
        family: Who there is.
        who: Of whom the file is.
        officers: Ids and names of the officers of this desk.
        before: Where it stood.
        forked: Whether it settles what two desks said.
        parent: The page.

    Signals:
        given(object): The step, and why.
    """

    given = Signal(object)

    def __init__(
        self,
        step: Step,
        states: list[StepState],
        family: Family,
        who: tuple[str, ...],
        officers: list[tuple[str, str]],
        *,
        before: StepState,
        forked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        chosen = f": {state_text(step.sort, states[0])}" if len(states) == 1 and step.id else ""
        super().__init__(
            sort_text(step.sort) + chosen,
            QCoreApplication.translate(
                "StepDialog", "Each change is kept with who made it and when."
            ),
            QCoreApplication.translate("StepDialog", "Record it"),
            parent,
        )
        self._step, self._before, self._forked = step, before, forked
        if len(states) > 1:
            shown = [(each.value, state_text(step.sort, each)) for each in states]
            now = step.state.value if step.state in states and not forked else None
            self.add_choice("state", self.tr("Where it stands"), shown, now)
        else:
            self._step = replace(step, state=states[0])
        if step.state is StepState.MISSED:
            self._add_notes(self.tr("What is done now"))
        for name in _FIELDS[step.sort]:
            self._add_of_sort(name)
        self._officers = dict(officers)
        if step.owner and step.owner_id not in self._officers:
            officers = [*officers, (step.owner_id or step.owner, step.owner)]
            self._officers[step.owner_id or step.owner] = step.owner
        owner = step.owner_id or step.owner
        nobody = [("", self.tr("Nobody named yet")), *officers]
        self.add_choice("owner", self.tr("Who does it"), nobody, owner)
        self.add_day("until", self.tr("Until when"), step.until)
        self.who: dict[str, QCheckBox] = {}
        if len(who) > 1:
            self.body.column.addWidget(label(self.tr("For whom"), "strong", self))
            for each in who:
                box = QCheckBox(isolated(family.name_of(each)), self)
                box.setChecked(not step.who or each in step.who)
                self.who[each] = box
                self.body.column.addWidget(box)
        if step.state is not StepState.MISSED:
            self._add_notes(self.tr("Notes"))
        if step.id:
            self.add_line("reason", self.tr("Why it changes (needed where something is undone)"))
        self.act.clicked.connect(self._on_act)

    def _add_notes(self, words: str) -> None:
        self.add_words("words", words, self._step.words, self.tr("Never printed."))

    def _add_of_sort(self, name: str) -> None:
        words = QCoreApplication.translate(
            "StepDialog", str(_OTHERWISE.get((self._step.sort, name), _NAMES[name]))
        )
        if name == "paper":
            kinds = [(each.value, paper_kind_text(each)) for each in PaperKind]
            chosen = self._step.paper.value if self._step.paper else None
            self.add_choice(name, words, kinds, chosen)
        else:
            add = self.add_day if name == "day" else self.add_line
            add(name, words, str(getattr(self._step, name)))

    def step(self) -> Step:
        """Return the step as it was filled in."""
        lines = {
            name: self.text(name).strip() for name in _FIELDS[self._step.sort] if name != "paper"
        }
        paper = self.choice("paper") if "paper" in self.fields else None
        owner = self.choice("owner") or ""
        state = self.choice("state") if "state" in self.fields else self._step.state.value
        who = tuple(each for each, box in self.who.items() if box.isChecked())
        known = self._officers.get(owner, "")
        return replace(
            self._step,
            state=StepState(state) if state else self._step.state,
            paper=PaperKind(paper) if paper else None,
            owner=known,
            owner_id=owner if known and owner != known else "",
            until=self.text("until").strip(),
            who=() if len(who) == len(self.who) else who,
            words=self.text("words").strip(),
            **lines,  # type: ignore[arg-type] # (names of lines of text alone)
        )

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        if "state" in self.fields and self.choice("state") is None:
            self.lack("state")
            return
        step = self.step()
        for name in wanted(step):
            if not getattr(step, name):
                self.lack(name)
                return
        undone = bool(step.id) and (self._before, step.state) in BACK
        if (undone or self._forked) and not self.text("reason").strip():
            self.lack("reason")
            return
        self.begin_trying()
        self.given.emit((step, self.text("reason")))


def states_of(step: Step) -> list[StepState]:
    """Return where a step may stand from now on: as it does, or where that leads."""
    return [step.state, *NEXT[step.sort].get(step.state, ())]
