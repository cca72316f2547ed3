"""Instruments and packs of texts out of a return bundle: judged one by one, and installed.

What is refused is flagged and left; the rest of the bundle counts all the same. The highest version seen is
remembered: a lower one is never taken, and another content under a known number is flagged as what it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vetting_desk.errors import (
    BundleError,
    BundleVersionError,
    CertificateError,
    FormError,
    FormStructureError,
    FormVersionError,
    SignatureError,
)
from vetting_desk.model import InstrumentKey, InstrumentSummary, Officer, Role
from vetting_desk.model.transfer import Update, UpdateKind
from vetting_desk.transfer.ends.pack_check import check_pack
from vetting_desk.transfer.ends.station import Station
from vetting_desk.transfer.ends.versions import version_order
from vetting_desk.transfer.format.manifest_parts import InstrumentUpdatePart, PackPart

HIGHEST = "instrument/highest/"
"""Settings that begin so hold the highest version seen of an instrument."""

GIVERS = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})
"""Whose return bundles may bring instruments: who may add one at headquarters."""


@dataclass
class UpdatesTaken:
    """The updates of one return bundle; lives inside its transaction.

    Attributes:
        station: The post.
        hq_id: The desk the bundle came from.
        signed_by: Who signed the bundle.
        contents: The bundle's blobs by digest.
        instruments: The instruments installed.
        updates: What is new here, in words' terms.
        flags: Keys of what was not taken, each once.
    """

    station: Station
    hq_id: str
    signed_by: Officer
    contents: Mapping[str, bytes]
    instruments: list[InstrumentKey] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)

    def take_instrument(self, part: InstrumentUpdatePart) -> None:
        """Install an instrument, unless a higher version was seen or it cannot be used."""
        settings = self.station.casebook.settings
        highest = settings.get(HIGHEST + part.id)
        if self.signed_by.role not in GIVERS:
            self._flag("instrument-role")
        elif highest is not None and version_order(part.version) < version_order(highest):
            self._flag("instrument-older")
        else:
            try:
                with self.station.casebook.transaction():
                    self._install(part)
                    settings.set(HIGHEST + part.id, part.version)
            except FormVersionError:
                self._flag("instrument-differs")
            except FormError:
                self._flag("instrument-refused")

    def take_pack(self, part: PackPart) -> None:
        """Keep a pack, unless a higher version was seen or it is not validly signed."""
        packs = self.station.casebook.packs
        document, p7s = self.contents[part.document.sha256], self.contents[part.p7s.sha256]
        try:
            pack, _ = check_pack(document, p7s, self.station.trust, self.hq_id)
        except BundleVersionError:
            self._flag("pack-newer")
            return
        except (BundleError, SignatureError, CertificateError):
            self._flag("pack-refused")
            return
        if (pack.id, pack.version) != (part.id, part.version):
            self._flag("pack-refused")
            return
        known = packs.at(pack.id, pack.version)
        if known is not None:
            if known.digest != pack.digest:
                self._flag("pack-differs")
        elif pack.version < packs.highest(pack.id):
            self._flag("pack-older")
        else:
            packs.add(pack, document, p7s)
            self.updates.append(Update(UpdateKind.TEXTS, pack.title, str(pack.version)))

    def _install(self, part: InstrumentUpdatePart) -> None:
        from vetting_desk.forms import load_form

        xml = self.contents[part.sha256]
        lists = {file.name: self.contents[file.sha256] for file in part.files}
        form = load_form(xml, lists)
        if (form.id, form.version) != (part.id, part.version):
            raise FormStructureError(
                file=part.id, question="", detail="another instrument", name=form.id
            )
        instruments = self.station.casebook.instruments
        key = InstrumentKey(part.id, part.version, part.sha256)
        if instruments.holds(part.sha256):
            held = instruments.attachments(part.sha256)
            if any(held.get(name, content) != content for name, content in lists.items()):
                raise FormVersionError(file=part.id, version=part.version)
            instruments.complete(part.sha256, lists)
            self.instruments.append(key)
            return
        if any(each.key.version == part.version for each in self._held(part.id)):
            raise FormVersionError(file=part.id, version=part.version)
        summary = InstrumentSummary(
            key, form.title or form.id, tuple(form.languages), part.clinical, part.validated
        )
        instruments.add(xml, summary, lists)
        self.instruments.append(key)
        self.updates.append(Update(UpdateKind.INSTRUMENT, summary.title, part.version))

    def _held(self, instrument_id: str) -> list[InstrumentSummary]:
        held = self.station.casebook.instruments.list()
        return [each for each in held if each.key.id == instrument_id]

    def _flag(self, flag: str) -> None:
        if flag not in self.flags:
            self.flags.append(flag)
