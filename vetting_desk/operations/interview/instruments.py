"""The instruments of a desk: those shipped with the program, and those an organisation adds."""

import json
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from vetting_desk.errors import (
    FormError,
    FormVersionError,
    InstrumentAlteredError,
    InstrumentFindingsError,
    InstrumentSumsError,
)
from vetting_desk.model import InstrumentKey, InstrumentSummary
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.stores import KeepsInstruments
from vetting_desk.operations.access.unlocked import HasCasebook
from vetting_desk.operations.interview import live_forms
from vetting_desk.operations.interview.adding_forms import add_form
from vetting_desk.operations.interview.needs import InstrumentsDesk
from vetting_desk.operations.interview.shipped_digests import DIGESTS
from vetting_desk.paths import resource_path

if TYPE_CHECKING:
    from vetting_desk.forms import Form

Made = live_forms.Made
_AHEAD_AT_MOST: Final = 8
"""Forms parsed before anybody asks for them."""


@dataclass(frozen=True, slots=True)
class Example:
    """An invented, filled case for an instrument.

    Attributes:
        instrument: Id of the instrument.
        language: Form language it was filled in.
        steps: Pairs of reference and value, as `Session.apply` takes them.
    """

    instrument: str
    language: str
    steps: tuple[tuple[str, Any], ...]


@open_door("every officer may know what a desk can ask")
def list_instruments(open_desk: InstrumentsDesk) -> list[InstrumentSummary]:
    """Return the instruments this desk holds, also those the officer's role may not open."""
    return open_desk.casebook.instruments.list()


@open_door("every officer may know what a desk can ask")
def titles(open_desk: InstrumentsDesk) -> dict[str, dict[str, str]]:
    """Return what instruments call themselves: by the title that is kept, their titles by language code."""
    from vetting_desk.judgement.titles import titles_of

    books = open_desk.casebook.instruments
    return {summary.title: titles_of(books.xml(summary.key.sha256)) for summary in books.list()}


@door(Action.INSTRUMENTS, practice_is_free=True)
def add_instrument(
    open_desk: InstrumentsDesk, path: Path, *, in_spite: bool = False
) -> InstrumentSummary:
    """Add a questionnaire from a file: an XForm, or an XLSForm, and what lies beside it.

    Args:
        open_desk: The unlocked desk.
        path: The file.
        in_spite: True once a person has read what was found and adds it all the same; the log says so.

    Returns:
        What was added; the same if the desk has it already.

    Raises:
        FormError: If the questionnaire cannot be used.
        InstrumentFindingsError: If it holds what may not stand in a vetting instrument, or rules that do
            nothing, and nobody has accepted that. Nothing was added then.
        InstrumentSumsError: If it reckons with ratings: nobody can accept that.
        FormVersionError: If the same version is here with other lists.
        PermissionDeniedError: If the role does not allow it, but for practice.
        OSError: If the file cannot be read.
    """
    from vetting_desk.forms import load_form
    from vetting_desk.judgement.lint import LintReason, lint

    form = load_form(path)
    held = open_desk.casebook.instruments.attachments(form.sha256)
    if any(held.get(name, content) != content for name, content in form.attachments.items()):
        raise FormVersionError(file=path.name, version=form.version)
    accepted: tuple[str, ...] = ()
    if not open_desk.casebook.instruments.holds(form.sha256):
        findings = lint(form)
        for finding in findings:
            if finding.reason is LintReason.RATING_SUM:
                raise InstrumentSumsError(file=path.name, question=finding.question)
        if (findings or form.strays) and not in_spite:
            raise InstrumentFindingsError(file=path.name, findings=findings, strays=form.strays)
        kinds = [finding.reason.value for finding in findings]
        accepted = tuple(sorted({*kinds, *(stray.fields["detail"] for stray in form.strays)}))
    open_desk.forms.pop(form.sha256, None)  # it may have more lists now
    return add_form(open_desk, form, accepted)


@open_door("every officer may know what a desk can ask")
def missing_files(open_desk: InstrumentsDesk, sha256: str) -> tuple[str, ...]:
    """Return the files an instrument takes choices from that were not beside it when it was added.

    Without them it can be filled, and their questions offer nothing. Adding it again beside them
    completes it.

    Raises:
        NotFoundError: If the desk does not hold it.
    """
    return live_forms.load_instrument(open_desk, sha256).missing_attachments


@open_door("it adds only what ships with the program, to every new desk")
def add_shipped(open_desk: InstrumentsDesk) -> None:
    """Add every instrument that ships with the program, in the order shown.

    Raises:
        InstrumentAlteredError: If one of their files is not the one the program was made with.
    """
    with open_desk.casebook.transaction():
        for form in parse_shipped():
            add_form(open_desk, form)


@open_door("every officer may know what a desk can ask")
def for_posts(open_desk: HasCasebook[KeepsInstruments]) -> list[InstrumentSummary]:
    """Return the instruments headquarters gives to posts: the newest version of each that posts may lack.

    What ships with the program comes to posts with the program; a version of it that was added here is given if
    it is newer than the shipped one.
    """
    return [
        summary
        for summary in open_desk.casebook.instruments.current()
        if summary.key.sha256 not in DIGESTS.values() and not _ships_newer(summary.key)
    ]


def _ships_newer(key: InstrumentKey) -> bool:
    """Return whether the program ships an instrument of this id in this version or a newer one."""
    from vetting_desk.transfer.ends.versions import version_order

    if key.id not in shipped():
        return False
    return version_order(shipped_form(key.id).version) >= version_order(key.version)


@open_door("it parses what the desk can ask, and shows it to nobody")
def used_lately(open_desk: InstrumentsDesk) -> list[Made]:
    """Return what the forms that this desk used last are made of, the last first: see `parse_ahead`."""
    lately = open_desk.casebook.instruments.used_lately(_AHEAD_AT_MOST)
    return [
        live_forms.made_of(open_desk, sha256) for sha256 in lately if sha256 not in open_desk.forms
    ]


def parse_ahead(made: list[Made]) -> None:
    """Parse forms before somebody waits for them; to be run in the pool.

    A large form takes a tenth of a second and more, and each lock begins a process that knows none. One that
    cannot be parsed is passed over: who opens it is told.
    """
    for xml, beside in made:
        with suppress(FormError):
            live_forms.parsed(xml, beside)


def parse_shipped() -> list["Form"]:
    """Return the instruments that ship with the program, in the order shown; parsed once.

    Raises:
        InstrumentAlteredError: If one of their files is not the one the program was made with.
    """
    return [shipped_form(name) for name in shipped()]


def shipped_form(instrument_id: str) -> "Form":
    """Return an instrument that ships with the program; parsed once.

    Raises:
        InstrumentAlteredError: If its file is not the one the program was made with.
    """
    path = shipped_path(instrument_id)
    xml = path.read_bytes()
    if sha256(xml).hexdigest() != DIGESTS[instrument_id]:
        raise InstrumentAlteredError(file=path.name)
    return live_forms.parsed(xml)


def shipped() -> list[str]:
    """Return the ids of the shipped instruments, in the order shown."""
    return list(DIGESTS)


def shipped_path(instrument_id: str) -> Path:
    """Return the XForm of a shipped instrument."""
    return resource_path(f"instruments/{instrument_id}.xml")


def example(instrument_id: str) -> Example:
    """Return the invented, filled case that ships with an instrument.

    Raises:
        FileNotFoundError: If it has none.
    """
    path = resource_path(f"instruments/examples/{instrument_id}.json")
    content = json.loads(path.read_text(encoding="utf-8"))
    steps = tuple((str(reference), value) for reference, value in content["steps"])
    return Example(content["instrument"], content["language"], steps)
