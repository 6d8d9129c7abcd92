"""Files in one ZIP."""

from __future__ import annotations

import io
import zipfile

from easyread.zips import SMALLEST, STORED, write_zip, zipped

FILES = [("mimetype", b"application/epub+zip"), ("b.txt", b"words " * 50), ("a.png", b"drawn " * 50)]


def test_a_zip_keeps_the_order_and_tells_no_time() -> None:
    listed = zipfile.ZipFile(io.BytesIO(zipped(FILES))).infolist()
    assert [each.filename for each in listed] == ["mimetype", "b.txt", "a.png"]
    assert {each.date_time for each in listed} == {(1980, 1, 1, 0, 0, 0)}
    assert [each.compress_type == zipfile.ZIP_STORED for each in listed] == [True, False, True]
    assert zipped(FILES)[30:58] == b"mimetypeapplication/epub+zip"


def test_the_whole_may_be_made_smaller_instead_of_each() -> None:
    assert len(zipped(FILES, SMALLEST)) < len(zipped(FILES, STORED))
    assert b"words " * 50 in zipped(FILES, STORED)


def test_a_file_may_come_in_pieces() -> None:
    made = io.BytesIO()
    write_zip(made, [("b.txt", iter([b"one ", b"two"]))])
    assert zipfile.ZipFile(made).read("b.txt") == b"one two"
