"""The password of the lock: kept as an Argon2 hash in a file beside the settings.

The lock hides the window from who passes by; it encrypts nothing, and who may write to the folder can take the file away.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from boneage_desktop.core import kept
from boneage_desktop.core.errors import MadeByNewer

FORMAT_VERSION = 1
FREE_TRIES = 2
LONGEST_SECONDS = 60.0


class Lock:
    """A password in a file; after the second wrong one each try must wait twice as long, up to a minute."""

    def __init__(
        self, file: Path, *, clock: Callable[[], float] = time.monotonic, hasher: PasswordHasher | None = None
    ) -> None:
        self.file = file
        self._clock = clock
        self._hasher = hasher or PasswordHasher()
        self._wrong = 0
        self._free_at = 0.0

    @property
    def is_set(self) -> bool:
        """Whether there is a password; a damaged file counts as one, so that damage does not unlock."""
        return self.file.is_file()

    @property
    def seconds_to_wait(self) -> float:
        """How long no password is looked at."""
        return max(0.0, self._free_at - self._clock())

    def set(self, password: str) -> None:
        """Keep the password's hash, readable by the user alone. Errors: OSError."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        draft = self.file.with_suffix(".tmp")
        draft.unlink(missing_ok=True)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(kept.stamped({"hash": self._hasher.hash(password)}, FORMAT_VERSION), out)
        draft.replace(self.file)

    def remove(self) -> None:
        """Do without a password. Errors: OSError."""
        self.file.unlink(missing_ok=True)

    def opens(self, password: str) -> bool:
        """Whether this is the password; False as well while one must wait."""
        if self.seconds_to_wait > 0:
            return False
        right = self._verify(password)
        self._wrong = 0 if right else self._wrong + 1
        if self._wrong > FREE_TRIES:
            self._free_at = self._clock() + min(LONGEST_SECONDS, 2.0 ** (self._wrong - FREE_TRIES))
        return right

    def _verify(self, password: str) -> bool:
        """Never with a file that is damaged or of a later format: what is not understood must not open."""
        try:
            values = json.loads(self.file.read_text(encoding="utf-8"))
            kept.check(values, self.file, known=FORMAT_VERSION)
            return self._hasher.verify(values["hash"], password)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return False
        except (VerificationError, InvalidHashError, MadeByNewer):
            return False
