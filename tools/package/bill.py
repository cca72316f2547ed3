"""The bill of materials: every work of a package, in CycloneDX 1.6, the same bytes for the same package."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from tools.package.notices import Work

NAME: Final = "vetting-desk"


def bill(of: Iterable[Work], file_name: str, version: str, made: int) -> str:
    """Return the bill as JSON, indented.

    Args:
        of: The works of the package.
        file_name: Of the package it lies beside.
        version: The program's.
        made: Seconds since 1970 that the package bears.
    """
    program = Component(
        name=NAME,
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=f"{NAME}@{version}",
        licenses=[LicenseFactory().make_with_expression("Apache-2.0")],
    )
    components = {work.purl: _component(work) for work in of}
    made_of = Bom(
        components=components.values(),
        serial_number=_serial(file_name, version, made),
    )
    made_of.metadata.component = program
    made_of.metadata.timestamp = datetime.fromtimestamp(made, UTC)
    made_of.register_dependency(program, components.values())
    return JsonV1Dot6(made_of).output_as_string(indent=2) + "\n"


def _component(work: Work) -> Component:
    about = work.licensed
    return Component(
        name=about.name,
        version=about.version,
        type=ComponentType.LIBRARY,
        bom_ref=work.purl,
        purl=PackageURL.from_string(work.purl),
        licenses=[LicenseFactory().make_from_string(about.licence)] if about.licence else [],
    )


def _serial(file_name: str, version: str, made: int) -> UUID:
    return uuid5(NAMESPACE_URL, f"{NAME}:{version}:{made}:{file_name}")
