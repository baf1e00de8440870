"""The text of a model's page: everything in it is taken from its card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from boneage_desktop.model.metrics import share_interval

Values = dict[str, Any]
Plots = dict[str, list[tuple[str, str]]]
SEXES = {"male": "boys", "female": "girls"}
UNKNOWN = "–"

INTRODUCTION = """\
Research use only. Not a medical device. No diagnosis and no treatment may rest on it.

The model reads the skeletal age of a child from one postero-anterior radiograph of the hand. It finds the 11 regions of the
Chinese standard China-05 (中华-05), looks at each and at the whole hand, and spreads its belief over 19 classes of one year,
the last of which holds all from 18 years on; the age is the mean of that distribution, moved by a line for each sex. Beside
the age it gives an interval, the regions, and the months that each adds."""

PREPARATION = """\
One way from a film to the network, in training, reading and measuring: the film is brought to its true aspect, reduced to at
most 299 pixels, and each pixel is measured against the mean and the deviation of its neighbourhood (local contrast), so that
grey range, exposure and frames count little; then it is centred in a square of {side} pixels. The sex goes in as male, female
or unknown. A film that shows no hand clearly is tried turned by quarters and inverted; one that still shows none is refused.
The hand is mirrored to a left one where needed. Preparation {preparation}."""

READING_THE_TABLES = """\
All errors are those of the program as it is used, against the *labelled* age: the reading that came with the film. The column
*which* names the films; those of the run's holdout and those that were excluded from it taught the model no age. **Mean
error** is the mean absolute difference in months, with the 95 % interval of 1,000 bootstrap samples of the films; **bias** is
read minus labelled; **same year** means the same class. Films that were refused are counted as not read and enter no error."""

EXCLUDED = (
    "The excluded films taught, chose and calibrated nothing about the age. Places of regions on some of them may have "
    "taught where the regions are: places, not ages."
)

REGIONS_NOTE = (
    "Share of annotated boxes that contain the centre that the model gives for the region. Only boxes held out from the "
    "localiser taught it nothing; among the boxes of other films are some that did."
)

NOT_FOR = """\
- Any decision about a person: diagnosis, treatment, growth prognosis, sport, or the age of a person for a court or an office.
- Films of another part of the body, of adults, or of hands with casts, implants or diseases of the skeleton.
- A hospital's own films, before its error and its coverage there were measured as below."""


def page(card: Values, plots: Plots) -> str:
    """The page of a card in Markdown; `plots` are what each shows and its path, by evaluation."""
    measured = {name: figures for name, figures in card["measured"].items() if "mae_months" in figures}
    sections = {
        "": INTRODUCTION + "\n\n" + _facts(card),
        "What it was trained on": _training(card["training"]),
        "How its input is made": PREPARATION.format(side=card["network"]["film_side"], preparation=card["preparation"]),
        "How well it reads": READING_THE_TABLES + "\n\n" + _overview(measured),
        **{f"Films of {name}": _evaluation(figures, plots.get(name, [])) for name, figures in measured.items()},
        "Regions": _regions(card["measured"]),
        "Limits": "\n".join(f"- {limit}" for limit in card.get("limits", [])),
        "What it must not be used for": NOT_FOR,
        "How to measure it again": _commands(card, measured),
    }
    title = f"# {card['name']} {card['version']}"
    told = [f"## {heading}\n\n{text}" if heading else text for heading, text in sections.items() if text]
    return "\n\n".join([title, *told]) + "\n"


def _facts(card: Values) -> str:
    rows = [("licence", card["licence"]), ("weights", f"`network.weights.h5`, SHA-256 `{card['sha256']}`")]
    rows += [(f"mode {name}", _mode(mode)) for name, mode in card.get("modes", {}).items()]
    hand = card["hand"]
    source = f"; chosen on {hand['chosen_on']}" if "chosen_on" in hand else ""
    rows.append(("refuses", f"films whose confidence of a hand is below {hand['refuse_below']}{source}"))
    return _table(("", ""), rows)


def _mode(mode: Values) -> str:
    seconds, calibration = mode.get("seconds"), mode.get("calibration")
    parts = [f"mean of {mode['views']} looks at the hand" if mode["views"] > 1 else "one look at the hand"]
    parts += [f"{seconds:.2f} s a film where it was measured"] if seconds else []
    if calibration:
        parts.append(f"intervals of {_share(calibration['coverage'])} set on {calibration['films']:,} films of their own")
    return ", ".join(parts)


def _training(training: Values) -> str:
    told = [
        training.get("data", ""),
        f"Split with seed {training['split_seed']}: {training.get('split_rule', UNKNOWN)}.",
        _table(("part", "films"), [(part, f"{n:,}") for part, n in training["films"].items()]),
        EXCLUDED if training["films"].get("excluded") else "",
        "The holdout chose nothing: it was measured at the end.",
        _made_with(training),
    ]
    return "\n\n".join(text for text in told if text)


def _made_with(training: Values) -> str:
    seconds, environment = training.get("seconds", {}), training.get("environment", {})
    told = [f"{stage} {_months(spent / 60)} minutes" for stage, spent in seconds.items()]
    packages = ", ".join(f"{name} {version}" for name, version in environment.get("packages", {}).items())
    devices = ", ".join(environment.get("devices", []))
    parts = [f"Time of the stages: {', '.join(told)}." if told else "", f"Devices: {devices}." if devices else ""]
    parts += [f"Made with {packages}." if packages else "", "Every choice of the run is in `card.json` (`training.config`)."]
    return " ".join(part for part in parts if part)


def _overview(measured: Values) -> str:
    told = []
    for sex in ("given", "unknown"):
        own = {name: f for name, f in measured.items() if f.get("asked", {}).get("sex", "given") == sex}
        rows = [(name, _films(f), f"{len(f['not_read'])}", *_errors(f)) for name, f in own.items()]
        told += [f"Sex {sex}:\n\n" + _table(("films", "which", "not read", *ERRORS), rows)] if own else []
    return "\n\n".join(told)


def _films(figures: Values) -> str:
    asked = figures.get("asked", {})
    parts = [f"split {asked['split']}" if asked.get("split") else "", asked.get("ids") or ""]
    parts += [f"{asked['limit']} evenly spread" if asked.get("limit") else ""]
    parts += ["mode fast"] if asked.get("mode") == "fast" else []
    return ", ".join(part for part in parts if part) or UNKNOWN


def _evaluation(figures: Values, plots: Sequence[tuple[str, str]]) -> str:
    told = [
        "\n\n".join(f"![{text}]({path})" for text, path in plots),
        _table(("films", *ERRORS), [(name, *_errors(part)) for name, part in _parts(figures)]),
        _intervals(figures),
        _changes(figures.get("changes", {})),
    ]
    return "\n\n".join(text for text in told if text)


ERRORS = ("read", "mean error, months", "median", "root mean square", "bias", "within 12 months", "same year", "correlation")


def _errors(figures: Values | None) -> tuple[str, ...]:
    if not figures or not figures["n"]:
        return ("0", *[UNKNOWN] * (len(ERRORS) - 1))
    low, high = figures["mae_interval_months"]
    correlation = figures.get("correlation")
    return (
        f"{figures['n']:,}",
        f"**{figures['mae_months']:.2f}** ({low:.2f} to {high:.2f})",
        *(_months(figures.get(name)) for name in ("median_months", "rmse_months")),
        f"{figures['bias_months']:+.1f}".replace("-", "−"),
        _share(figures["within_one_year"]),
        _share(figures["exact_year"]),
        UNKNOWN if correlation is None else f"{correlation:.3f}",
    )


def _parts(figures: Values) -> Iterable[tuple[str, Values | None]]:
    yield "all", figures
    yield from ((SEXES[sex], part) for sex, part in figures["by_sex"].items())
    yield from ((_years(part), part) for part in figures["by_age_band"])
    yield from ((f"ids {group}", part) for group, part in figures.get("by_group", {}).items())


def _intervals(figures: Values) -> str:
    if figures.get("interval_coverage") is None or not figures.get("intervals_by_labelled_age"):
        return ""
    low, high = share_interval(figures["interval_coverage"], figures["n"])
    whole = (
        f"The interval promises {_share(figures['interval_coverage_nominal'])} and holds the labelled age in "
        f"**{_share(figures['interval_coverage'])}** of these films (95 % interval {_share(low)} to {_share(high)}); "
        f"it is {_months(figures['interval_width_months'])} months wide on average."
    )
    rows = []
    for kind, name in (("labelled", "intervals_by_labelled_age"), ("read", "intervals_by_read_age")):
        boys, girls = ([row for row in figures[name] if row["sex"] == sex] for sex in SEXES)
        rows += [(f"{kind} {_years(b)}", *_interval(b), *_interval(g)) for b, g in zip(boys, girls, strict=True)]
    header = [f"{sex}: {what}" for sex in SEXES.values() for what in ("films", "in the interval", "mean width")]
    return whole + "\n\n" + _table(("age", *header), rows)


def _interval(row: Values) -> tuple[str, str, str]:
    if not row["n"]:
        return "0", UNKNOWN, UNKNOWN
    low, high = share_interval(row["coverage"], row["n"])
    return f"{row['n']:,}", f"{_share(row['coverage'])} ({_share(low)} to {_share(high)})", _months(row["width_months"])


def _changes(changes: Values) -> str:
    if not changes:
        return ""
    rows = [
        (name.replace("_", " "), f"{c['n']:,}", _months(c["median_months"]), _months(c["mean_months"]), _share(c["refused"]),
         _share(c.get("repair_recognised")))
        for name, c in changes.items()
    ]  # fmt: skip
    text = "The same films changed on purpose, read once more: by how many months the age moves."
    return text + "\n\n" + _table(("change", "films", "median", "mean", "refused", "repair recognised"), rows)


def _regions(measured: Values) -> str:
    found = {name: figures["regions"] for name, figures in measured.items() if figures.get("regions", {}).get("inside")}
    if measured.get("regions", {}).get("inside"):
        found = {"held out from the localiser": measured["regions"]} | found
    if not found:
        return ""
    names = list(dict.fromkeys(name for regions in found.values() for name in regions["inside"]))
    rows = [(name, *(_share(regions["inside"].get(name)) for regions in found.values())) for name in names]
    header = ("region", *(f"{name}, {regions['films']} films" for name, regions in found.items()))
    return REGIONS_NOTE + "\n\n" + _table(header, rows)


def _commands(card: Values, measured: Values) -> str:
    lines = ["boneage-desktop train --config config.toml --films FILMS... --labels labels.csv --regions REGIONS --out RUN"]
    lines += [
        f"boneage-desktop evaluate FILMS... --labels labels.csv --model MODEL{_options(f)} --save saved/{n}"
        for n, f in measured.items()
    ]
    lines += [f"boneage-desktop card MODEL {' '.join(f'{name}=saved/{name}' for name in measured)}"]
    text = f"`config.toml` holds what `training.config` in `card.json` holds; seed {card['training']['split_seed']}."
    return text + "\n\n" + "\n".join(f"    {line}" for line in lines)


def _options(figures: Values) -> str:
    asked = figures.get("asked", {})
    told = [f" --{name} {asked[name]}" for name in ("split", "ids", "limit", "sex", "mode") if asked.get(name)]
    told += [f" --group {group}" for group in figures.get("by_group", {})]
    told += [" --regions REGIONS"] if "regions" in figures else []
    return "".join([*told, " --changes" if "changes" in figures else ""])


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _years(band: Values) -> str:
    return f"{band['from_months'] / 12:g} to {band['below_months'] / 12:g} years"


def _months(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.1f}"


def _share(value: float | None) -> str:
    return UNKNOWN if value is None else f"{100 * value:.1f} %"
