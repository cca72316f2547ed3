"""Collects what is wrong with a form, so that an author hears of all of it at once."""

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
    r"""("[^"]*"|'[^']*')|\s?(?<![\w\])/.])(?:(?:\.\./)+|current\(\)/(?:\.\./)*|/)(?:[\w.\-:]+/)*([\w.\-:]+)(?!\()\s?"""
)


def as_written(source: str) -> str:
    """Return an expression with ``${name}`` where pyxform has put a path."""
    return _PATHS.sub(lambda found: found[1] or "${" + found[2] + "}", source).strip()


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

    def structure(self, question: str, detail: str, name: str = "") -> None:
        """Note that the form does not fit together at `question`."""
        self.add(FormStructureError(file=self.file, question=question, detail=detail, name=name))

    def expression(
        self, question: str, attribute: str, source: str, position: int, detail: str, name: str = ""
    ) -> None:
        """Note that an expression cannot be used.

        Besides the fields of `ExpressionError` it tells the spreadsheet's ``column`` and the
        expression as its author wrote it, ``${name}`` for a path.
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
