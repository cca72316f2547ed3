"""What this wing asks of the desks it made: one that joins an organisation, one that is filled with samples."""

from typing import Protocol

from vetting_desk.operations.cases.needs import CaseBooks, CaseDesk
from vetting_desk.operations.organisation.needs import (
    JoiningBooks,
    JoiningDesk,
    RequestBooks,
    RequestDesk,
)
from vetting_desk.operations.records.needs import SigningBooks, SigningDesk


class NewPostBooks(JoiningBooks, RequestBooks, Protocol):
    """A casebook whose desk asks to join, and joins."""


class NewPostDesk(RequestDesk, JoiningDesk, Protocol):
    """A post that asks to join, and joins."""

    @property
    def casebook(self) -> NewPostBooks:
        """The open store."""


class SampleBooks(CaseBooks, SigningBooks, Protocol):
    """A casebook with invented cases."""


class SampleDesk(CaseDesk, SigningDesk, Protocol):
    """A desk at which invented cases are opened, interviewed and signed."""

    @property
    def casebook(self) -> SampleBooks:
        """The open store."""
