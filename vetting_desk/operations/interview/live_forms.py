"""An instrument's form parsed once, and a draft's live session rebuilt from the casebook alone.

Answering is `interviews`.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import on_the_wall
from vetting_desk.errors import NotFoundError
from vetting_desk.model import AnswerKind, AnswerRow, Assessment, InstrumentSummary
from vetting_desk.operations.access.stores import KeepsInstruments
from vetting_desk.operations.access.unlocked import HasCasebook
from vetting_desk.operations.interview import drafts
from vetting_desk.operations.interview.needs import DraftDesk, FormDesk
from vetting_desk.operations.interview.taken_over import TakenOver

if TYPE_CHECKING:
    from vetting_desk.forms import Form, FormDefinition, Session

_PARSED_AT_MOST: Final = 24
"""Parsed forms kept by the process: what ships with the program, and twice as many again."""
Made = tuple[bytes, tuple[tuple[str, bytes], ...]]
"""What a form is made of: its XForm, and the files beside it by name."""


def instrument(open_desk: HasCasebook[KeepsInstruments], sha256: str) -> InstrumentSummary:
    """Return the summary of the instrument with this digest.

    Raises:
        NotFoundError: If the desk does not hold it.
    """
    for summary in open_desk.casebook.instruments.list():
        if summary.key.sha256 == sha256:
            return summary
    raise NotFoundError(what="instrument", id=sha256)


def load_instrument(open_desk: FormDesk, sha256: str) -> "Form":
    """Return the parsed form with this digest; parsed once for as long as the desk is open."""
    form = open_desk.forms.get(sha256)
    if form is None:
        form = parsed(*made_of(open_desk, sha256))
        open_desk.forms[sha256] = form
    return form


def parsed(xml: bytes, beside: tuple[tuple[str, bytes], ...] = ()) -> "Form":
    """Return the form of an XForm and the files beside it, by name; parsed once in a process.

    It is shared by all desks and threads of the process: a form is never changed once it is parsed.

    Raises:
        FormError: If the questionnaire cannot be used.
    """
    return _parsed(xml, beside)


def made_of(open_desk: FormDesk, sha256: str) -> Made:
    """Return what the form with this digest is made of, as `parsed` takes it."""
    kept = open_desk.casebook.instruments
    return kept.xml(sha256), tuple(sorted(kept.attachments(sha256).items()))


def language_of(form: "Form", wanted: str) -> str:
    """Return the form's language named `wanted`, or with this code; its default where it has none."""
    from vetting_desk.forms import FormLanguage

    codes = {FormLanguage.from_name(name).code: name for name in reversed(form.languages)}
    named = wanted if wanted in form.languages else ""
    return named or codes.get(wanted or "-", form.default_language)


def restore_session(open_desk: DraftDesk, assessment: Assessment, form: "Form") -> "Session":
    """Rebuild the live session of a draft from the casebook alone."""
    draft = drafts.draft_of(open_desk, assessment.id)
    after, xml = draft.snapshot() or (0, draft.base_xml())
    session = form.restore(
        xml, now=on_the_wall(assessment.created_at), language=assessment.language
    )
    for row in draft.answers(after):
        _replay(session, row)
    return session


@lru_cache(maxsize=_PARSED_AT_MOST)
def _parsed(xml: bytes, beside: tuple[tuple[str, bytes], ...]) -> "Form":
    from vetting_desk.forms import load_form

    return load_form(xml, dict(beside))


def taken_over(open_desk: DraftDesk, assessment: Assessment) -> TakenOver:
    """Return which answers of a draft were taken over and not asked again, from the casebook alone.

    The rows are read only where there is one of that kind: most drafts have none.
    """
    if not open_desk.casebook.assessments.has_kind(assessment.id, AnswerKind.TAKEN_OVER):
        return TakenOver()
    return TakenOver(drafts.draft_of(open_desk, assessment.id).answers(0))


def about(form: "FormDefinition", name: str) -> str:
    """Return an instrument's attribute in our namespace, such as ``clinical``; empty without one."""
    from vetting_desk.forms.names import VETTING

    return form.attributes.get(f"{{{VETTING}}}{name}", "")


def _replay(session: "Session", row: AnswerRow) -> None:
    at = on_the_wall(row.at)
    if row.kind is AnswerKind.SET:
        session.set(row.reference, row.value, now=at)
    elif row.kind is AnswerKind.TAKEN_OVER:
        session.keep(row.reference, row.value)
    elif row.kind is AnswerKind.SAID:
        session.say(row.reference, row.value)
    elif row.kind is AnswerKind.REPEAT_ADD:
        session.add_repeat(row.reference, now=at)
    elif row.kind is AnswerKind.REPEAT_REMOVE:
        session.remove_repeat(row.reference, int(row.value), now=at)
