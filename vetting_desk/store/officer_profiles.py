"""Languages and sex of the officers this desk knows."""

import json
from collections.abc import Generator
from typing import Final

from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = "SELECT officer_id, languages, sex FROM officer_profiles"


class OfficerProfileStore:
    """What is known of officers beside name and role."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, officer_id: str, profile: OfficerProfile) -> None:
        """Keep an officer's profile, in place of an earlier one; nothing happens if it is the same."""
        if self.get(officer_id) == profile:
            return
        languages = json.dumps(profile.languages)
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO officer_profiles (officer_id, languages, sex) VALUES (?, ?, ?)"
                " ON CONFLICT (officer_id) DO UPDATE SET languages = excluded.languages, sex = excluded.sex",
                (officer_id, languages, profile.sex.value),
            )
            self._core.bind(
                "profile-changed", "profile", officer_id,
                digest(officer_id, languages, profile.sex.value),
            )  # fmt: skip

    def get(self, officer_id: str) -> OfficerProfile:
        """Return an officer's profile; an empty one if nobody said anything."""
        row = self._core.database.row(f"{_SELECT} WHERE officer_id = ?", (officer_id,))
        return _profile(row) if row else OfficerProfile()


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield officer's id and state of each profile."""
    for row in database.each(_SELECT):
        yield row["officer_id"], digest(row["officer_id"], row["languages"], row["sex"])


def _profile(row: Row) -> OfficerProfile:
    return OfficerProfile(tuple(json.loads(row["languages"])), Sex(row["sex"]))
