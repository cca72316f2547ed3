"""What headquarters knows from all desks: cases as they come in, and where each desk's feed stands.

Linking the cases of one person across desks is not part of it yet: a case belongs to the desk that
opened it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.store import Casebook

__all__ = ["register_case"]


def register_case(casebook: "Casebook", document: "RecordDocument") -> None:
    """See `vetting_desk.registry.cases.register_case`."""
    from vetting_desk.registry.cases import register_case as register

    register(casebook, document)
