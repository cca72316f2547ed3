"""Errors of texts on their way to a translator and back."""

from vetting_desk.errors.root import VettingDeskError


class TranslationFileError(VettingDeskError):
    """Texts to translate, or what they are of, that cannot be read. Fields: file, detail, line, name."""


class TranslationMismatchError(TranslationFileError):
    """Texts that belong to something else than what they are to be put into. Fields: file, belongs, wanted."""
