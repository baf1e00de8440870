"""What others reach, for table 2; each row with the films it was measured on, since they are not the same."""

from __future__ import annotations

from dataclasses import dataclass

CHALLENGE_TEST = "RSNA challenge test, 200 films, six readings averaged"


@dataclass(frozen=True)
class PublishedSystem:
    """A system and its published figures: errors in months, the share within one year where it is told."""

    system: str
    mae_months: str
    measured_on: str
    within_one_year: str = ""


PUBLISHED = (
    PublishedSystem("ConvNeXt and sex, five folds (2025)", "3.68", CHALLENGE_TEST),
    PublishedSystem("Deeplasia: three EfficientNets, 512 to 1024 px, mask, sex", "3.87", CHALLENGE_TEST),
    PublishedSystem("Winner of the challenge (2017): Inception and sex", "4.27", CHALLENGE_TEST),
    PublishedSystem("Winner of the challenge (2017): Inception and sex", "6.8", "films with a single reading"),
    PublishedSystem("ConvNeXt-T, 512 px, five folds, leak-free", "4.47 to 4.73", CHALLENGE_TEST),
    PublishedSystem("ConvNeXt-T, 512 px, five folds, leak-free", "6.32", "14,036 films with a single reading", "86.7 %"),
    PublishedSystem("RUS-CHN system, Guizhou", "3.54", "148 local films, read by China-05", "93.9 %"),
    PublishedSystem("ZH05-DL-ResNet50, as published (Guo et al. 2022)", "3.74", "paper_test, 1,376 films, single reading"),
)
