"""Errors of an instrument: it cannot be used, or an answer does not fit it."""

from vetting_desk.errors.root import VettingDeskError


class FormError(VettingDeskError):
    """An instrument cannot be used as it is. Fields: file, question, expression, detail."""


class FormSyntaxError(FormError):
    """Not XML, not XForms, or cut short. Fields: file, line, detail."""


class FormTooLargeError(FormSyntaxError):
    """More than is read: of a form, a spreadsheet or a list. Fields: file, line, detail, limit."""


class ExpressionError(FormError):
    """An expression that cannot be used. Fields: file, question, attribute, expression, position, detail."""


class FormCycleError(FormError):
    """Calculations that need each other. Fields: file, members (references in order)."""


class FormStructureError(FormError):
    """A missing choice list, duplicate name or unknown reference. Fields: file, question, detail, name."""


class FormProblems(FormError):  # noqa: N818 (a collection of errors, not one)
    """All problems found in one instrument. Fields: file, problems (a tuple of `FormError`)."""

    @property
    def problems(self) -> tuple[FormError, ...]:
        """The problems in the order of the form."""
        return tuple(self.fields["problems"])


class FormVersionError(FormError):
    """The same version is here already with other lists. Fields: file, version."""


class InstrumentSumsError(FormError):
    """A questionnaire reckons with ratings; nobody adds it, whatever else was accepted.

    Fields: file; question (its reference).
    """


class InstrumentFindingsError(FormError):
    """Usable, but with something a person must look at before it is added.

    Fields: file, findings (a tuple of `judgement.lint.LintFinding`), strays (a tuple of `FormError`).
    """


class InstrumentAlteredError(FormError):
    """A file that ships with the program is not the one it was made with. Fields: file."""


class ItemTextsMissingError(FormError):
    """A screener whose items have no words in any pack in force. Fields: title, wanted (keys of the texts)."""


class AnswerError(FormError):
    """An answer the question cannot take. Fields: reference, type, detail."""
