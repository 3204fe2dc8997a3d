"""The plot of docs/performance.md: time and memory by size, one line a shape."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from benchmarks.scaling import WEIGHED, Point


def draw(points: list[Point], path: Path) -> None:
    """Draw time and memory over size as SVG. ImportError where matplotlib is not installed."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "gangmu"  # the same figures give the same file
    from matplotlib import pyplot

    figure, (time, memory) = pyplot.subplots(1, 2, figsize=(10, 4), layout="constrained")
    for shape, group in groupby(points, key=lambda point: point.shape):
        found = list(group)
        sizes = [point.bytes for point in found]
        time.loglog(sizes, [point.seconds for point in found], marker="o", label=shape)
        weighed = [point for point in found if point.bytes >= WEIGHED]
        ratios = [point.memory / point.bytes for point in weighed]
        memory.semilogx([point.bytes for point in weighed], ratios, marker="o", label=shape)
    time.set(xlabel="bytes of the text", ylabel="seconds", title="time of parse")
    memory.set(xlabel="bytes of the text", ylabel="peak memory / bytes", title="peak memory")
    memory.set_ylim(bottom=0)
    for axes in (time, memory):
        axes.grid(visible=True, alpha=0.3)
        axes.legend()
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)
