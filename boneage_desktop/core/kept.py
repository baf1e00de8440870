"""Files that outlive the version of the program that wrote them: each says its format, and a newer one is left as it is.

Rules and the list of files: docs/adr/0018-kept-files.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from boneage_desktop import __version__
from boneage_desktop.core.errors import MadeByNewer

FORMAT = "format_version"
WRITTEN_BY = "written_by"


def stamped(values: Mapping[str, Any], version: int) -> dict[str, Any]:
    """The values of a file with its format's version and the program that writes it, ahead of all others."""
    own = {FORMAT: version, WRITTEN_BY: __version__}
    return own | {name: value for name, value in values.items() if name not in own}


def check(values: Mapping[str, Any], path: Path, *, known: int, error: type[MadeByNewer] = MadeByNewer) -> None:
    """Refuses a file of a newer format than `known`; one that names none was written before formats were numbered.

    Raises `error`, by default MadeByNewer.
    """
    version = values.get(FORMAT, 0)
    if isinstance(version, int) and version > known:
        raise error(path=path, written_by=str(values.get(WRITTEN_BY, "?")), found=version, known=known)
