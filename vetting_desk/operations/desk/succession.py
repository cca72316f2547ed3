"""An officer's slot after their desk became a new one: it takes up the desk's new identity at the next unlock.

The officer who made the desk new had their slot rewritten at once. Those of the others still name the desk it
was before, and hold its identity; the casebook hands them the new one. Becoming a new desk is
`organisation.new_desk`.
"""

from typing import Final

from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.desk.needs import SuccessionDesk

IDENTITY: Final = "desk/new-identity"
"""Setting: the age identity of a desk that became a new one, ``AGE-SECRET-KEY-PQ-1…``; unset before."""


def take_up(open_desk: SuccessionDesk, slot_desk_id: str) -> bool:
    """Bring keys and ``desk.json`` in step with the casebook of a desk that became a new one.

    Also finishes what a power cut interrupted: the casebook is the truth.

    Args:
        open_desk: Unlocked just now.
        slot_desk_id: The desk that the officer's slot names.

    Returns:
        True if the slot has to be rewritten.
    """
    folder, desk = open_desk.folder, open_desk.desk
    formerly = open_desk.casebook.successions.lineage(desk.id)[1:]
    if desk_folders.read_desk_file(folder).id in formerly:
        desk_folders.write_desk_file(folder, desk, formerly)
    identity = open_desk.casebook.settings.get(IDENTITY)
    outdated = identity is not None and open_desk.secret.age_identity != identity
    if identity is not None and outdated:
        open_desk.secret.age_identity = identity
        open_desk.keys.forget_identity()
    return outdated or slot_desk_id in formerly
