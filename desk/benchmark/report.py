"""The benchmark's table for people, and its JSON for programs."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from desk.benchmark.results import Measured, Results, Row, Target
from desk.evaluation.table import aligned

HEAD = ("", "desk", "stock starter", "ratio", "target", "")
MET = {True: "met", False: "not met", None: ""}
SIGNS = {"at least": "≥", "at most": "≤"}


def table(results: Results) -> str:
    """Return the measurements as an aligned Markdown table."""
    return aligned([HEAD, *(_cells(row) for row in results.rows())])


def _cells(row: Row) -> Sequence[str]:
    judged = row.ratio if row.judged is None else row.judged
    return (
        row.what,
        _number(row.ours, row.decimals),
        _number(row.peer, row.decimals),
        _number(row.ratio, 2),
        _target(row.target) if not math.isnan(judged) else "",
        MET[row.is_met],
    )


def _target(target: Target | None) -> str:
    return f"{SIGNS[target.kind]} {target.number:.2f}" if target else ""


def _number(value: float | None, decimals: int) -> str:
    return "-" if value is None or math.isnan(value) else f"{value:,.{decimals}f}"


def as_json(results: Results) -> dict[str, Any]:
    """Return everything measured, for reading by programs."""
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "rows": [_row(row) for row in results.rows()],
        "desk": _measured(results.ours),
        "stock_starter": _measured(results.peer),
        "search": [asdict(times) for times in results.search] if results.search else None,
        "staff_work_seconds": results.staff_work,
    }


def machine() -> dict[str, Any]:
    """Describe where the numbers come from."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_mib": psutil.virtual_memory().total // 1024**2,
        "load_before": os.getloadavg(),
        "python": platform.python_version(),
    }


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if not cpuinfo.exists():
        return platform.processor()
    lines = cpuinfo.read_text("utf-8").splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _row(row: Row) -> dict[str, Any]:
    return {
        "what": row.what.strip(),
        "desk": _finite(row.ours),
        "stock_starter": _finite(row.peer),
        "ratio": _finite(row.ratio),
        "target": _target(row.target) or None,
        "met": row.is_met,
    }


def _measured(measured: Measured) -> dict[str, Any]:
    return {
        "first_start_seconds": measured.first_start,
        "start_seconds": measured.starts,
        "training_seconds": measured.training,
        "loads": {str(level): asdict(load) for level, load in measured.loads.items()},
        "long_conversation_seconds": asdict(measured.ageing),
        "peak_bytes": {"all": measured.peak, **measured.peaks},
    }


def _finite(value: float | None) -> float | None:
    return None if value is None or math.isnan(value) else round(value, 4)
