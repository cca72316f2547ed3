"""Another desk, as this one knows it."""

from dataclasses import dataclass

from vetting_desk.model.desk import DeskKind


@dataclass(frozen=True, slots=True)
class Peer:
    """Another desk.

    Attributes:
        desk_id: UUID.
        name: Its name.
        kind: A post, or headquarters.
        certificates: Its desk certificate first, then the chain; as given, PEM or DER.
        recipient: The ``age1pq…`` recipient to encrypt to.
        trusted: False before a person has confirmed it, and once it is revoked.
        organisation: The organisation it belongs to.
        training: True for a training desk.
    """

    desk_id: str
    name: str
    kind: DeskKind
    certificates: tuple[bytes, ...] = ()
    recipient: str = ""
    trusted: bool = True
    organisation: str = ""
    training: bool = False
