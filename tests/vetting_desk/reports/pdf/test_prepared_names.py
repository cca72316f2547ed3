"""Names are prepared as asn1crypto prepares them, and refused as it refuses them."""

from typing import Any

from asn1crypto import x509
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.reports.pdf import prepared_names


def outcome(prepare: Any, text: str) -> object:
    try:
        return prepare(None, text)
    except ValueError as error:
        return str(error)


@given(st.text(max_size=20))
def test_it_is_what_the_library_makes_of_it(text: str) -> None:
    assert outcome(prepared_names.prepared, text) == outcome(prepared_names._original, text)
    assert outcome(prepared_names.prepared, text) == outcome(prepared_names._original, text)


def test_the_library_uses_it_where_reports_are_verified() -> None:
    import vetting_desk.reports.verifying  # noqa: F401 (what is imported)

    assert x509.NameTypeAndValue._ldap_string_prep is prepared_names.prepared
    one, other = (
        x509.Name.build({"common_name": name}) for name in ("Anora  Sample", "anora sample")
    )
    assert one == other
    assert one != x509.Name.build({"common_name": "Bahrom"})
