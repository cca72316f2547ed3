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
    assert outcome(prepared_names.prepared, text) == outcome(prepared_names.QUICKER.original, text)
    assert outcome(prepared_names.prepared, text) == outcome(prepared_names.QUICKER.original, text)


def test_the_library_uses_it_while_a_report_is_read_and_not_after() -> None:
    own = x509.NameTypeAndValue._ldap_string_prep
    with prepared_names.QUICKER.used():
        one, other = (
            x509.Name.build({"common_name": name}) for name in ("Anora  Sample", "anora sample")
        )
        assert one == other
        assert one != x509.Name.build({"common_name": "Bahrom"})
    assert x509.NameTypeAndValue._ldap_string_prep is own
