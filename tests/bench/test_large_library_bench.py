"""A clinic with 5,000 exercises of its own can sign in nearly as soon as one with ours alone.

By processor time of the whole start, in turn, in one run.
"""

from statistics import median

from app.content.foreign.bring import bring_in
from app.content.foreign.mapping import load_map
from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic
from app.wiring_content import RESOURCES
from tests.bench.test_first_frame import steps
from tests.content.foreign.lookalikes import flat, saved

EXERCISES = 5000
PAIRS = 5
MOST = 1.5


def test_starting_with_thousands_of_exercises(benchmark, tmp_path):
    small, large = tmp_path / "small", tmp_path / "large"
    using = load_map("flat", RESOURCES / "maps")
    bring_in([saved(tmp_path / "list.json", flat(EXERCISES))], large / "content", using)
    spent = {small: [], large: []}
    for folder in spent:
        ensure_demo_clinic(folder, SystemClock(), alone=True)
        steps("tests.bench.ready_kiosk", folder)  # what it reads is remembered from here on

    def pair():
        for folder, times in spent.items():
            times.append(steps("tests.bench.ready_kiosk", folder)["ready"][1])

    benchmark.pedantic(pair, rounds=PAIRS)
    ratio = median(spent[large]) / median(spent[small])
    benchmark.extra_info["start"] = round(ratio, 2)
    print(f"\n{EXERCISES} exercises: ready after {ratio:.2f} of ours")
    assert ratio <= MOST
