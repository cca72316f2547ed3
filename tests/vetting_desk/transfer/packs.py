"""Packs of invented texts, signed at an invented headquarters."""

from typing import Any

import rfc8785

from vetting_desk.crypto.cms import sign_detached
from vetting_desk.model import Officer


def pack_fields(place: Any, officer: Officer) -> dict[str, Any]:
    """Return a sound document as plain JSON."""
    return {
        "format": "vetting-desk-pack",
        "version": 1,
        "least_reader": 1,
        "pack": "texts",
        "number": 1,
        "title": "Invented texts",
        "desk": {
            "id": place.desk.id,
            "name": place.desk.name,
            "organisation": place.desk.organisation,
            "training": place.desk.training,
        },
        "author": {"id": officer.id, "name": officer.name, "role": officer.role.value},
        "signed_at": "2026-11-22T10:00:00.000Z",
        "official": "ru",
        "languages": ["ru"],
        "texts": [
            {
                "sort": "notice",
                "key": "silence",
                "language": "ru",
                "text": "Invented words",
                "approved_by": "Invented Lawyer",
                "approved_on": "2026-11-22",
            }
        ],
    }


def signed_pack(
    place: Any, *, officer: Officer | None = None, signer: Any = None, **changes: Any
) -> tuple[bytes, bytes]:
    """Return document and signature; `changes` replaces fields, by ``part__field`` or ``field``."""
    fields = pack_fields(place, officer or place.officer)
    for name, value in changes.items():
        part, _, inner = name.rpartition("__")
        (fields[part] if part else fields)[inner] = value
    data = rfc8785.dumps(fields)
    return data, sign_detached(data, signer or place.signer)
