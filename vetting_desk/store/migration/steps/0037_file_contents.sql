-- Which contents belong to the files of which case; what the files show, and through whose hands they went, are
-- statements. A content without a row here is no file's, whatever a statement says.
CREATE TABLE file_contents (
    number      INTEGER PRIMARY KEY,
    case_number INTEGER NOT NULL REFERENCES cases (number),
    sha256      TEXT NOT NULL REFERENCES blobs (sha256),
    length      INTEGER NOT NULL,
    UNIQUE (case_number, sha256)
) STRICT;
CREATE INDEX file_contents_by_blob ON file_contents (sha256);

CREATE TRIGGER keep_file_contents_unchanged BEFORE UPDATE ON file_contents
BEGIN SELECT raise(ABORT, 'file content'); END;
CREATE TRIGGER keep_blobs_of_files BEFORE DELETE ON blobs
WHEN EXISTS (SELECT 1 FROM file_contents WHERE sha256 = OLD.sha256)
BEGIN SELECT raise(ABORT, 'blob'); END;
