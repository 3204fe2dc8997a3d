"""Settings in files: ``gangmu.toml``, or ``[tool.gangmu]`` in ``pyproject.toml``, found upwards.

preset = "gongwen"
select = ["GM1", "GM3"]         # these rules alone
ignore = ["GM405"]
severity = "warning"            # nothing less grave
language = "zh"
baseline = "known.json"         # from the folder of this file, as are the patterns below
[per-file."drafts/*.txt"]
ignore = ["GM4"]                # preset, select, ignore and severity can be set for files
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from gangmu.checker.finding import LANGUAGES, SEVERITIES
from gangmu.checker.rule import PRESETS
from gangmu.checker.settings import Settings, SettingsError

FILES = ("gangmu.toml", "pyproject.toml")
"""In the order in which they are looked for in each folder."""

_WORDS = {"preset": PRESETS, "severity": tuple(SEVERITIES), "language": LANGUAGES}
_LISTS = ("select", "ignore")
_CHOICES = ("preset", "select", "ignore", "severity")
_KEYS = (*_CHOICES, "language", "baseline", "per-file")


class Choice(NamedTuple):
    """Settings of which some may be left open."""

    preset: str | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severity: str | None = None


NO_CHOICE = Choice()


@dataclass(frozen=True, slots=True)
class Config:
    """What one settings file says; without a file, nothing."""

    folder: str = ""
    choice: Choice = NO_CHOICE
    per_file: tuple[tuple[str, Choice], ...] = ()
    language: str | None = None
    baseline: str | None = None
    """The path of the baseline file."""

    def choices_for(self, path: str) -> list[Choice]:
        """Return what is chosen for a file, the general before the particular."""
        from fnmatch import fnmatchcase  # noqa: PLC0415

        name = os.path.relpath(path, self.folder or ".").replace(os.sep, "/")
        return [self.choice, *(c for pattern, c in self.per_file if fnmatchcase(name, pattern))]


def settled(choices: Iterable[Choice]) -> Settings:
    """Return the settings that choices come to: later ones count, what is ignored adds up."""
    preset, severity = "speech", "advice"
    select: tuple[str, ...] = ()
    ignore: list[str] = []
    for each in choices:
        preset = each.preset or preset
        select = each.select if each.select is not None else select
        ignore += each.ignore
        severity = each.severity or severity
    return Settings(preset, select, tuple(ignore), severity)  # type: ignore[arg-type]


def config_for(path: str) -> Config:
    """Return the settings file that a file falls under: the nearest above it.

    Raises:
        SettingsError: when it cannot be read or says what cannot be.
    """
    folder = os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120
    while True:
        for name in FILES:
            path = os.path.join(folder, name)  # noqa: PTH118
            table = _table(path) if os.path.isfile(path) else None  # noqa: PTH113
            if table is not None:
                return _config(table, path)
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder:
            return Config()
        folder = above


def load(path: str) -> Config:
    """Return what a settings file says (SettingsError as ``config_for``)."""
    table = _table(path)
    return Config() if table is None else _config(table, path)


def _table(path: str) -> Mapping[str, object] | None:
    """Return the settings in a file; None for a pyproject.toml that has none."""
    import tomllib  # noqa: PLC0415

    try:
        with open(path, "rb") as file:  # noqa: PTH123
            data: dict[str, object] = tomllib.load(file)
    except OSError as error:
        raise SettingsError(f"{path}: the settings cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: this is not TOML ({error}); mend that line") from error
    if os.path.basename(path) != "pyproject.toml":  # noqa: PTH119
        return data
    tools = data.get("tool")
    found = tools.get("gangmu") if isinstance(tools, dict) else None
    return found if isinstance(found, dict) else None


def _config(table: Mapping[str, object], path: str) -> Config:
    _refuse_unknown(table, _KEYS, path)
    folder = os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120
    baseline = _text(table, "baseline", path)
    rows = table.get("per-file", {})
    if not isinstance(rows, dict) or not all(isinstance(row, dict) for row in rows.values()):
        raise SettingsError(f'{path}: per-file has to be tables, such as [per-file."a/*.txt"]')
    for row in rows.values():
        _refuse_unknown(row, _CHOICES, path)
    return Config(
        folder,
        _choice(table, path),
        tuple((pattern, _choice(row, path)) for pattern, row in rows.items()),
        _text(table, "language", path),
        baseline and os.path.join(folder, baseline),  # noqa: PTH118
    )


def _choice(table: Mapping[str, object], path: str) -> Choice:
    return Choice(
        _text(table, "preset", path),
        _list(table, "select", path) if "select" in table else None,
        _list(table, "ignore", path),
        _text(table, "severity", path),
    )


def _text(table: Mapping[str, object], key: str, path: str) -> str | None:
    value = table.get(key)
    allowed = _WORDS.get(key)
    if value is None or (isinstance(value, str) and (allowed is None or value in allowed)):
        return value
    raise SettingsError(f"{path}: {key} has to be {' or '.join(allowed or ('a text',))}")


def _list(table: Mapping[str, object], key: str, path: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    raise SettingsError(f'{path}: {key} has to be a list of codes, such as ["GM1"]')


def _refuse_unknown(table: Mapping[str, object], known: Iterable[str], path: str) -> None:
    for key in table:
        if key not in known:
            raise SettingsError(f"{path}: there is no setting {key!r}; use {', '.join(known)}")
