"""Whether the page has anything to show an officer: asked before the page is loaded."""

from vetting_desk.model import DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action


def has_organisation_page(desk: OpenDesk) -> bool:
    """Return whether there is anything on this page for the officer of this desk."""
    at_headquarters = desk.desk.kind is DeskKind.HQ
    return at_headquarters and (desk.may(Action.ENROL) or desk.may(Action.CLINICAL))
