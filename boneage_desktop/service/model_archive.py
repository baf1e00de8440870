"""A model as one file: a zip of the files of its folder, stored as they are, with a manifest of their SHA-256.

Nothing in it is code. What is imported is named by the rules below, never by the file; and since nothing is compressed, it
cannot unpack to more than its own size.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from boneage_desktop.core import kept
from boneage_desktop.core.errors import ModelFileDamaged, ModelMadeByNewer
from boneage_desktop.core.model_folder import CARD, GRAPH, WEIGHTS, file_sha256

SUFFIX = ".boneage-model.zip"
MANIFEST = "manifest.json"
PAGE = "CARD.md"
FORMAT = "boneage-model"
FORMAT_VERSION = 2
"""1: without network.onnx."""

MIB = 1 << 20
LARGEST_MIB = {MANIFEST: 1, CARD: 16, PAGE: 4, WEIGHTS: 2048, GRAPH: 2047}
LARGEST_DRAWING_MIB = 16
MOST_FILES = 200

_DRAWING = re.compile(r"card/[A-Za-z0-9_][A-Za-z0-9_.-]*\.svg")
_ACTIVE = re.compile(r"<script|<foreignobject|<!entity|javascript:|\son\w+\s*=", re.IGNORECASE)
_BEGINNINGS = {WEIGHTS: b"\x89HDF\r\n\x1a\n", GRAPH: b"\x08"}  # HDF5; ONNX, whose first field is ir_version
_BY_UNIX = 3


def members(folder: Path) -> list[str]:
    """Names of the files that belong to a model: card, weights and, where they are, network.onnx, the page and drawings."""
    drawings = sorted(f"card/{file.name}" for file in (folder / "card").glob("*.svg"))
    others = [name for name in (GRAPH, PAGE) if (folder / name).is_file()]
    return [CARD, WEIGHTS, *others, *(name for name in drawings if _DRAWING.fullmatch(name))]


def pack(folder: Path, file: Path) -> None:
    """Write a model folder to one file, whole or not at all; the same model gives the same bytes. Errors: OSError."""
    names = members(folder)
    listed = {name: {"sha256": file_sha256(folder / name)} for name in names}
    sizes = {name: (folder / name).stat().st_size for name in names}
    manifest = json.dumps(kept.stamped({"format": FORMAT, "files": listed}, FORMAT_VERSION), indent=1)
    with tempfile.TemporaryDirectory(dir=file.parent, prefix="part-") as draft:
        part = Path(draft) / file.name
        with ZipFile(part, "w", ZIP_STORED) as archive:
            archive.writestr(_header(MANIFEST, len(manifest)), manifest)
            for name in names:
                with (folder / name).open("rb") as source, archive.open(_header(name, sizes[name]), "w") as target:
                    shutil.copyfileobj(source, target, MIB)
        part.replace(file)


def unpack(file: Path, folder: Path) -> None:
    """Write the files of a packed model into a new folder, each checked against the manifest.

    Errors: ModelFileDamaged, ModelMadeByNewer, OSError where the folder cannot be written.
    """
    try:
        archive = ZipFile(file)
    except (OSError, ValueError, BadZipFile, NotImplementedError) as error:
        raise ModelFileDamaged(path=file, detail="it is not there or not a zip file") from error
    with archive:
        try:
            manifest = _manifest(archive)
            kept.check(manifest, file, known=FORMAT_VERSION, error=ModelMadeByNewer)
            headers = _checked_headers(archive, file.stat().st_size)
            listed = _listed(manifest, headers)
            for name, sha256 in listed.items():
                _extract(archive, headers[name], folder / name, sha256)
        except (_Refused, BadZipFile, EOFError, NotImplementedError, ValueError) as error:
            raise ModelFileDamaged(path=file, detail=str(error) or "it is cut short") from error


class _Refused(Exception):
    """Why a file is not imported."""


def _header(name: str, size: int) -> ZipInfo:
    header = ZipInfo(name)
    header.create_system, header.file_size = _BY_UNIX, size
    return header


def _checked_headers(archive: ZipFile, size: int) -> dict[str, ZipInfo]:
    """The headers by name, once there is nothing among them that an export does not write."""
    headers = archive.infolist()
    if len(headers) > MOST_FILES or len({header.filename for header in headers}) < len(headers):
        raise _Refused("it holds too many files or two of one name")
    for header in headers:
        if header.file_size > _largest_mib(header.filename) * MIB:
            raise _Refused(f"{header.filename} is larger than a model's can be")
        if header.compress_type != ZIP_STORED or header.flag_bits & 1:
            raise _Refused(f"{header.filename} is compressed or encrypted, which an export never does")
    if sum(header.file_size for header in headers) > size:
        raise _Refused("it declares more than it holds")
    return {header.filename: header for header in headers}


def _largest_mib(name: str) -> int:
    if _DRAWING.fullmatch(name):
        return LARGEST_DRAWING_MIB
    if name not in LARGEST_MIB:
        raise _Refused(f"it holds {name[:100]!a}, which is no part of a model")
    return LARGEST_MIB[name]


def _manifest(archive: ZipFile) -> dict[str, Any]:
    """What the manifest says; it is read first, since a newer version may write other files beside it."""
    header = archive.NameToInfo.get(MANIFEST)
    if header is None or header.flag_bits & 1 or header.file_size > _largest_mib(MANIFEST) * MIB:
        raise _Refused("its manifest is missing, encrypted or too large")
    try:
        found: dict[str, Any] = json.loads(b"".join(_chunks(archive, header)))
    except (ValueError, RecursionError) as error:
        raise _Refused("its manifest cannot be read") from error
    if not isinstance(found, dict):
        raise _Refused("its manifest cannot be read")
    return found


def _listed(manifest: Mapping[str, Any], headers: Mapping[str, ZipInfo]) -> dict[str, str]:
    """SHA-256 of each file by the manifest, which lists all of them and nothing else."""
    if not {CARD, WEIGHTS} <= headers.keys():
        raise _Refused("its card or weights are missing")
    try:
        written, version = manifest["format"], manifest["format_version"]
        listed = {str(name): str(entry["sha256"]) for name, entry in manifest["files"].items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise _Refused("its manifest cannot be read") from error
    if written != FORMAT or not isinstance(version, int):
        raise _Refused("it is no model")
    if listed.keys() != headers.keys() - {MANIFEST}:
        raise _Refused("its manifest lists other files than it holds")
    return listed


def _extract(archive: ZipFile, header: ZipInfo, target: Path, sha256: str) -> None:
    digest = hashlib.sha256()
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as stream:
        for chunk in _chunks(archive, header):
            digest.update(chunk)
            stream.write(chunk)
    if digest.hexdigest() != sha256:
        raise _Refused(f"{header.filename} is not what the manifest lists")
    if not _is_what_it_says(target):
        raise _Refused(f"{header.filename} is not of its kind")


def _chunks(archive: ZipFile, header: ZipInfo) -> Iterator[bytes]:
    try:
        with archive.open(header) as source:
            while chunk := source.read(MIB):
                yield chunk
    except OSError as error:
        raise _Refused(f"{header.filename} cannot be read to its end") from error


def _is_what_it_says(file: Path) -> bool:
    """Whether weights are HDF5, the exported network ONNX and everything else text, drawings without scripts."""
    if file.name in _BEGINNINGS:
        beginning = _BEGINNINGS[file.name]
        with file.open("rb") as stream:
            return stream.read(len(beginning)) == beginning
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return False
    return file.suffix != ".svg" or ("<svg" in text and not _ACTIVE.search(text))
