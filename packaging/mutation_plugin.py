"""For pytest under packaging/mutate.py: what reaches which line, and no time for what is found.

``MUTATE_EXAMPLES`` is how many examples hypothesis tries at most; a failing one is not made small.
``MUTATE_SECONDS`` of the processor is what a test may take: a loop that never ends fails by it.
"""

import os
import signal
from collections.abc import Iterable

import pytest
from coverage import Coverage
from hypothesis import Phase, settings


def try_few(items: Iterable[pytest.Item], examples: int) -> None:
    """Explain nothing, shrink nothing: whether a test fails is all that is asked."""
    for item in items:
        test = getattr(item, "obj", None)
        test = getattr(test, "__func__", test)
        known = getattr(test, "_hypothesis_internal_use_settings", None)
        if known is not None:
            most = min(examples or known.max_examples, known.max_examples)
            quick = (Phase.explicit, Phase.generate)
            test._hypothesis_internal_use_settings = settings(
                known, max_examples=most, phases=quick, database=None
            )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """As the examples are asked for."""
    try_few(items, int(os.environ.get("MUTATE_EXAMPLES", "0")))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item):
    """What its fixtures reach, the test reaches: coverage's own contexts begin after them."""
    watch = Coverage.current()
    if watch is not None:
        watch.switch_context(item.nodeid.partition("[")[0])
    signal.signal(signal.SIGPROF, lambda *_: pytest.fail("it takes too long"))
    signal.setitimer(signal.ITIMER_PROF, float(os.environ.get("MUTATE_SECONDS", "0")), 1)
    try:
        return (yield)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
