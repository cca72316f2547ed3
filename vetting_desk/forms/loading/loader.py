"""Loads a form from bytes or a file as a `Form`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

from vetting_desk.collecting import put_off
from vetting_desk.errors import FormError, FormSyntaxError
from vetting_desk.forms.form import Form
from vetting_desk.forms.loading.actions import ActionReader
from vetting_desk.forms.loading.advice import advise
from vetting_desk.forms.loading.apart import Converted, convert_apart
from vetting_desk.forms.loading.binds import read_binds
from vetting_desk.forms.loading.body import BodyReader, structure
from vetting_desk.forms.loading.default_advice import advise_on_defaults
from vetting_desk.forms.loading.limits import (
    MAX_SHEET_FILE,
    read_file,
    require_small,
    require_small_sheet,
)
from vetting_desk.forms.loading.list_advice import advise_on_lists
from vetting_desk.forms.loading.logic import LogicReader
from vetting_desk.forms.loading.model import ModelReader, ensure_instance_id
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.names import local
from vetting_desk.forms.texts import Itext
from vetting_desk.forms.xml_reader import Document, read_xml

_LAST_SAVED = "jr://instance/last-saved"
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_SPREADSHEETS = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".md"})


def load_form(source: Path | bytes, attachments: Mapping[str, bytes] | None = None) -> Form:
    """Load a form.

    Args:
        source: An XForm, or a spreadsheet (``.xlsx``, ``.xls``, ``.ods``, ``.csv``, ``.md``);
            bytes are an XForm or, by their first bytes, a workbook.
        attachments: Files of the form, by name. They are also looked up in the folder of `source`.

    Raises:
        FormSyntaxError: If it is not XML or not a form.
        ExpressionError: If an expression cannot be parsed or refers to something that does not exist.
        FormCycleError: If calculations depend on each other.
        FormStructureError: If its parts are inconsistent.
    """
    form, problems = read_form(source, attachments)
    if problems:
        raise problems[0]
    if form is None:
        raise FormSyntaxError(file="", line=0, detail="no-form")
    return form


def check_form(
    source: Path | bytes, attachments: Mapping[str, bytes] | None = None
) -> tuple[FormError, ...]:
    """Return all problems of a form, in the order of the form; empty if there are none.

    In addition to what prevents loading the form these are rules for a question that is not there, words
    without quotation marks, defaults that cannot be kept, texts that exist in no language, patterns that
    cannot match, actions that do not select one of several repetitions, files that cannot be read, and columns
    that no list has. Missing files are listed in `Form.missing_attachments`.
    """
    refused: tuple[FormError, ...] = ()
    try:
        if _is_spreadsheet(source):
            xml, refused = _convert(source, in_spite=True)
        else:
            xml = _xform(source)
        if xml is None:
            return refused
        form, found = _read(xml, source, attachments)
    except FormError as error:
        return (*refused, error)
    advice = Problems(source.name if isinstance(source, Path) else "")
    if form is not None:
        advise(form, advice)
        advise_on_defaults(form, advice)
        advise_on_lists(form, advice)
    strays = form.strays if form is not None else ()
    return (*refused, *found, *strays, *advice.found)


def read_form(
    source: Path | bytes, attachments: Mapping[str, bytes] | None = None
) -> tuple[Form | None, tuple[FormError, ...]]:
    """Return a form and all its problems.

    Raises:
        FormSyntaxError: If it cannot be read at all.
    """
    return _read(_xform(source), source, attachments)


def _read(
    xml: bytes, source: Path | bytes, attachments: Mapping[str, bytes] | None
) -> tuple[Form | None, tuple[FormError, ...]]:
    file = source.name if isinstance(source, Path) else ""
    require_small(xml, file)
    problems = Problems(file)
    with put_off():
        form = _Loader(read_xml(xml, file), xml, problems).load()
    if form is not None:
        form.given(_attachments(form, source, attachments or {}))
    return form, tuple(problems.found)


def _xform(source: Path | bytes) -> bytes:
    """Return the XForm's bytes, converted from a spreadsheet if need be."""
    if not _is_spreadsheet(source):
        return source if isinstance(source, bytes) else read_file(source)
    xml, refused = _convert(source, in_spite=False)
    if xml is None:
        raise refused[0]
    return xml


def _convert(source: Path | bytes, *, in_spite: bool) -> Converted:
    """Convert a spreadsheet, at once if it is small and else in a process of its own."""
    from vetting_desk.forms.loading import spreadsheet

    name = source.name if isinstance(source, Path) else ""
    data = read_file(source, MAX_SHEET_FILE) if isinstance(source, Path) else source
    if not require_small_sheet(data, name):
        return convert_apart(data, name, in_spite=in_spite)
    if in_spite:
        return spreadsheet.convert_in_spite(data, name)
    return spreadsheet.convert(data, name), ()


def _is_spreadsheet(source: Path | bytes) -> bool:
    if isinstance(source, bytes):
        return source[:4] in _WORKBOOKS
    return source.suffix.lower() in _SPREADSHEETS


def _attachments(
    form: Form, source: Path | bytes, given: Mapping[str, bytes]
) -> Mapping[str, bytes]:
    """Add files in the form's folder that have the names the form refers to."""
    found = dict(given)
    if isinstance(source, Path):
        for needed in form.lists.values():
            if isinstance(needed, tuple) and needed[0] not in found:
                name = needed[0].rpartition("/")[2]
                beside = source.parent / name
                if name and name not in ("..", ".") and beside.is_file():
                    found[needed[0]] = read_file(beside)
    return found


class _Loader:
    """Loads one document."""

    def __init__(self, document: Document, xml: bytes, problems: Problems) -> None:
        self._document = document
        self._xml = xml
        self._problems = problems

    def load(self) -> Form | None:
        """Return the form, or None if too much of it is missing."""
        head, body = self._part("head"), self._part("body")
        model = _child(head, "model")
        if model is None or body is None or head is None:
            raise self._syntax("not-a-form")
        instances = [e for e in model if local(e.tag) == "instance"]
        primary = next(iter(instances[0]), None) if instances else None
        if primary is None:
            raise self._syntax("no-instance")
        added_id = ensure_instance_id(primary, self._document.namespaces)
        repeats, groups = structure(body)
        reader = ModelReader(self._document.namespaces, repeats, groups, self._problems)
        root = reader.read(primary)
        itext = Itext(_child(model, "itext"))
        title = _child(head, "title")
        form = Form(
            xml=self._xml,
            title=("".join(title.itertext()) if title is not None else "").strip(),
            root=root,
            definitions=reader.definitions,
            by_path=reader.by_path,
            itext=itext,
            namespaces=self._document.namespaces,
        )
        form.style = tuple((body.get("class") or "").split())
        form.attributes = dict(primary.attrib)
        submission = _child(model, "submission")
        form.submission = dict(submission.attrib) if submission is not None else {}
        self._lists(form, instances)
        self._logic(form, model, body)
        if added_id:
            _give_id(form)
        form.strays = tuple(self._problems.strays)
        form.preloads = [d for d in form.definitions if d.preload is not None]
        return form

    def _part(self, name: str) -> Element | None:
        root = self._document.root
        return _child(root, name) if local(root.tag) == "html" else None

    def _syntax(self, detail: str) -> FormSyntaxError:
        return FormSyntaxError(file=self._problems.file, line=0, detail=detail)

    def _lists(self, form: Form, instances: list[Element]) -> None:
        last_saved: set[str] = set()
        for element in instances[1:]:
            identifier = element.get("id")
            source = (element.get("src") or "").strip()
            if not identifier:
                self._problems.structure("", "list-without-name", source)
            elif identifier in form.lists:
                self._problems.structure("", "duplicate-list", identifier)
            elif source == _LAST_SAVED:
                form.lists[identifier] = None
                last_saved.add(identifier)
            elif source and not len(element):
                form.lists[identifier] = (_file_name(source), b"")
            else:
                form.lists[identifier] = element
        form.last_saved_ids = frozenset(last_saved)

    def _logic(self, form: Form, model: Element, body: Element) -> None:
        problems = self._problems
        binds = read_binds([e for e in model if local(e.tag) == "bind"], form.by_path, problems)
        bodies = BodyReader(form.by_path, problems)
        bodies.read(body)
        logic = LogicReader(form.root, form.itext, form.lists, problems)
        for definition in form.definitions:
            element = binds.elements.get(definition)
            if element is not None:
                logic.bind(definition, element)
            if definition in bodies.repeats:
                logic.repeat(definition, bodies.repeats[definition])
            if definition.control is not None:
                logic.control(definition, definition.control)
        actions = ActionReader(form.by_path, binds.by_id, problems)
        for element in model:
            if local(element.tag) in ("setvalue", "setgeopoint"):
                actions.read(element, None)
        for element, owner in bodies.actions:
            actions.read(element, owner)
        for action in actions.all:
            logic.action(action)
        logic.finish()
        form.on_load = actions.on_load
        form.translated = logic.translated


def _child(element: Element | None, name: str) -> Element | None:
    if element is None:
        return None
    return next((child for child in element if local(child.tag) == name), None)


def _file_name(source: str) -> str:
    """Return the file name in a ``jr://file/…`` address."""
    if source.startswith("jr://"):
        return source[5:].partition("/")[2]
    return source


def _give_id(form: Form) -> None:
    """Preload the instance id that was added to the instance, as ODK does."""
    for definition in form.definitions:
        if local(definition.name) == "instanceID" and definition.preload is None:
            definition.preload = ("uid", "")
