"""Questions over all cases: asked of an edition, kept to be asked again as of another day, or sealed.

Which columns somebody may ask for follows from their role. Where editions lie is `registry.door.Figures`:
headquarters' own casebook, or for an analyst the registry's database. A database that cannot be reached, or
whose editions these keys do not open, is a `RegistryError` of every function here.
"""

import os
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from vetting_desk.errors import NotFoundError, PermissionDeniedError
from vetting_desk.model import Officer
from vetting_desk.model.numbers import questions
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import COLUMNS, Line
from vetting_desk.model.numbers.questions import Answer, Question
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.numbers import sealing
from vetting_desk.operations.numbers.needs import AskingBooks, AskingDesk, AskingExportDesk
from vetting_desk.operations.numbers.rows import PSEUDONYM, Form, Row, written
from vetting_desk.operations.numbers.sealing import Exported
from vetting_desk.registry.casebook_figures import CasebookFigures
from vetting_desk.registry.door import Figures

SUBJECT: Final = "questions"
"""What is confirmed."""
CASES: Final = "cases"
"""The column of an answer that says how many."""
FOR_ANALYSTS: Final = frozenset({Column.LANGUAGE, Column.INTERPRETER})
"""Columns for whoever may export alone: of the talk, not of the way."""


@door(Action.NUMBERS)
def columns(open_desk: AskingDesk) -> tuple[Column, ...]:
    """Return what the officer at the desk may ask for.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return columns_of(open_desk.officer)


@door(Action.NUMBERS)
def ask(
    open_desk: AskingDesk,
    question: Question,
    as_of: date | None = None,
    source: Figures | None = None,
) -> Answer:
    """Return what the newest edition says to a question, or the newest of a day.

    Args:
        open_desk: The unlocked desk.
        question: What is asked.
        as_of: The day; None for today.
        source: Where the editions lie; None for the desk's own casebook.

    Raises:
        InputError: If it cannot be asked, or there was no edition.
        PermissionDeniedError: If the role does not allow it, or not one of its columns.
    """
    return _asked(figures_of(open_desk.casebook, source), open_desk.officer, question, as_of)


@door(Action.NUMBERS)
def saved(open_desk: AskingDesk, source: Figures | None = None) -> dict[str, Question]:
    """Return the saved questions, by name, that the officer at the desk may ask; `source` as in `ask`.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    may_ask = set(columns_of(open_desk.officer))
    kept = figures_of(open_desk.casebook, source).questions()
    return {name: each for name, each in kept.items() if set(each.columns) <= may_ask}


@door(Action.EXPORT_NUMBERS)
def save(
    open_desk: AskingDesk, name: str, question: Question, source: Figures | None = None
) -> None:
    """Keep a question under a name, to be asked again; it never changes there. `source` as in `ask`.

    Raises:
        InputError: If it cannot be asked, or the name is none.
        StateError: If another question has the name.
        PermissionDeniedError: If the role does not allow it.
    """
    questions.require(question)
    require_columns(open_desk.officer, question)
    figures_of(open_desk.casebook, source).save(questions.require_name(name), question)


@door(Action.EXPORT_NUMBERS)
def put_away(open_desk: AskingDesk, name: str, source: Figures | None = None) -> None:
    """Take a kept question out of use; its name stays its own, and it can be put back.

    Args:
        open_desk: The unlocked desk.
        name: What it is called.
        source: Where the editions lie; None for the desk's own casebook.

    Raises:
        NotFoundError: If no question has this name.
        PermissionDeniedError: If the role does not allow it.
    """
    figures_of(open_desk.casebook, source).put(name, away=True)


@door(Action.EXPORT_NUMBERS)
def put_back(open_desk: AskingDesk, name: str, source: Figures | None = None) -> None:
    """Put a question that was put away back into use.

    Args:
        open_desk: The unlocked desk.
        name: What it is called.
        source: Where the editions lie; None for the desk's own casebook.

    Raises:
        NotFoundError: If no question has this name.
        PermissionDeniedError: If the role does not allow it.
    """
    figures_of(open_desk.casebook, source).put(name, away=False)


@door(Action.EXPORT_NUMBERS)
def away(open_desk: AskingDesk, source: Figures | None = None) -> dict[str, Question]:
    """Return the questions that were put away, by name; `source` as in `ask`.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return dict(figures_of(open_desk.casebook, source).questions(away=True))


@door(Action.NUMBERS)
def run(
    open_desk: AskingDesk,
    name: str,
    as_of: date | None = None,
    source: Figures | None = None,
) -> Answer:
    """Ask a saved question again, as of any day; `source` as in `ask`.

    Raises:
        NotFoundError: If no question has this name.
        InputError: If there was no edition.
        PermissionDeniedError: If the role does not allow it, or not one of its columns.
    """
    there = figures_of(open_desk.casebook, source)
    question = there.questions().get(name)
    if question is None:
        raise NotFoundError(what="question", id=name)
    return _asked(there, open_desk.officer, question, as_of)


@door(Action.EXPORT_NUMBERS)
def export(
    open_desk: AskingExportDesk,
    purpose: str,
    question: Question,
    recipients: Sequence[str],
    folder: Path,
    form: Form = Form.CSV,
    *,
    as_of: date | None = None,
    each: bool = False,
    source: Figures | None = None,
) -> Exported:
    """Seal the answer to a question, or a row for each case that it counts.

    Args:
        open_desk: The unlocked desk.
        purpose: What it is for, in words; stands in the log.
        question: What is asked.
        recipients: Who can open it, as ``age1pq1…``.
        folder: Where the file is put, under a random name.
        form: How it is written inside.
        as_of: As of which day; None for today.
        each: True for a row for each case, under a pseudonym that is another in every export.
        source: Where the editions lie; None for the desk's own casebook.

    Raises:
        InputError: If the purpose is missing, a recipient is none, or it cannot be asked.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        OSError: If it could not be written; nothing is left then.
        PermissionDeniedError: If the role does not allow it, or not one of its columns.
    """
    there = figures_of(open_desk.casebook, source)
    words = typed_text.reason(purpose)
    answer = _asked(there, open_desk.officer, question, as_of)
    open_desk.confirmations.enter(Purpose.EXPORT, SUBJECT)
    posts = {peer.desk_id: peer.name for peer in open_desk.casebook.peers.list()}
    names = {**posts, open_desk.desk.id: open_desk.desk.name}
    with there.together():
        return _sealed(there, answer, words, recipients, folder, form, names, each=each)


def figures_of(books: AskingBooks, source: Figures | None) -> Figures:
    """Return where editions and kept questions lie: in `source`, or without it in a desk's own casebook."""
    return CasebookFigures(books) if source is None else source


def columns_of(officer: Officer) -> tuple[Column, ...]:
    """Return what an officer may ask for."""
    exports = may(officer, Action.EXPORT_NUMBERS)
    return tuple(each for each in COLUMNS if exports or each not in FOR_ANALYSTS)


def require_columns(officer: Officer, question: Question) -> None:
    """Check that an officer may ask a question.

    Raises:
        PermissionDeniedError: If not one of its columns.
    """
    if not set(question.columns) & set(COLUMNS) <= set(columns_of(officer)):
        action = Action.EXPORT_NUMBERS.value
        raise PermissionDeniedError(role=officer.role.value, action=action)


def _asked(source: Figures, officer: Officer, question: Question, as_of: date | None) -> Answer:
    """Return what an edition says to a question that an officer may ask."""
    questions.require(question)
    require_columns(officer, question)
    head = questions.edition_as_of(list(source.heads()), as_of)
    return source.answer(head, question)


def _sealed(
    source: Figures,
    answer: Answer,
    purpose: str,
    recipients: Sequence[str],
    folder: Path,
    form: Form,
    posts: Mapping[str, str],
    *,
    each: bool,
) -> Exported:
    """Seal an answer into a file, and write that it was."""
    by = answer.question.by
    names = [PSEUDONYM] if each else []
    names += [column.value for column in by]
    names += [] if each else [CASES]
    found = _each_case(answer, posts) if each else _counts(answer, posts)
    done, sealed_bytes = sealing.seal(written(found, names, form), recipients, folder, len(found))
    detail = {
        "purpose": purpose,
        "form": form.value,
        "columns": [column.value for column in by],
        "edition": answer.edition.number,
        "question": questions.to_text(answer.question),
        "each": each,
        "recipients": list(done.recipients),
        "rows": done.rows,
        "digest": done.digest,
    }
    source.note_exported(detail)
    sealing.put(done, sealed_bytes)
    return done


def _counts(answer: Answer, posts: Mapping[str, str]) -> list[Row]:
    return [{**_said(answer, line, posts), CASES: n} for line, n in answer.rows]


def _each_case(answer: Answer, posts: Mapping[str, str]) -> list[Row]:
    """Return a row for each case: an edition does not know which is which, so each pseudonym is drawn.

    No two exports have one in common, and nobody can go back from any, this desk not either.
    """
    drawn = sorted(
        (os.urandom(sealing.PSEUDONYM_BYTES).hex(), line)
        for line, n in answer.rows
        for _ in range(n)
    )
    return [{PSEUDONYM: name, **_said(answer, line, posts)} for name, line in drawn]


def _said(answer: Answer, line: Line, posts: Mapping[str, str]) -> Row:
    return {
        column.value: posts.get(value, value) if column is Column.POST else value
        for column, value in zip(answer.question.by, line, strict=True)
    }
