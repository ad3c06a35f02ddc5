"""Tests that were collected once, run in forks of the process that collected them.

A fork begins with all modules imported and our content read, so that it costs what its tests cost.
The change is put into the functions that are there already; what is done when a module is imported
cannot be changed so.
"""

import gc
import os
import pickle
import shutil
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from inspect import CO_OPTIMIZED
from types import CodeType, FunctionType
from typing import Any
from warnings import catch_warnings

import pytest
from coverage import Coverage
from mutation_changes import ROOT
from mutation_plugin import try_few

PATIENCE = 300
"""Seconds by the clock for one fork."""


class EndlessError(Exception):
    """A fork came to no end."""


def in_a_fork(work: Callable[[], Any]) -> Any:
    """What ``work`` returns in a copy of this process. Raises EndlessError after PATIENCE."""
    folder, (result, theirs) = tempfile.mkdtemp(prefix="mutate-"), os.pipe()
    child = os.fork()
    if not child:
        signal.alarm(PATIENCE)
        os.setpgrp()
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(nowhere, stream)
        tempfile.tempdir = os.environ["TMPDIR"] = os.environ["XDG_CONFIG_HOME"] = folder
        try:
            with open(theirs, "wb") as answer:
                pickle.dump(work(), answer)
        except BaseException:  # pytest.exit and the like too: what was asked for is not known then
            (ROOT / "build" / "mutate" / "failed.log").write_text(traceback.format_exc())
        finally:
            os._exit(0)
    os.close(theirs)
    with open(result, "rb") as answer:
        told = answer.read()
    os.waitpid(child, 0)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    shutil.rmtree(folder, ignore_errors=True)
    if not told:
        raise EndlessError
    return pickle.loads(told)


@dataclass(eq=False)
class Collected:
    """The tests of a run, by their names, and the functions of the house."""

    tests: dict[str, list[pytest.Item]] = field(default_factory=dict)
    functions: list[FunctionType] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Keep them."""
        for item in session.items:
            self.tests.setdefault(name_of(item), []).append(item)
        gc.unfreeze()
        house = str(ROOT / "app")
        there = (it for it in gc.get_objects() if isinstance(it, FunctionType))
        self.functions = [it for it in there if it.__code__.co_filename.startswith(house)]
        gc.freeze()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what failed."""
        if report.failed:
            self.failed.add(report.nodeid.partition("[")[0])

    def failing(self, names: Iterable[str]) -> str:
        """The first of these tests that fails; "" where all pass. In a fork: it leaves traces."""
        self.failed.clear()
        items = [item for name in names for item in self.tests[name]]
        for item, after in zip(items, [*items[1:], None], strict=True):
            item.ihook.pytest_runtest_protocol(item=item, nextitem=after)
            if self.failed:
                return self.failed.pop()
        return ""

    def watched(self, names: Iterable[str], data: str, examples: int) -> dict[str, float]:
        """Seconds that each test took, -1 of one that failed; what it reached is in ``data``."""
        watch = Coverage(data, data_suffix=True, include=f"{ROOT}/app/*", config_file=False)
        took = {}
        watch.start()
        for name in names:
            try_few(self.tests[name], examples)
            begun = time.process_time()
            failed = self.failing([name])
            took[name] = -1 if failed else time.process_time() - begun
        watch.stop()
        with catch_warnings(action="ignore"):  # a file of tests may reach nothing of the house
            watch.save()
        return took

    def swap(self, file: str, mutated: str) -> bool:
        """Put changed functions in place of those that are there; False where that cannot be."""
        where = str(ROOT / file)
        old, new = (compile(it, where, "exec") for it in ((ROOT / file).read_text(), mutated))
        try:
            both = list(_pairs(old, new))
        except ValueError:
            return False
        different = {was for was, now in both if _own(was) != _own(now)}
        if not all(code.co_flags & CO_OPTIMIZED for code in different):
            return False
        now, done = dict(both), set()
        for function in self.functions:
            code = function.__code__
            if code in now:
                if len(now[code].co_freevars) != len(code.co_freevars):
                    return False
                function.__code__ = now[code]
                done.update(was for was, _ in _pairs(code, code))
        return different <= done


def name_of(item: pytest.Item) -> str:
    """A test, whatever it is given."""
    return item.nodeid.partition("[")[0]


def _pairs(old: CodeType, new: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    yield old, new
    inner = ([it for it in code.co_consts if isinstance(it, CodeType)] for code in (old, new))
    for was, now in zip(*inner, strict=True):
        yield from _pairs(was, now)


def _own(code: CodeType) -> object:
    """What a function does itself, without those in it, and wherever it stands."""
    consts = [repr(it) for it in code.co_consts if not isinstance(it, CodeType)]
    return code.co_code, consts, code.co_names, code.co_varnames, code.co_freevars
