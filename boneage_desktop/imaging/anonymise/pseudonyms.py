"""What stands in for an identity: new UIDs and shifted days, the same within one run and of no use outside it."""

from __future__ import annotations

import hmac
import secrets
import uuid
from datetime import date, timedelta
from hashlib import sha256

SECRET_BYTES = 32
LEAST_DAYS, MOST_DAYS = 365, 3650


def new_secret() -> bytes:
    """The secret of a run."""
    return secrets.token_bytes(SECRET_BYTES)


def new_uid(old: str, secret: bytes) -> str:
    """The UID that stands for another in this run, of the form of PS3.5 B.2."""
    return f"2.25.{uuid.UUID(bytes=_digest('uid', old, secret)[:16], version=4).int}"


def shifted(day: date, person: str, secret: bytes) -> date:
    """The day moved back by one to ten years, by the same number of days for all films of a person."""
    spread = int.from_bytes(_digest("days", person, secret)[:8])
    return day - timedelta(days=LEAST_DAYS + spread % (MOST_DAYS - LEAST_DAYS))


def _digest(purpose: str, text: str, secret: bytes) -> bytes:
    return hmac.digest(secret, f"{purpose}\n{text}".encode("utf-8", "surrogatepass"), sha256)
