"""The report of the experiment: what was found, beside what was published, and why the two differ."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from boneage_desktop.model.fitting import write_whole
from boneage_desktop.model.network import PAPER_CHAIN
from boneage_desktop.model.reproduction import page
from boneage_desktop.model.reproduction.differences import differences
from boneage_desktop.model.reproduction.protocol import NETWORKS, ORDERS, PAPER_ACCURACY, PAPER_MAE_MONTHS, PROPOSED, order_name
from boneage_desktop.model.reproduction.readings import Measures, read_table
from boneage_desktop.model.reproduction.stages import READ_PARTS, read_result
from boneage_desktop.model.reproduction.tables import network_measures, order_folder, order_rows, read_facts

_FOOTER = (
    "Research use only. Not a medical device. Guo et al. 2022: ZH05-DL-ResNet50. Films of the RSNA Pediatric Bone Age "
    "Challenge 2017: Halabi et al., Radiology 2019."
)
TITLE = "ZH05-DL-ResNet50, repeated"
_RANKS = (("validation", "rank"), ("validation", "mae_months"), ("test", "rank"), ("test", "mae_months"))
TABLE_1 = (
    ("Network", ""),
    ("Read on", ""),
    ("Films", ""),
    ("Exact year", "most probable class, %"),
    ("Published", "exact year, %"),
    ("Exact year", "expected age, %"),
    ("Within a year", "expected age, %"),
    ("Error", "MAE, expected age, months"),
    ("95 % interval", "of that error, months"),
    ("Error", "MAE, class centre, months"),
    ("Loss", "cross-entropy"),
)


def write_report(out: Path) -> Path:
    """Write `report.html` from the kept results; gives the file."""
    known = read_facts(out)
    body = [
        *_opening(out, known),
        *_result(out),
        *differences(out, known),
        *_training(out),
        *_orders(out, known),
        *_others(out),
        *_method(known),
    ]
    file = out / "report.html"
    write_whole(file, page.page(TITLE, body).encode())
    return file


def _opening(out: Path, known: dict[str, Any]) -> list[str]:
    environment = json.loads((out / "environment.json").read_text(encoding="utf-8"))
    packages, backend = environment["packages"], environment["backend"]
    films = known["films"]
    pairs = [
        ("Budget", known["budget"]),
        ("Films learned from", f"{len(films['train']):,}"),
        ("Validation films", f"{len(films['validation']):,}, of them {len(films['watched']):,} watched between rounds"),
        ("Test films", f"{len(films['test']):,} ({known['test_part']})"),
        ("Time in training", _duration(_seconds(out))),
        ("Device", f"{environment['computed_on']}, {environment['processors']} processor cores"),
        ("Seed", str(known["seed"])),
        ("Commit", (environment["commit"] or "not known")[:12]),
        ("Software", f"Keras {packages['keras']} on {backend} {packages.get(backend, '')}"),
    ]
    lead = (
        "The experiment of Guo et al. (2022) built again from its description: four networks, the order of the LBP operators, "
        "the curves and the tables. What is measured here stands beside what was published, with the reasons where they differ."
    )
    drawn = (
        "This run was made on phantoms, films drawn by a program. It shows that the experiment runs from end to end. "
        "Phantoms teach nothing about accuracy: no number below says how well films of patients are read."
    )
    notice = [page.paragraph(drawn, "notice")] if known["phantoms"] else []
    return [f"<h1>{TITLE}</h1>", page.paragraph(lead, "lead"), *notice, page.facts(pairs)]


def _result(out: Path) -> list[str]:
    rows: list[list[str]] = []
    strong: list[int] = []
    for name, title in NETWORKS.items():
        for part in READ_PARTS:
            published = f"{PAPER_ACCURACY[name] * 100:.2f}" if part == "test" else ""
            strong += [len(rows)] if part == "test" else []
            rows.append([title if part == "training" else "", part, *_cells(network_measures(out, name, part), published)])
    best = network_measures(out, PROPOSED, "test")
    sentence = (
        f"On the test films ZH05-DL-ResNet50 names the exact year in {page.percent(best.exact_year)}, published are "
        f"{page.percent(PAPER_ACCURACY[PROPOSED], 2)}; it is off by {best.mae_months:.1f} months in the mean, published are "
        f"{PAPER_MAE_MONTHS[PROPOSED]:.2f} (0.312 year); {page.percent(best.within_one_year)} of its ages lie within one year "
        "of the label."
    )
    caption = (
        "Table 1. The four networks on a sample of the films they learned from, on validation films and on the test films. "
        "Published figures are for the paper's test films; it gives an error for ZH05-DL-ResNet50 alone. The interval is a "
        "bootstrap over the films and knows nothing of another seed."
    )
    ages = page.figure(out / "ages.svg", caption="Read against labelled age of every test film; the line is equality.")
    table = page.table(TABLE_1, rows, caption=caption, strong=strong)
    return [page.heading("What was found"), page.paragraph(sentence), table, ages]


def _cells(found: Measures, published: str) -> list[str]:
    low, high = found.mae_interval_months
    shares = [f"{100 * share:.1f}" for share in (found.exact_year, found.exact_year_expected, found.within_one_year)]
    errors = [f"{found.mae_months:.1f}", f"{low:.1f} to {high:.1f}", f"{found.mae_argmax_months:.1f}", f"{found.loss:.2f}"]
    return [f"{found.films:,}", shares[0], published, *shares[1:], *errors]


def _training(out: Path) -> list[str]:
    curves = (
        "Figure 6. Accuracy (share of the exact year) and loss over training. Pale: each round; strong: exponentially "
        "smoothed. Training values are means over the films of a round, while the network changes; validation films are read "
        "after it."
    )
    layers = (
        "Figure 7. Over training: mean and variance of the pooling layer's output over one batch of training films, and the "
        "weights of the fully connected layer. Bands hold 38, 68 and 86 % of the channels or weights; the line is the "
        "median."
    )
    histograms = (
        "Figure 8. Distributions of weights and biases over training, from the start (back) to the end (front), all drawn "
        "equally high: their width is what changes. Convolution kernels of all layers together; the 19 biases are those of the "
        "classes, smoothed."
    )
    shown = {"figure6": curves, "figure7": layers, "figure8": histograms}
    figures = [page.figure(out / f"{name}.svg", caption=caption) for name, caption in shown.items()]
    return [page.heading("How the networks learned"), *figures]


def _orders(out: Path, known: dict[str, Any]) -> list[str]:
    rows = order_rows(out)
    best, chain = rows[0], next(row for row in rows if row["order"] == PAPER_CHAIN.replace(">", " > "))
    sentence = (
        f"By {len(known['films']['validation']):,} validation films the best order is {_arrows(best['order'])}, with an error "
        f"of {best['validation_mae_months']:.1f} months. The paper's choice, {_arrows(chain['order'])}, has "
        f"{chain['validation_mae_months']:.1f} months and rank {chain['validation_rank']} of {len(ORDERS)} by validation "
        f"films, rank {chain['test_rank']} by test films. A chain gives codes of codes: the picture fades with each operator "
        "(figure 5)."
    )
    columns = (
        ("Order", "first operator first"),
        ("Rank", "validation"),
        ("Error", "validation, months"),
        ("Rank", "test"),
        ("Error", "test, months"),
    )
    cells = [[_arrows(row["order"]), *_ranks(row)] for row in rows]
    caption = "The plain CNN on each ordered choice of one, two or three operators, equal budgets; bold is the paper's choice."
    chain_caption = "Figure 5. The operators on a phantom, chained as published and each alone. No film of a patient is shown."
    return [
        page.heading("The order of the LBP operators"),
        page.paragraph(sentence),
        page.figure(out / "figure5.svg", caption=chain_caption),
        page.figure(out / "orders.svg", caption=caption),
        page.table(columns, cells, caption="The numbers of the figure above.", strong=[rows.index(chain)]),
    ]


def _ranks(row: dict[str, Any]) -> list[str]:
    return [str(row[f"{part}_{kind}"]) if kind == "rank" else f"{row[f'{part}_{kind}']:.1f}" for part, kind in _RANKS]


def _others(out: Path) -> list[str]:
    columns = (("System", ""), ("Error", "MAE, months"), ("Within a year", ""), ("Measured on", ""))
    names = ("system", "mae_months", "within_one_year", "measured_on")
    rows = [[row[name] for name in names] for row in read_table(out / "table2.csv")]
    ours = [number for number, row in enumerate(rows) if row[0].endswith("this run")]
    caption = (
        "Table 2. Rows on different films are not comparable: the average of six readings is easier to meet than one reading. "
        "Figures of others are as published."
    )
    return [page.heading("Beside other systems"), page.table(columns, rows, caption=caption, strong=ours, text=True)]


def _method(known: dict[str, Any]) -> list[str]:
    choices = known["choices"]
    texts = [
        ("Films.", "Raw grey levels at their true aspect in a square, scaled by 1/255, three equal channels; no augmentation."),
        (
            "Parts.",
            "Of the films for development a tenth, drawn by the seed, is validation. Test films are in no other part; "
            "experiment.json lists the ids of every part.",
        ),
        (
            "Training.",
            f"Cross-entropy to 19 classes; Adam, gradients clipped to a norm of 5, a linear warm-up, then a cosine; "
            f"{choices['precision']}; {choices['stage']['rounds']} rounds; the weights of the last round are kept.",
        ),
        (
            "Regions.",
            f"ZH05-DL-ResNet50 cuts 11 regions of {choices['region_size']} px with spatial transformers that start where the "
            f"mean hand has them and learn from the ages alone; {choices['vector']} values a region, published are 512.",
        ),
        (
            "To check.",
            "predictions/ holds the reading of every test film by every network; each test number of table 1 can be worked "
            "out from it. table1.csv, table2.csv and orders.csv hold the tables in full.",
        ),
    ]
    return [page.heading("How it was done"), page.points(texts), f"<footer>{_FOOTER}</footer>"]


def _arrows(order: str) -> str:
    return order_name(order.split(" > "))


def _seconds(out: Path) -> float:
    folders = [out / "networks" / name for name in NETWORKS] + [order_folder(out, order) for order in ORDERS]
    return sum(float(read_result(folder)["seconds"]) for folder in folders)


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{seconds:.0f} s" if minutes < 3 else f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
