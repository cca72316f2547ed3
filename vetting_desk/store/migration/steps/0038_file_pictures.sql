-- Small pictures of files, as red, green and blue of each pixel; made again where one is missing.
CREATE TABLE file_pictures (
    content_number INTEGER PRIMARY KEY REFERENCES file_contents (number) ON DELETE CASCADE,
    width          INTEGER NOT NULL,
    height         INTEGER NOT NULL,
    pixels         BLOB NOT NULL
) STRICT;
