"""What a person grades and measures of one child: the stages of 13 bones by 中华-05 (RUS-CHN), and heights."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from boneage_desktop.core.errors import GradesError
from boneage_desktop.core.regions import REGIONS

STANDARD = "RUS-CHN"
LAST_STAGES = {
    "Radius": 14,
    "Ulna": 12,
    "MC1": 11,
    "MC3": 10,
    "MC5": 10,
    "PP1": 12,
    "PP3": 12,
    "PP5": 12,
    "MP3": 12,
    "MP5": 12,
    "DP1": 11,
    "DP3": 11,
    "DP5": 11,
}
BONES = tuple(LAST_STAGES)


@dataclass(frozen=True)
class Place:
    """Where a bone lies: at a region, or on the way from it to another (share 0 to 1) where no region is its own."""

    region: str
    towards: str | None = None
    share: float = 0.0


def place(bone: str) -> Place:
    """The region that shows a bone.

    PP3 and PP5 are none of the 11 regions: the base of each lies just beyond the head of its metacarpal, an eighth of the
    way to the base of the middle phalanx.
    """
    if bone in REGIONS:
        return Place(bone)
    finger = bone[-1]
    return Place(f"MC{finger}", f"MP{finger}", 1 / 8)


@dataclass(frozen=True)
class Grades:
    """The stage of each bone in the order of `BONES`: 0 where no centre is seen, None where it is not graded."""

    stages: tuple[int | None, ...] = (None,) * len(BONES)

    def __post_init__(self) -> None:
        if len(self.stages) != len(BONES):
            raise GradesError(detail=f"{len(self.stages)} bones instead of {len(BONES)}")
        for bone, stage in zip(BONES, self.stages, strict=True):
            if stage is not None and (type(stage) is not int or not 0 <= stage <= LAST_STAGES[bone]):
                raise GradesError(detail=f"{bone} has no stage {stage}")

    def __getitem__(self, bone: str) -> int | None:
        return self.stages[_index(bone)]

    @property
    def missing(self) -> tuple[str, ...]:
        """The bones that are not graded."""
        return tuple(bone for bone, stage in zip(BONES, self.stages, strict=True) if stage is None)

    @property
    def begun(self) -> bool:
        """At least one bone is graded."""
        return len(self.missing) < len(BONES)

    def graded(self, bone: str, stage: int | None) -> Grades:
        """These grades with another stage of one bone; None takes it back."""
        at = _index(bone)
        return replace(self, stages=(*self.stages[:at], stage, *self.stages[at + 1 :]))

    def to_json(self) -> dict[str, Any]:
        """Plain data that names the standard."""
        return {"standard": STANDARD, "stages": dict(zip(BONES, self.stages, strict=True))}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Grades:
        """Grades from plain data; bones that it does not name are not graded. GradesError for another standard or bone."""
        stages = data.get("stages")
        if data.get("standard") != STANDARD or not isinstance(stages, dict):
            raise GradesError(detail=f"they do not follow {STANDARD}")
        for bone in stages:
            _index(bone)
        return cls(tuple(stages.get(bone) for bone in BONES))


@dataclass(frozen=True)
class Heights:
    """Heights in cm: the child's on the day of the film, and the parents'; None where not measured."""

    child_cm: float | None = None
    father_cm: float | None = None
    mother_cm: float | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain data."""
        return {"child_cm": self.child_cm, "father_cm": self.father_cm, "mother_cm": self.mother_cm}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Heights:
        """Heights from plain data; what is missing is not measured."""
        return cls(data.get("child_cm"), data.get("father_cm"), data.get("mother_cm"))


def _index(bone: str) -> int:
    if bone not in LAST_STAGES:
        raise GradesError(detail=f"{bone} is none of the 13 bones")
    return BONES.index(bone)
