"""Writes the list of digests the program holds of the instruments it ships: after one was changed on purpose.

``python -m tools.shipped_digests`` (``make instruments``) takes the files as they lie in
``resources/instruments`` in the order of their index; look at the difference before it is committed.
"""

import json
from hashlib import sha256
from pathlib import Path

from vetting_desk.paths import resource_path

TARGET = (
    Path(__file__).resolve().parent.parent / "vetting_desk/operations/interview/shipped_digests.py"
)
_PAGE = '''"""The SHA-256 of each instrument that ships with the program, in the order in which they are shown.

Written by ``make instruments``. A file that is not the one listed here was changed after the program was
made, and is not used.
"""

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {{
{digests}
}}
"""By instrument id."""

CLINICAL: Final = frozenset({{{clinical}}})
"""Ids of those that only psychologists open, in any version."""
'''


def page() -> str:
    """Return the source of the list for the files as they are."""
    index = json.loads(resource_path("instruments/index.json").read_text(encoding="utf-8"))
    digests = {
        entry["id"]: sha256(resource_path(f"instruments/{entry['file']}").read_bytes()).hexdigest()
        for entry in index
    }
    clinical = [entry["id"] for entry in index if entry["clinical"]]
    return _PAGE.format(
        digests="\n".join(f'    "{name}": "{digest}",' for name, digest in digests.items()),
        clinical=", ".join(f'"{name}"' for name in clinical),
    )


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
