"""What our certificates state about their holder, and where.

The subject's common name is for people to read. What programs rely on is in the subject
alternative name, as URIs of our own namespace, one fact each::

    urn:vetting-desk:officer:<uuid>     urn:vetting-desk:role:<role>      an officer, at
    urn:vetting-desk:desk:<uuid>        urn:vetting-desk:kind:post|hq     a desk, with
    urn:vetting-desk:recipient:<digits>                                   the fingerprint of its age
    recipient
    urn:vetting-desk:signer:<uuid>      urn:vetting-desk:updates:maker|headquarters
                                                                          who signs updates alone

A training organisation is marked by the organisational unit `TRAINING_UNIT` in every subject,
including the root's. Whether a certificate is trusted is decided in `trust`.
"""

from cryptography import x509
from cryptography.x509.oid import NameOID

from vetting_desk.crypto.certificates.loading import PARSE_ERRORS
from vetting_desk.errors import CertificateError, InputError
from vetting_desk.model import Desk, DeskKind, Officer, Role
from vetting_desk.model.ids import is_id
from vetting_desk.model.update import UpdateRole

TRAINING_UNIT = "Training, not valid"
MAX_NAME = 64
"""Longest name in a certificate, in characters (X.520 upper bounds)."""

_NAMESPACE = "urn:vetting-desk:"


def subject(organisation: str, name: str, *, training: bool) -> x509.Name:
    """Return the distinguished name of a holder.

    Raises:
        InputError: If a name is empty or longer than `MAX_NAME` characters.
    """
    unit = [x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, TRAINING_UNIT)] if training else []
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _checked(organisation, "organisation")),
            *unit,
            x509.NameAttribute(NameOID.COMMON_NAME, _checked(name, "name")),
        ]
    )


def officer_facts(officer: Officer, desk_id: str) -> x509.SubjectAlternativeName:
    """Return the alternative name of an officer's certificate: officer, role, desk."""
    return _facts(officer=officer.id, role=officer.role.value, desk=desk_id)


def desk_facts(desk: Desk, recipient_fingerprint: str) -> x509.SubjectAlternativeName:
    """Return the alternative name of a desk's certificate: desk, kind, age recipient's fingerprint if any."""
    recipient = {"recipient": recipient_fingerprint} if recipient_fingerprint else {}
    return _facts(desk=desk.id, kind=desk.kind.value, **recipient)


def update_facts(signer_id: str, role: UpdateRole) -> x509.SubjectAlternativeName:
    """Return the alternative name of a certificate for updates: who signs, in which role."""
    return _facts(signer=signer_id, updates=role.value)


def update_signer_of(certificate: x509.Certificate) -> tuple[str, str, UpdateRole]:
    """Return whom a certificate for updates names: id, name, and in which role they sign.

    Raises:
        CertificateError: If it names none, is malformed, or is an officer's or a desk's as well.
    """
    facts = _read(certificate)
    try:
        found = _id(facts["signer"]), common_name(certificate), UpdateRole(facts["updates"])
    except (KeyError, ValueError) as error:
        raise CertificateError(
            subject=common_name(certificate), detail="not for updates"
        ) from error
    if len(facts) != 2:
        raise CertificateError(subject=common_name(certificate), detail="not for updates")
    return found


def officer_of(certificate: x509.Certificate) -> Officer:
    """Return the officer a certificate names.

    Raises:
        CertificateError: If it names none, or is malformed.
    """
    facts = _read(certificate)
    try:
        return Officer(_id(facts["officer"]), common_name(certificate), Role(facts["role"]))
    except (KeyError, ValueError) as error:
        raise CertificateError(subject=common_name(certificate), detail="not an officer") from error


def desk_of(certificate: x509.Certificate) -> Desk:
    """Return the desk a desk's certificate names.

    Raises:
        CertificateError: If it names none, or is malformed.
    """
    facts = _read(certificate)
    try:
        kind = DeskKind(facts["kind"])
        desk_id = _id(facts["desk"])
    except (KeyError, ValueError) as error:
        raise CertificateError(subject=common_name(certificate), detail="not a desk") from error
    return Desk(
        id=desk_id,
        name=common_name(certificate),
        kind=kind,
        organisation=organisation_of(certificate),
        training=is_training(certificate),
    )


def desk_id_of(certificate: x509.Certificate) -> str:
    """Return the id of the desk a certificate was issued for, an officer's or the desk's own.

    Raises:
        CertificateError: If it names none.
    """
    try:
        return _id(_read(certificate)["desk"])
    except (KeyError, ValueError) as error:
        raise CertificateError(subject=common_name(certificate), detail="no desk") from error


def recipient_of(certificate: x509.Certificate) -> str:
    """Return the fingerprint of the age recipient a desk's certificate names; empty if none."""
    return _read(certificate).get("recipient", "")


def common_name(certificate: x509.Certificate) -> str:
    """Return the common name; empty if there is not exactly one."""
    return _one(certificate, NameOID.COMMON_NAME)


def organisation_of(certificate: x509.Certificate) -> str:
    """Return the organisation's name; empty if there is not exactly one."""
    return _one(certificate, NameOID.ORGANIZATION_NAME)


def is_training(certificate: x509.Certificate) -> bool:
    """Return whether the certificate belongs to a training organisation."""
    return _one(certificate, NameOID.ORGANIZATIONAL_UNIT_NAME) == TRAINING_UNIT


def _facts(**facts: str) -> x509.SubjectAlternativeName:
    return x509.SubjectAlternativeName(
        [
            x509.UniformResourceIdentifier(f"{_NAMESPACE}{name}:{value}")
            for name, value in facts.items()
        ]
    )


def _read(certificate: x509.Certificate) -> dict[str, str]:
    """Return the facts by name, each at most once.

    Raises:
        CertificateError: If the extension is missing, malformed, or states a fact twice.
    """
    try:
        extension = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    except PARSE_ERRORS as error:
        raise CertificateError(subject=common_name(certificate), detail="no facts") from error
    facts: dict[str, str] = {}
    for uri in extension.value.get_values_for_type(x509.UniformResourceIdentifier):
        if not uri.startswith(_NAMESPACE):
            continue
        name, _, value = uri.removeprefix(_NAMESPACE).partition(":")
        if name in facts:
            raise CertificateError(subject=common_name(certificate), detail=f"{name} twice")
        facts[name] = value
    return facts


def _one(certificate: x509.Certificate, kind: x509.ObjectIdentifier) -> str:
    found = certificate.subject.get_attributes_for_oid(kind)
    return str(found[0].value) if len(found) == 1 else ""


def _id(text: str) -> str:
    if not is_id(text):
        raise ValueError("not an id")
    return text


def _checked(name: str, field: str) -> str:
    if not name.strip():
        raise InputError(field=field, detail="empty")
    if len(name) > MAX_NAME:
        raise InputError(field=field, detail="too long", limit=MAX_NAME)
    return name
