"""How large a file may be, found out before it is parsed: small files can hold huge ones."""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from facts.errors import FileRefused

MOST_BYTES = 20 * 1024 * 1024
MOST_BYTES_UNPACKED = 100 * 1024 * 1024
MOST_ROWS = 250_000  # the shipped names alone are half as many
MOST_COLUMNS = 200
_MOST_MEMBERS = 1_000
_SMALL = 1024 * 1024
_MOST_RATIO = 200
_CHUNK = 1024 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_XML = (".xml", ".rels", ".vml")
_DECLARATIONS = tuple(
    word.encode(code)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for code in ("utf-8", "utf-16-le", "utf-16-be")
)
_LONGEST_DECLARATION = max(map(len, _DECLARATIONS))


def check_size(content: bytes, most: int = MOST_BYTES) -> None:
    """Raise FileRefused if a file is larger than it may be."""
    if len(content) > most:
        raise FileRefused(
            f"the file has {len(content) / 2**20:.1f} MB, more than {most // 2**20} MB;"
            " split it into several files"
        )


def opened_archive(content: bytes) -> zipfile.ZipFile:
    """Open a ZIP after checking what its members say they unpack to, and what they do.

    Raises:
        FileRefused: it is damaged, encrypted, or unpacks to more than a desk has use for.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise FileRefused(f"the file is damaged ({error}); save it anew") from error
    members = archive.infolist()
    if len(members) > _MOST_MEMBERS:
        raise FileRefused(f"the file holds {len(members)} files within, which none of ours does")
    for member in members:
        _check_declared(member)
    if sum(member.file_size for member in members) > MOST_BYTES_UNPACKED:
        raise FileRefused(_too_much())
    _check_real(archive)
    return archive


def _check_declared(member: zipfile.ZipInfo) -> None:
    if member.flag_bits & 1:
        raise FileRefused("the file is protected by a password; save it without one")
    if member.compress_type not in _METHODS:
        raise FileRefused("the file is packed in an unusual way; save it anew as XLSX or CSV")
    if member.file_size > _SMALL and member.file_size > _MOST_RATIO * member.compress_size:
        raise FileRefused(_too_much())


def _check_real(archive: zipfile.ZipFile) -> None:
    """Unpack every member in pieces, without keeping them."""
    unpacked = 0
    try:
        for member in archive.infolist():
            before = b""
            for piece in _pieces(archive, member):
                unpacked += len(piece)
                if unpacked > MOST_BYTES_UNPACKED:
                    raise FileRefused(_too_much())
                if member.filename.endswith(_XML):
                    _check_declarations(before + piece)
                before = piece[-_LONGEST_DECLARATION:]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise FileRefused(f"the file is damaged ({error}); save it anew") from error


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(member) as stream:
        while piece := stream.read(_CHUNK):
            yield piece


def _check_declarations(xml: bytes) -> None:
    """A document type can define entities that grow without end; a workbook has none."""
    if any(declaration in xml for declaration in _DECLARATIONS):
        raise FileRefused("the file defines XML entities, which no workbook does; save it anew")


def _too_much() -> str:
    most = MOST_BYTES_UNPACKED // 2**20
    return f"the file unpacks to more than {most} MB; split it into several files"
