"""What was asked of a case: records sent back and tasks, each with what became of it.

Behind the doors: queues and what is due ask it of every case, restricted ones too; who reads it comes by
`remarks` and `tasks`, which count as opening the case.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from vetting_desk.model import Record
from vetting_desk.model.decision_standing import Said
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_kinds import ANSWER, REMARK, TASK
from vetting_desk.model.way_back import AnswerPayload, RemarkPayload, TaskPayload
from vetting_desk.operations.decisions import said
from vetting_desk.operations.decisions.needs import RemarkedDesk, SaidDesk


@dataclass(frozen=True, slots=True)
class SentBack:
    """A record that was sent back.

    Attributes:
        entry: The statement.
        by: Who sent it back.
        payload: What it says.
        answers: What became of it, oldest first.
        correction: The record that corrects it, signed after it was sent back; None for none.
        way: How far it is on its way; None where it goes nowhere.
    """

    entry: Entry
    by: str
    payload: RemarkPayload
    answers: tuple[Said[AnswerPayload], ...]
    correction: Record | None
    way: EntryWay | None

    @property
    def open(self) -> bool:
        """True until it was replied to, or the record corrected."""
        settled = any(each.payload.step != "read" for each in self.answers)
        return self.correction is None and not settled


@dataclass(frozen=True, slots=True)
class Task:
    """A task and what became of it.

    Attributes:
        entry: The statement.
        by: Who asks.
        payload: What it says.
        answers: What became of it, oldest first.
        way: How far it is on its way; None where it goes nowhere.
    """

    entry: Entry
    by: str
    payload: TaskPayload
    answers: tuple[Said[AnswerPayload], ...]
    way: EntryWay | None

    @property
    def open(self) -> bool:
        """True until it was done, or cannot be."""
        return not any(each.payload.step in {"done", "not-possible"} for each in self.answers)


def sent_back(open_desk: RemarkedDesk, case_id: str) -> list[SentBack]:
    """Return the records of a case that were sent back, in that order, with what became of each."""
    casebook = open_desk.casebook
    entries, records = casebook.entries.list(case_id), casebook.records.list(case_id)
    answered = said.all_of(open_desk, entries, ANSWER, AnswerPayload)
    return [
        SentBack(
            entry=each.entry,
            by=each.author.name,
            payload=each.payload,
            answers=tuple(
                one
                for one in answered
                if (one.payload.to.entry, one.payload.to.digest)
                == (each.entry.id, each.entry.digest)
            ),
            correction=_correction(records, each),
            way=next(iter(casebook.entries.feeds(each.entry.id).values()), None),
        )
        for each in said.all_of(open_desk, entries, REMARK, RemarkPayload)
    ]


def tasks(open_desk: SaidDesk, case_id: str) -> list[Task]:
    """Return the tasks of a case, oldest first, with what became of each."""
    entries = open_desk.casebook.entries.list(case_id)
    answered = said.all_of(open_desk, entries, ANSWER, AnswerPayload)
    return [
        Task(
            entry=each.entry,
            by=each.author.name,
            payload=each.payload,
            answers=tuple(one for one in answered if one.payload.to.entry == each.entry.id),
            way=next(iter(open_desk.casebook.entries.feeds(each.entry.id).values()), None),
        )
        for each in said.all_of(open_desk, entries, TASK, TaskPayload)
    ]


def _correction(records: Sequence[Record], sent_back: Said[RemarkPayload]) -> Record | None:
    """Return the record that corrects one; the newest of several."""
    found = [each for each in records if each.corrects == sent_back.payload.about.record]
    return max(found, key=lambda record: record.signed_at, default=None)
