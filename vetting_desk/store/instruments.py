"""The instruments a desk holds, every version it ever used: a draft opens with the one that wrote it."""

import json
import re
from collections.abc import Generator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from vetting_desk.clock import to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import InstrumentKey, InstrumentSummary
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT = (
    "SELECT id, version, sha256, title, languages, clinical, validated, number FROM instruments"
)

Summaries = list[InstrumentSummary]
Digests = list[str]


class InstrumentStore:
    """Instruments by the digest of their XForm."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(
        self,
        xml: bytes,
        summary: InstrumentSummary,
        attachments: Mapping[str, bytes] | None = None,
        accepted: Sequence[str] = (),
    ) -> None:
        """Add an instrument; harmless when the very same is here already.

        Args:
            xml: The XForm.
            summary: What is known of it; its key's digest must be that of `xml`.
            attachments: Files it refers to, such as choice lists, by name.
            accepted: Kinds of what was found in it and accepted by who adds it; the log names them.

        Raises:
            StateError: If the digest is not that of `xml`.
        """
        if sha256(xml).hexdigest() != summary.key.sha256:
            raise StateError(what="instrument", state="another digest", wanted=summary.key.sha256)
        if self.holds(summary.key.sha256):
            return
        files = {"": xml, **(attachments or {})}
        more: dict[str, Any] = {"accepted": list(accepted)} if accepted else {}
        with self._core.transaction():
            number = self._insert(summary)
            self._core.database.execute_many(
                "INSERT INTO instrument_files (instrument_number, name, content) VALUES (?, ?, ?)",
                [(number, name, bytes(content)) for name, content in files.items()],
            )
            self._core.bind(
                "instrument-added", "instrument", summary.key.sha256, state(summary, files),
                id=summary.key.id, version=summary.key.version,
                **more,
            )  # fmt: skip

    def complete(self, sha256: str, attachments: Mapping[str, bytes]) -> None:
        """Add files that were not at hand when the instrument came; those that are here stay as they are.

        Raises:
            NotFoundError: If the desk does not hold the instrument.
        """
        summary = self.get(sha256)
        files = {"": self.xml(sha256), **self.attachments(sha256)}
        missing = {name: content for name, content in attachments.items() if name not in files}
        if not missing:
            return
        with self._core.transaction():
            self._core.database.execute_many(
                "INSERT INTO instrument_files (instrument_number, name, content)"
                " SELECT number, ?, ? FROM instruments WHERE sha256 = ?",
                [(name, bytes(content), sha256) for name, content in missing.items()],
            )
            self._core.bind(
                "instrument-completed", "instrument", sha256, state(summary, files | missing),
                files=sorted(missing),
            )  # fmt: skip

    def holds(self, sha256: str) -> bool:
        """Return whether an instrument with this digest is here."""
        return (
            self._core.database.row("SELECT 1 FROM instruments WHERE sha256 = ?", (sha256,))
            is not None
        )

    def get(self, sha256: str) -> InstrumentSummary:
        """Return what is known of an instrument.

        Raises:
            NotFoundError: If the desk does not hold it.
        """
        row = self._core.database.row(f"{_SELECT} WHERE sha256 = ?", (sha256,))
        if row is None:
            raise NotFoundError(what="instrument", id=sha256)
        return _summary(row)

    def list(self) -> Summaries:
        """Return every version of every instrument, in the order they were added."""
        return [_summary(row) for row in self._core.database.rows(f"{_SELECT} ORDER BY number")]

    def current(self) -> Summaries:
        """Return the newest version of each instrument, in the order the instruments first came."""
        newest: dict[str, InstrumentSummary] = {}
        for summary in self.list():
            held = newest.get(summary.key.id)
            if held is None or _version(summary) >= _version(held):
                newest[summary.key.id] = summary
        return list(newest.values())

    def newest(self, id: str) -> InstrumentSummary:  # noqa: A002 (the word for it)
        """Return the newest version of one instrument.

        Raises:
            NotFoundError: If the desk holds none.
        """
        for summary in self.current():
            if summary.key.id == id:
                return summary
        raise NotFoundError(what="instrument", id=id)

    def used_lately(self, limit: int) -> Digests:
        """Return the digests of the instruments that assessments are filled with, the last used first.

        Args:
            limit: At most so many.
        """
        return self._core.database.column(
            "SELECT instrument_sha256 FROM assessments GROUP BY instrument_sha256"
            " ORDER BY max(number) DESC LIMIT ?",
            (limit,),
        )

    def xml(self, sha256: str) -> bytes:
        """Return the XForm.

        Raises:
            NotFoundError: If the desk does not hold it.
        """
        content: bytes | None = self._core.database.value(
            "SELECT content FROM instrument_files JOIN instruments ON number = instrument_number"
            " WHERE sha256 = ? AND name = ''",
            (sha256,),
        )
        if content is None:
            raise NotFoundError(what="instrument", id=sha256)
        return content

    def attachments(self, sha256: str) -> dict[str, bytes]:
        """Return the files the instrument refers to, by name."""
        rows = self._core.database.rows(
            "SELECT name, content FROM instrument_files JOIN instruments ON number = instrument_number"
            " WHERE sha256 = ? AND name != ''",
            (sha256,),
        )
        return {row["name"]: row["content"] for row in rows}

    def _insert(self, summary: InstrumentSummary) -> int:
        return int(
            self._core.database.execute(
                "INSERT INTO instruments (sha256, id, version, title, languages, clinical, validated, added_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    summary.key.sha256,
                    summary.key.id,
                    summary.key.version,
                    summary.title,
                    json.dumps(summary.languages, ensure_ascii=False),
                    int(summary.clinical),
                    int(summary.validated),
                    to_text(self._core.time.reading().at),
                ),
            ).lastrowid
        )


def state(summary: InstrumentSummary, files: Mapping[str, bytes]) -> str:
    """Return the digest of an instrument and its files."""
    named = [part for name in sorted(files) for part in (name, sha256(files[name]).digest())]
    return digest(
        summary.key.sha256, summary.key.id, summary.key.version, summary.title, *summary.languages,
        int(summary.clinical), int(summary.validated), *named,
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield digest and state of each instrument."""
    for row in database.rows(_SELECT):
        files = database.rows(
            "SELECT name, content FROM instrument_files WHERE instrument_number = ?",
            (row["number"],),
        )
        named = {file["name"]: file["content"] for file in files}
        yield row["sha256"], state(_summary(row), named)


def _summary(row: Row) -> InstrumentSummary:
    return InstrumentSummary(
        key=InstrumentKey(id=row["id"], version=row["version"], sha256=row["sha256"]),
        title=row["title"],
        languages=tuple(json.loads(row["languages"])),
        clinical=bool(row["clinical"]),
        validated=bool(row["validated"]),
    )


def _version(summary: InstrumentSummary) -> list[tuple[int, str]]:
    """Order versions as people read them: runs of digits by their number, the rest by letter."""
    parts = re.findall(r"\d+|\D+", summary.key.version)
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
