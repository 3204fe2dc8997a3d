"""One run of ``gangmu check``: from arguments to tasks, from results to report and exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from typing import cast

import gangmu
from gangmu.checker import baseline
from gangmu.checker.config import Choice, Config, config_for, load, settled
from gangmu.checker.finding import Language
from gangmu.checker.registry import RuleError, all_rules
from gangmu.checker.report import Look, statistics, writer
from gangmu.checker.settings import SettingsError, check_settings
from gangmu.checker.work import Checked, Mode, Task
from gangmu.cli.checking.differences import differences
from gangmu.cli.checking.pool import results_of
from gangmu.cli.inputs import STDIN, expand
from gangmu.cli.streams import Output, complain, terminal_width, wants_colour
from gangmu.files import ReadError
from gangmu.numbering.conventions import GrammarError, conventions, extension_of


def run_session(args: argparse.Namespace) -> int:
    """Do all that the arguments ask for; return the exit status."""
    try:
        return _Session(args).run()
    except (SettingsError, RuleError, GrammarError) as error:
        complain(str(error))
        return 2


class _Session:
    """The state of one run."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.status = 0
        self.config = load(args.config) if args.config else None
        self._configs: dict[str, Config] = {}
        self._known: dict[str, list[baseline.Entry]] = {}
        if args.grammar:
            conventions(extension_of(args.grammar))

    def run(self) -> int:
        tasks = list(self._tasks())
        results = self._kept(results_of(tasks, self.args.jobs, bool(self.args.output)))
        with Output(self.args.output) as output:
            if self.args.write_baseline:
                self._write_baseline(results)
            elif self.args.diff:
                output.write(self._differences(results))
            elif self._filters():
                self._filter(results, output)
            else:
                output.write(self._report(results))
        return self.status

    def _tasks(self) -> Iterator[Task]:
        for found in expand(self.args.files):
            if isinstance(found, ReadError):
                self._failed(str(found))
            else:
                yield self._task(found)

    def _task(self, path: str) -> Task:
        shown = (self.args.stdin_filename or STDIN) if path == STDIN else path
        config = self._config(shown)
        settings = settled([*config.choices_for(shown), self._choice()])
        check_settings(settings, all_rules())
        known = self._entries(config, shown)
        mode: Mode = "diff" if self.args.diff else "fix" if self._fixes() else "check"
        return Task(
            shown, settings, known, mode, self.args.unsafe_fixes, self.args.grammar, path == STDIN
        )

    def _fixes(self) -> bool:
        return bool(self.args.fix or self.args.unsafe_fixes)

    def _filters(self) -> bool:
        """Tell whether the one text from standard input is to be printed fixed."""
        return self._fixes() and self.args.files == [STDIN]

    def _config(self, path: str) -> Config:
        folder = os.path.dirname(path)  # noqa: PTH120
        if folder not in self._configs:
            self._configs[folder] = self.config or config_for(path)
        return self._configs[folder]

    def _choice(self) -> Choice:
        args = self.args
        select = _codes(args.select) if args.select else None
        return Choice(args.preset, select, _codes(args.ignore or ()), args.severity)

    def _entries(self, config: Config, path: str) -> tuple[baseline.Entry, ...]:
        source = self.args.baseline or config.baseline
        if not source or self.args.write_baseline:
            return ()
        if source not in self._known:
            self._known[source] = baseline.read(source)
        name = baseline.name_of(path, source)
        return tuple(entry for entry in self._known[source] if entry.file == name)

    def _kept(self, results: Iterable[Checked | str]) -> Iterator[Checked]:
        """Yield what could be done; complain of the rest and keep count."""
        for each in results:
            if isinstance(each, str):
                self._failed(each)
                continue
            if (each.original is not None) if self.args.diff else each.findings:
                self.status = max(self.status, 1)
            yield each

    def _failed(self, sentence: str) -> None:
        complain(sentence)
        self.status = 2

    def _report(self, results: Iterable[Checked]) -> Iterator[str]:
        if self.args.statistics:
            return statistics.write(results)
        return writer(self.args.format).write(results, self._look(bool(self.args.output)))

    def _look(self, to_file: bool) -> Look:
        language = cast("Language", self.args.language or self._config(".").language or "zh")
        colour = wants_colour(self.args.color, to_file)
        return Look(language, colour, terminal_width(to_file), gangmu.__version__)

    def _differences(self, results: Iterable[Checked]) -> Iterator[str]:
        for each in results:
            if each.original is not None:
                yield from differences(each.path, each.original, each.text)

    def _filter(self, results: Iterable[Checked], output: Output) -> None:
        done = list(results)
        output.write(each.text for each in done)
        sys.stderr.writelines(self._report(done))

    def _write_baseline(self, results: Iterable[Checked]) -> None:
        path = self.args.write_baseline
        entries = [
            entry
            for each in results
            for entry in baseline.entries_of(
                each.text, each.findings, baseline.name_of(each.path, path)
            )
        ]
        with Output(path) as output:
            output.write([baseline.written(entries)])
        self.status = 0 if self.status < 2 else 2


def _codes(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(code.strip() for word in words for code in word.split(",") if code.strip())
