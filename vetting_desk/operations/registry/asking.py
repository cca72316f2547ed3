"""Asking the editions that lie in the registry's database, from an analyst's machine.

What may be asked, and what an answer is, is `operations.numbers.questions`, whatever backend has the editions.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.model.numbers.editions import EditionHead
from vetting_desk.model.numbers.questions import Answer, Question
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.numbers import questions
from vetting_desk.operations.numbers.rows import Form
from vetting_desk.operations.numbers.sealing import Exported
from vetting_desk.operations.registry.needs import AnalystDesk

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.registry import PostgresRegistry


@door(Action.NUMBERS)
def editions(member: AnalystDesk, registry: "PostgresRegistry") -> list[EditionHead]:
    """Return what is said of each edition, the newest first.

    Raises:
        RegistryError: If the database cannot be reached, or these keys open none.
        PermissionDeniedError: If the role does not allow it.
    """
    del member
    return registry.figures.heads()


@door(Action.NUMBERS)
def ask(
    member: AnalystDesk,
    registry: "PostgresRegistry",
    question: Question,
    as_of: date | None = None,
) -> Answer:
    """Return what the newest edition says to a question, or the newest of a day.

    Raises:
        InputError: If it cannot be asked, or there was no edition.
        ExtraMissingError: If what it takes is not installed.
        RegistryError: If the database cannot be reached, or these keys open none.
        PermissionDeniedError: If the role does not allow it, or not one of its columns.
    """
    return questions.asked(registry.figures, member.officer, question, as_of)


@door(Action.NUMBERS)
def saved(member: AnalystDesk, registry: "PostgresRegistry") -> dict[str, Question]:
    """Return the saved questions, by name, that the member may ask.

    Raises:
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    return questions.saved_for(registry.figures, member.officer)


@door(Action.EXPORT_NUMBERS)
def save(member: AnalystDesk, registry: "PostgresRegistry", name: str, question: Question) -> None:
    """Keep a question under a name, to be asked again; it never changes there.

    Raises:
        InputError: If it cannot be asked, or the name is none.
        StateError: If another question has the name.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    questions.save_in(registry.figures, member.officer, name, question)


@door(Action.EXPORT_NUMBERS)
def put_away(member: AnalystDesk, registry: "PostgresRegistry", name: str) -> None:
    """Take a kept question out of use; its name stays its own, and it can be put back.

    Raises:
        NotFoundError: If no question has this name.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    del member
    registry.figures.put(name, away=True)


@door(Action.EXPORT_NUMBERS)
def put_back(member: AnalystDesk, registry: "PostgresRegistry", name: str) -> None:
    """Put a question that was put away back into use.

    Raises:
        NotFoundError: If no question has this name.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    del member
    registry.figures.put(name, away=False)


@door(Action.EXPORT_NUMBERS)
def away(member: AnalystDesk, registry: "PostgresRegistry") -> dict[str, Question]:
    """Return the questions that were put away, by name.

    Raises:
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    del member
    return registry.figures.questions(away=True)


@door(Action.NUMBERS)
def run(
    member: AnalystDesk, registry: "PostgresRegistry", name: str, as_of: date | None = None
) -> Answer:
    """Ask a saved question again, as of any day.

    Raises:
        NotFoundError: If no question has this name.
        InputError: If there was no edition.
        ExtraMissingError: If what it takes is not installed.
        RegistryError: If the database cannot be reached, or these keys open none.
        PermissionDeniedError: If the role does not allow it, or not one of its columns.
    """
    found = questions.known(registry.figures, name)
    return questions.asked(registry.figures, member.officer, found, as_of)


@door(Action.EXPORT_NUMBERS)
def export(
    member: AnalystDesk,
    registry: "PostgresRegistry",
    purpose: str,
    question: Question,
    recipients: Sequence[str],
    folder: Path,
    form: Form = Form.CSV,
    *,
    as_of: date | None = None,
    each: bool = False,
) -> Exported:
    """Seal the answer to a question, or a row for each case that it counts; see `questions.export`.

    Raises:
        InputError: If the purpose is missing, a recipient is none, or it cannot be asked.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        ExtraMissingError: If what it takes is not installed.
        OSError: If it could not be written; nothing is left then.
        RegistryError: If the database cannot be reached, or these keys open none.
        PermissionDeniedError: If the role does not allow it, or not one of its columns.
    """
    words = typed_text.reason(purpose)
    answer = questions.asked(registry.figures, member.officer, question, as_of)
    member.confirmations.enter(Purpose.EXPORT, questions.SUBJECT)
    posts = {peer.desk_id: peer.name for peer in member.casebook.peers.list()}
    names = {**posts, member.desk.id: member.desk.name}
    with registry.unit_of_work():
        return questions.sealed(
            registry.figures, answer, words, recipients, folder, form, names, each=each
        )
