"""An ONNX file as the converter leaves it, made smaller, faster and the same each time."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import onnx
import onnxruntime

ELEMENTWISE = ("Add", "Div", "Greater", "GreaterOrEqual", "Less", "LessOrEqual", "Max", "Min", "Mul", "Sub")


def tidy(file: Path, tidied: Path) -> None:
    """Write the same graph with constants and batch normalisations folded, each weight once, and in an order of its own."""
    with tempfile.TemporaryDirectory(dir=tidied.parent, prefix="part-") as draft:
        found = onnx.shape_inference.infer_shapes(_folded(file, Path(draft) / "folded.onnx"))
    graph = found.graph
    _widen_scalars(graph)
    _share_weights(graph)
    _put_in_order(graph)
    graph.name, graph.doc_string = "reading", ""
    del graph.value_info[:]
    plain = [opset for opset in found.opset_import if not opset.domain]
    whole = onnx.helper.make_model(graph, producer_name="boneage-desktop", opset_imports=plain, ir_version=found.ir_version)
    onnx.checker.check_model(whole, full_check=True)
    tidied.write_bytes(whole.SerializeToString(deterministic=True))


def _folded(file: Path, folded: Path) -> onnx.ModelProto:
    """What ONNX Runtime would fold at each start; what is left is plain ONNX."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(folded)
    onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    return onnx.load(folded)


def _widen_scalars(graph: onnx.GraphProto) -> None:
    """Give each scalar beside a picture as many axes as the picture has: ONNX Runtime otherwise goes through one of a single
    channel value by value, in 50 times as long.
    """
    axes = {value.name: len(value.type.tensor_type.shape.dim) for value in graph.value_info}
    scalars = {weight.name: weight for weight in graph.initializer if len(weight.dims) == 0}
    wide: dict[str, onnx.TensorProto] = {}
    for node in graph.node:
        most = max((axes.get(name, 0) for name in node.input), default=0)
        for place, name in enumerate(node.input):
            if name in scalars and node.op_type in ELEMENTWISE and most > 1:
                node.input[place] = f"{name}_{most}"
                wide[node.input[place]] = _with_axes(scalars[name], most, node.input[place])
    graph.initializer.extend(wide.values())
    used = {name for node in graph.node for name in node.input}
    for weight in scalars.values():
        if weight.name not in used:
            graph.initializer.remove(weight)


def _with_axes(scalar: onnx.TensorProto, axes: int, name: str) -> onnx.TensorProto:
    return onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(scalar).reshape((1,) * axes), name)


def _share_weights(graph: onnx.GraphProto) -> None:
    """Keep one of several equal weights."""
    first: dict[tuple[int, tuple[int, ...], bytes], str] = {}
    names: dict[str, str] = {}
    for weight in list(graph.initializer):
        key = (weight.data_type, tuple(weight.dims), onnx.numpy_helper.to_array(weight).tobytes())
        names[weight.name] = first.setdefault(key, weight.name)
        if names[weight.name] != weight.name:
            graph.initializer.remove(weight)
    for node in graph.node:
        node.input[:] = [names.get(name, name) for name in node.input]


def _put_in_order(graph: onnx.GraphProto) -> None:
    """Order nodes from the outputs back and name values by their order, so that two exports of the same weights are the same
    bytes; the converter's own order and numbers change from one to the next.
    """
    nodes = _in_order(graph)
    numbers = {value.name: value.name for value in (*graph.input, *graph.output)}
    for node in nodes:
        for name in (*node.input, *node.output):
            numbers.setdefault(name, f"v{len(numbers)}" if name else "")
        node.name = node.doc_string = ""
        node.input[:] = [numbers[name] for name in node.input]
        node.output[:] = [numbers[name] for name in node.output]
    weights = {numbers[weight.name]: weight for weight in graph.initializer}
    for name, weight in weights.items():
        weight.name = name
    _replace(graph.node, nodes)
    _replace(graph.initializer, [weights[name] for name in numbers.values() if name in weights])
    for value in (*graph.input, *graph.output):
        for axis in value.type.tensor_type.shape.dim:
            if axis.dim_param:
                axis.ClearField("value")
        value.type.tensor_type.shape.dim[0].dim_param = "views" if value.name == "views" else "films"


def _in_order(graph: onnx.GraphProto) -> list[onnx.NodeProto]:
    """Each node after those it needs, which are visited in the order of its inputs."""
    makers = {name: node for node in graph.node for name in node.output}
    ordered: dict[str, onnx.NodeProto] = {}
    waiting = [output.name for output in sorted(graph.output, key=lambda output: output.name, reverse=True)]
    while waiting:
        node = makers.get(waiting[-1])
        needed = (
            [] if node is None or node.output[0] in ordered else [name for name in node.input if _lacks(makers, ordered, name)]
        )
        if needed:
            waiting.extend(reversed(needed))
            continue
        waiting.pop()
        if node is not None:
            ordered.setdefault(node.output[0], node)
    return list(ordered.values())


def _lacks(makers: dict[str, onnx.NodeProto], ordered: dict[str, onnx.NodeProto], name: str) -> bool:
    return name in makers and makers[name].output[0] not in ordered


def _replace(field: Any, values: list[Any]) -> None:
    """Put copies of messages in the place of those that a repeated field holds."""
    copies = [type(value).FromString(value.SerializeToString(deterministic=True)) for value in values]
    del field[:]
    field.extend(copies)
