"""The inventory of a frozen folder (software bill of materials) as CycloneDX 1.6 JSON, the same for the same folder."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.exception import MissingOptionalDependencyException
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as Item
from cyclonedx.model.component import ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from tools.bundle.components import Component, normal

NAMESPACE = uuid.UUID("5b0f9d0e-8a50-4c55-9f0b-2f6a0c1a7c11")
INDEXED = ("pypi", "deb")


def inventory(components: Iterable[Component], sha256: Mapping[str, str], *, name: str, version: str, epoch: int) -> str:
    """JSON that names each component with its licence, its files and their hashes; `sha256` gives the hash of a file of the
    folder. Modules in the executable's archive have no file of their own.
    """
    others = [component for component in components if component.kind != "own"]
    claimed = {file for component in others for file in component.files}
    own = [_file(file, digest) for file, digest in sha256.items() if file not in claimed]
    main = Item(name=name, version=version, type=ComponentType.APPLICATION, bom_ref=name, components=own)
    items = [_item(component, sha256) for component in others]
    bom = Bom(
        components=items,
        metadata=BomMetaData(component=main, timestamp=datetime.fromtimestamp(epoch, UTC)),
        serial_number=uuid.uuid5(NAMESPACE, json.dumps([name, version, epoch, sorted(sha256.items())])),
        dependencies=[Dependency(main.bom_ref, [Dependency(item.bom_ref) for item in items])],
    )
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def check(text: str) -> None:
    """ValueError where the schema of CycloneDX is not kept. Where its checker (jsonschema) is not installed it is not asked."""
    try:
        problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    except MissingOptionalDependencyException:
        return
    if problem is not None:
        raise ValueError(f"The inventory does not keep to its schema: {problem}")


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file below a folder, by its path within."""
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return {file.relative_to(folder).as_posix(): _sha256(file) for file in files}


def _item(component: Component, sha256: Mapping[str, str]) -> Item:
    index = component.kind if component.kind in INDEXED else "generic"
    return Item(
        name=component.name,
        version=component.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{component.part_of or component.kind}:{component.name}@{component.version}",
        purl=PackageURL(index, None, normal(component.name), component.version or None),
        licenses=[LicenseFactory().make_from_string(component.licence)],
        components=[_file(file, sha256[file]) for file in component.files if file in sha256],
    )


def _file(path: str, digest: str) -> Item:
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=digest)]
    return Item(name=path, type=ComponentType.FILE, bom_ref=f"file:{path}", hashes=hashes)


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
