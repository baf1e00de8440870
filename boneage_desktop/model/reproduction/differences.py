"""Why the numbers of a repeated experiment are not the published ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from boneage_desktop.model.reproduction import page
from boneage_desktop.model.reproduction.protocol import NETWORKS, PROPOSED
from boneage_desktop.model.reproduction.readings import bias_by_sex
from boneage_desktop.model.reproduction.stages import READ_PARTS, readings_file
from boneage_desktop.model.reproduction.tables import network_measures

_SEXES = {"female": "girls", "male": "boys", "unknown": "sex not labelled"}


def differences(out: Path, known: dict[str, Any]) -> list[str]:
    """The section of the report on where its numbers differ from the published ones, and why."""
    best = {part: network_measures(out, PROPOSED, part) for part in READ_PARTS}
    bias = bias_by_sex(readings_file(out / "networks" / PROPOSED, "test"))
    sexes = "; ".join(f"{_SEXES[sex]} {months:+.1f} months".replace("-", "−") for sex, months in sorted(bias.items()))
    errors = "; ".join(f"{title} {_validation_and_test(out, name)}" for name, title in NETWORKS.items())
    texts = [
        (
            "One reader's labels.",
            "Each label is one reading. Two human readers of the same film name the same year in 52 to 59 % and differ by 6 "
            "to 7 months, so 98.14 % exact year and 0.312 year cannot be reached on films that were not learned from: readers "
            "themselves do not agree that well. ZH05-DL-ResNet50 here names the exact year in "
            f"{page.percent(best['training'].exact_year)} of the films it learned from and in "
            f"{page.percent(best['test'].exact_year)} of the test films.",
        ),
        ("Where the films come from.", _shift(known) + f" Errors in months on validation and test films: {errors}."),
        ("The budget.", _budget(known)),
        (
            "The rule of the classes.",
            "The paper bins ages to 19 classes and does not say how; ages run from 1 to 228 months. Here the class is "
            "floor(age in months / 12), the last holding all from 18 years on. An error in months also depends on how classes "
            f"become an age: the expected age gives {best['test'].mae_months:.1f}, the middle of the most probable class "
            f"{best['test'].mae_argmax_months:.1f} months on the test films.",
        ),
        (
            "Sex.",
            "Girls ripen earlier than boys, and the published networks are not told the sex: one look stands for two ages. "
            f"Mean of read minus labelled age of ZH05-DL-ResNet50 on the test films: {sexes}. In studies with paired "
            "comparisons sex as an input takes 1.3 months off the error.",
        ),
        (
            "Nothing was chosen by the test films.",
            "The paper ranked the LBP orders by their error on the test films. Here validation films rank them, the test films "
            "are read once training is over, and their numbers decide nothing.",
        ),
    ]
    return [page.heading("Where the numbers differ, and why"), page.points(texts)]


def _shift(known: dict[str, Any]) -> str:
    if known["test_part"] != "paper_test":
        return "The test films here are a random tenth and look like the others; they are not the paper's."
    return (
        "The paper's test films are the first 1,376 of the RSNA training films. They come from other scanners than seven "
        "eighths of the rest: rotated, framed or dark, with a third to two thirds of the grey range. Validation films come "
        "from the same mixture as the training films and do not show this."
    )


def _epochs(stage: dict[str, Any]) -> str:
    return f"{stage['epochs']:g} epoch{'' if stage['epochs'] == 1 else 's'}"


def _validation_and_test(out: Path, name: str) -> str:
    return " and ".join(f"{network_measures(out, name, part).mae_months:.1f}" for part in ("validation", "test"))


def _budget(known: dict[str, Any]) -> str:
    choices = known["choices"]
    stage, orders = choices["stage"], choices["order_stage"]
    return (
        f"Here {len(known['films']['train']):,} films are seen for {_epochs(stage)} at {choices['film_side']} px; the "
        f"residual networks are {choices['width']:g} times as wide as published; batch {stage['batch']}; Adam with a rate of "
        f"{stage['rate']:g} that falls along a cosine to nearly 0, the same for all four. Published: 224 px, full width, batch "
        f"16, rate 0.0001. The orders are ranked by the plain CNN at {choices['order_side']} px after {_epochs(orders)} "
        f"on {len(known['films']['order_train']):,} films, where the paper trained 120 rounds. Every network starts "
        "from chance with one seed; close ranks can change with another."
    )
