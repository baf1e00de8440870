"""How each stage of the 13 bones is recognised, in the reader's language."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from boneage_desktop.core import paths
from boneage_desktop.core.grades import LAST_STAGES
from boneage_desktop.service import rus_chn

FALLBACK = "en"


@dataclass(frozen=True)
class StageTexts:
    """The sentences of one language: for each bone one for each stage from 0 on, and one on stages that TW3 does not part."""

    about: str
    parted: str
    stages: dict[str, tuple[str, ...]]

    def parting(self, bone: str, stage: int) -> str:
        """What is to be said where TW3 knows several stages of a bone as one; "" where it parts them too."""
        sharers = rus_chn.tw3_sharers(bone, stage)
        if len(sharers) == 1:
            return ""
        return self.parted.format(letter=rus_chn.tw3_stage(bone, stage), stages=f"{sharers[0]}–{sharers[-1]}")


@cache
def stage_texts(language: str) -> StageTexts:
    """The sentences of a language, in English where there are none in it."""
    folder = paths.resources() / "stages"
    file = folder / f"{language}.json"
    data = json.loads((file if file.is_file() else folder / f"{FALLBACK}.json").read_text(encoding="utf-8"))
    stages = {bone: tuple(texts) for bones, texts in data["stages"].items() for bone in bones.split()}
    return StageTexts(data["about"], data["parted"], {bone: stages[bone] for bone in LAST_STAGES})
