"""Collects the problems of a form, so that all of them are reported at once."""

from __future__ import annotations

import re

from vetting_desk.errors import ExpressionError, FormError, FormStructureError
from vetting_desk.forms.xpath.functions.registry import XPathTypeError
from vetting_desk.forms.xpath.lexer import XPathSyntaxError
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.syntax import Expression

MAX_PROBLEMS = 1000

_COLUMNS = {
    "calculate": "calculation",
    "readonly": "read_only",
    "setvalue": "default",
    "regex": "constraint",
    "ref": "trigger",
}
_PATHS = re.compile(
    r"""("[^"]*"|'[^']*')|(?<![\w\])/.])(?:(?:\.\./)+|current\(\)/(?:\.\./)*|/)(?:[\w.\-:]+/)*([\w.\-:]+)(?!\()"""
)
_SPARE = re.compile(r"(?<=[(\[]) | (?=[ ),\]])")
"""Spaces that pyxform puts around a path."""
_FILTER = re.compile(
    r"(?:randomize\()?instance\('[^']*'\)/root/item\[(.*)\](?:,[^\]]*)?\)?", re.DOTALL
)


def as_written(source: str) -> str:
    """Return an expression as its author wrote it in a spreadsheet.

    Paths inserted by pyxform become ``${name}`` again; of choices only their filter is returned.
    """
    inner = _FILTER.fullmatch(source)
    return _in_names(source if inner is None else inner[1]).strip()


def _in_names(source: str) -> str:
    named = _PATHS.sub(lambda found: found[1] or "${" + found[2] + "}", source)
    return _SPARE.sub("", named)


def place_as_written(source: str, position: int) -> int:
    """Return the position of offset `position` of an expression in `as_written`, counted from 1."""
    inner = _FILTER.fullmatch(source)
    begins = inner.start(1) if inner is not None else 0
    return len(_in_names(source[begins : max(begins, position)]).lstrip()) + 1


class Problems:
    """The problems found so far.

    Args:
        file: The form's name, for the errors.

    Attributes:
        found: What prevents using the form.
        strays: Rules that do nothing, and words in them that count as nothing; they prevent nothing.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[FormError] = []
        self.strays: list[FormError] = []
        self._parsed: dict[str, Expression] = {}

    def add(self, error: FormError) -> None:
        """Add a problem."""
        if len(self.found) < MAX_PROBLEMS:
            error.fields["file"] = self.file
            self.found.append(error)

    def stray(self, question: str, detail: str, name: str = "") -> None:
        """Add what the author should look at: a rule that does nothing, and that ODK's engine takes."""
        if len(self.strays) < MAX_PROBLEMS:
            self.strays.append(
                FormStructureError(file=self.file, question=question, detail=detail, name=name)
            )

    def beside(self, error: FormError) -> None:
        """Add a problem of one of the form's files; it keeps that file's name."""
        if len(self.found) < MAX_PROBLEMS:
            self.found.append(error)

    def structure(self, question: str, detail: str, name: str = "", **more: str) -> None:
        """Add a structural problem at `question`."""
        fields = {"question": question, "detail": detail, "name": name, **more}
        self.add(FormStructureError(file=self.file, **fields))

    def expression(
        self,
        question: str,
        attribute: str,
        source: str,
        position: int,
        detail: str,
        name: str = "",
        *,
        stray: bool = False,
        **more: str,
    ) -> None:
        """Add a problem of an expression; `stray` for one that prevents nothing.

        Besides the fields of `ExpressionError` it has the spreadsheet's ``column``, the expression as its
        author wrote it, with ``${name}`` for a path, and the ``place`` in that, counted from 1.
        """
        into = self.strays if stray else self.found
        if len(into) >= MAX_PROBLEMS:
            return
        into.append(
            ExpressionError(
                file=self.file,
                question=question,
                attribute=attribute,
                expression=source,
                position=position,
                detail=detail,
                name=name,
                column=_COLUMNS.get(attribute, attribute),
                written=as_written(source),
                place=place_as_written(source, position),
                **more,
            )
        )

    def unusable(
        self, question: str, attribute: str, source: str, error: XPathSyntaxError | XPathTypeError
    ) -> None:
        """Add a problem for an expression that was refused."""
        self.expression(question, attribute, source, error.position, error.detail, error.found)

    def parse(self, question: str, attribute: str, source: str) -> Expression | None:
        """Return the parsed expression of `source`, or None after adding the problem."""
        known = self._parsed.get(source)
        if known is not None:
            return known
        try:
            parsed = parse(source)
        except XPathSyntaxError as error:
            self.unusable(question, attribute, source, error)
            return None
        self._parsed[source] = parsed
        return parsed
