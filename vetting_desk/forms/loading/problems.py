"""Collects what is wrong with a form, so that all of it is reported at once."""

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

    That is with ``${name}`` where pyxform has put a path, and of choices only their filter.
    """
    inner = _FILTER.fullmatch(source)
    return _in_names(source if inner is None else inner[1]).strip()


def _in_names(source: str) -> str:
    named = _PATHS.sub(lambda found: found[1] or "${" + found[2] + "}", source)
    return _SPARE.sub("", named)


def place_as_written(source: str, position: int) -> int:
    """Return where the offset `position` of an expression is in `as_written`, counted from 1."""
    inner = _FILTER.fullmatch(source)
    begins = inner.start(1) if inner is not None else 0
    return len(_in_names(source[begins : max(begins, position)]).lstrip()) + 1


class Problems:
    """What was found wrong so far.

    Args:
        file: The form's name, for the errors.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[FormError] = []
        self._parsed: dict[str, Expression] = {}

    def add(self, error: FormError) -> None:
        """Note a problem."""
        if len(self.found) < MAX_PROBLEMS:
            error.fields["file"] = self.file
            self.found.append(error)

    def beside(self, error: FormError) -> None:
        """Note a problem of a file that lies beside the form; it keeps that file's name."""
        if len(self.found) < MAX_PROBLEMS:
            self.found.append(error)

    def structure(self, question: str, detail: str, name: str = "", **more: str) -> None:
        """Note that the form does not fit together at `question`."""
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
        **more: str,
    ) -> None:
        """Note that an expression cannot be used.

        Besides the fields of `ExpressionError` it has the spreadsheet's ``column``, the expression
        as its author wrote it, ``${name}`` for a path, and in that the ``place``, counted from 1.
        """
        self.add(
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
        """Note an expression that was refused."""
        self.expression(question, attribute, source, error.position, error.detail, error.found)

    def parse(self, question: str, attribute: str, source: str) -> Expression | None:
        """Return the parts of `source`, or note why it has none."""
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
