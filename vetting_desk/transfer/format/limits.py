"""How much of anything a bundle may hold: checked before anything is kept, on both ends.

Numbers only. They are part of the format (docs/bundle-format.md): a writer that needs more writes a
second bundle.
"""

MAX_MANIFEST = 4 * 1024 * 1024
"""Bytes of ``manifest.json``."""

MAX_CMS = 64 * 1024
"""Bytes of ``manifest.p7s`` and of a record's ``assessment.p7s``."""

MLDSA65_SIGNATURE = 3309
"""Bytes of ``manifest.mldsa65``: FIPS 204, table 2."""

MAX_RECORDS = 2_000
"""Records in one bundle."""

MAX_RECORD_FILES = 200
"""Files of one record."""

MAX_RECORD_CORE = 32 * 1024 * 1024
"""Bytes of each file of a record that is looked into: the document, the submission, the report."""

MAX_REPORT_FILES = 96 * 1024 * 1024
"""Bytes of all files inside a report, unpacked: they are compared with those beside it."""

MAX_BLOBS = 10_000
"""Members under ``blobs/`` in one bundle."""

MAX_BLOB = 512 * 1024 * 1024
"""Bytes of one blob; what the store can hold as one value is a little less than 1 GB."""

MAX_LEAVES = 2_000_000
"""Audit leaves in one bundle: 64 MB at 32 bytes each."""

MAX_PAYLOAD = 3 * 1024 * 1024 * 1024
"""Bytes of all blobs of one bundle, which padded and sealed still fits a FAT32 stick (4 GiB -
1)."""

MAX_BUNDLE_FILE = 4 * 1024 * 1024 * 1024 - 1
"""Bytes of a sealed file that is worth opening at all."""

MAX_RECIPIENTS = 32
"""Recipients of one bundle."""

MAX_RECEIPTS = 2_000
"""Receipts in one return bundle."""

MAX_RECEIPT_ITEMS = 10_000
"""Receipt items in one return bundle, over all its receipts."""

MAX_INSTRUMENTS = 500
"""Instruments named or brought by one bundle."""

MAX_ENTRIES = 2_000
"""Entries in one bundle."""

MAX_PACKS = 100
"""Packs of texts brought by one return bundle."""

MAX_STAMP = 2 * 1024 * 1024
"""Bytes of ``stamp.json``: about 2,000 records with as many entries, and two certificates."""
