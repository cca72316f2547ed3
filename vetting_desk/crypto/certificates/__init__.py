"""The organisation's certificates: made, read, and verified against its root.

`issue` makes them, `loading` reads them, `names` encodes and reads their contents, `trust` verifies them,
`judging` says what a signature is worth once its certificate ended or was revoked, `revocation` revokes them,
`register` lists them, `fingerprints` lets two people compare them, `signer` holds an officer's keys and
certificates.
"""

from vetting_desk.crypto.certificates.fingerprints import fingerprint, fingerprint_of, words
from vetting_desk.crypto.certificates.issue import (
    create_issuing,
    create_root,
    issue_desk,
    issue_long_term,
    issue_officer,
    issue_update_signer,
    renew_issuing,
)
from vetting_desk.crypto.certificates.judging import Moment, judge, standing
from vetting_desk.crypto.certificates.loading import load_certificate
from vetting_desk.crypto.certificates.names import (
    MAX_NAME,
    common_name,
    desk_id_of,
    desk_of,
    is_training,
    officer_of,
    organisation_of,
    recipient_of,
    update_signer_of,
)
from vetting_desk.crypto.certificates.register import Register, digest_of
from vetting_desk.crypto.certificates.revocation import (
    RevocationList,
    create_revocation_list,
    load_revocation_list,
)
from vetting_desk.crypto.certificates.signer import (
    Signer,
    certificate_to_der,
    certificate_to_pem,
    generate_signing_key,
    key_to_der,
    key_to_pem,
    load_key,
)
from vetting_desk.crypto.certificates.trust import TrustStore

__all__ = [
    "MAX_NAME",
    "Moment",
    "Register",
    "RevocationList",
    "Signer",
    "TrustStore",
    "certificate_to_der",
    "certificate_to_pem",
    "common_name",
    "create_issuing",
    "create_revocation_list",
    "create_root",
    "desk_id_of",
    "desk_of",
    "digest_of",
    "fingerprint",
    "fingerprint_of",
    "generate_signing_key",
    "is_training",
    "issue_desk",
    "issue_long_term",
    "issue_officer",
    "issue_update_signer",
    "judge",
    "key_to_der",
    "key_to_pem",
    "load_certificate",
    "load_key",
    "load_revocation_list",
    "officer_of",
    "organisation_of",
    "recipient_of",
    "renew_issuing",
    "standing",
    "update_signer_of",
    "words",
]
