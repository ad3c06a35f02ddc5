"""5,000 clinics with four kiosks each before one server: python -m tests.sync.simulate_clinics

Minutes are counted in steps of a second. What the server does is a number of processor seconds;
what arrives beyond that waits in a queue. The cost of a greeting and of a push are measured here
first, on a PostgreSQL of the test's own with safe settings, unless they are given.
"""

import argparse
import math
import random
import statistics
from dataclasses import dataclass, field

from app.commands.sync import AWAY_S, BACK_S, EVERY_S

KIOSKS = 4
SESSIONS = 40
"""A clinic's in a day, at all of its kiosks."""

DAY = {
    **dict.fromkeys(range(7), 0.0), 7: 2.0, 8: 8.0, 9: 13.0, 10: 14.0, 11: 11.0, 12: 6.0,
    13: 6.0, 14: 10.0, 15: 11.0, 16: 9.0, 17: 6.0, 18: 3.0, 19: 1.0,
    **dict.fromkeys(range(20, 24), 0.0),
}  # fmt: skip
"""Of a hundred sessions, how many begin in each hour: as outpatient clinics' appointments lie."""

OPENS, OPENING_S, CLOSES = 7 * 3600, 1800, 20 * 3600
"""Kiosks are switched on within half an hour, and all of them stand until the evening."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor seconds of the server: for a greeting that moves nothing, for the push of a kiosk
    at which a session goes on, for taking what another kiosk has sent, and for one row of a
    backlog. ``cores`` do it at the same time."""

    greeting: float
    push: float
    pull: float
    row: float
    cores: int = 2


@dataclass(slots=True)
class Told:
    """How a day went: the longest queue in exchanges, in each hour, and the longest wait."""

    by_hour: list[int] = field(default_factory=lambda: [0] * 24)
    waits: list[float] = field(default_factory=list)
    busy: float = 0.0
    peak: float = 0.0
    drained_s: int | None = None

    @property
    def queue(self) -> int:
        return max(self.by_hour)

    @property
    def worst_s(self) -> float:
        return max(self.waits)

    @property
    def p99_s(self) -> float:
        return statistics.quantiles(self.waits, n=100)[98]


def simulate(
    clinics: int,
    cost: Cost,
    *,
    pause_s: float = EVERY_S,
    away: int = 0,
    outage: tuple[int, int, int] | None = None,
    seed: int = 1,
) -> Told:
    """One working day. ``away`` clinics come back at ten after a week without a network, with all
    that they did. ``outage``: so many clinics have none between two seconds of the day, and come
    back all at once, but for when each tries next."""
    dice, told = random.Random(seed), Told()
    work = waiting = 0.0
    kiosks, left = clinics * KIOSKS, 0.0
    for second in range(24 * 3600):
        hour = second // 3600
        on = kiosks * min(1.0, max(0.0, (second - OPENS) / OPENING_S)) if second < CLOSES else 0.0
        again = 0.0
        if outage and outage[1] <= second < outage[2] + AWAY_S + BACK_S:
            on -= outage[0] * KIOSKS
            if second < outage[2]:
                left += outage[0] * SESSIONS * DAY[hour] / 100 / 3600
            elif (second - outage[2]) % BACK_S < AWAY_S:  # once when it is back, and once after
                again = outage[0] * KIOSKS / AWAY_S
        # A kiosk that waits for its answer does not ask again meanwhile
        asked = _poisson(dice, max(0.0, on - waiting) / pause_s + again)
        going_on = SESSIONS * DAY[hour] / 100 / 3600 * SESSION_S  # in one clinic, at a time
        pushes = asked * min(1.0, going_on / KIOSKS)
        pulls = asked * (1 - math.exp(-going_on))
        work += asked * cost.greeting + pushes * cost.push + pulls * cost.pull
        waiting += asked
        if second == 10 * 3600 and away:
            # The week's rows come in batches, a batch a kiosk at a time
            work += away * SESSIONS * 7 * ROWS * cost.row
            waiting += away * KIOSKS
        if outage and second >= outage[2] and left > 0:
            back = min(left, outage[0] * SESSIONS / AWAY_S)
            work += back * ROWS * cost.row
            left -= back
        done = min(work, float(cost.cores))
        told.busy += done
        told.peak = max(told.peak, work / cost.cores)
        waiting -= waiting * done / work if work else waiting
        work -= done
        told.by_hour[hour] = max(told.by_hour[hour], round(waiting))
        if OPENS <= second < CLOSES:
            told.waits.append(work / cost.cores)
        if away and second > 10 * 3600 and told.drained_s is None and work < cost.cores:
            told.drained_s = second - 10 * 3600
    return told


ROWS = 27
"""What a session leaves: itself, sets, answers, a lesson, the audit."""

SESSION_S = 20 * 60
"""How long one goes on. Meanwhile each exchange of its kiosk sends something, and each of the
others takes something."""

ENOUGH_S = 1.0
"""Whoever waits longer than this for an answer in 1 of 100 exchanges needs another server."""


def most_clinics(cost: Cost, pause_s: float = EVERY_S) -> int:
    """How many clinics one server holds: with one more, an answer takes too long."""
    low, high = 1, 2
    while simulate(high, cost, pause_s=pause_s).p99_s < ENOUGH_S:
        low, high = high, high * 2
    while high - low > max(1, low // 50):
        middle = (low + high) // 2
        if simulate(middle, cost, pause_s=pause_s).p99_s < ENOUGH_S:
            low = middle
        else:
            high = middle
    return low


def _poisson(dice: random.Random, mean: float) -> int:
    if mean > 50:
        return max(0, round(dice.gauss(mean, math.sqrt(mean))))
    limit, count, product = math.exp(-mean), 0, dice.random()
    while product > limit:
        count, product = count + 1, product * dice.random()
    return count


def main() -> None:
    """Measures what one exchange costs here, and works out days of 1, 50 and 5,000 clinics."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--greeting-ms", type=float)
    parser.add_argument("--push-ms", type=float)
    parser.add_argument("--pull-ms", type=float)
    parser.add_argument("--row-us", type=float)
    parser.add_argument("--cores", type=int, default=2)
    given = parser.parse_args()
    if given.greeting_ms:
        ms = given.greeting_ms, given.push_ms, given.pull_ms
        cost = Cost(*(it / 1e3 for it in ms), given.row_us / 1e6, given.cores)
    else:
        from tests.sync.measure_server import measured

        cost = measured(given.cores)
    print(
        f"a greeting {cost.greeting * 1e3:.2f} ms, a push {cost.push * 1e3:.2f} ms, "
        f"a pull {cost.pull * 1e3:.2f} ms, "
        f"a row of a backlog {cost.row * 1e6:.0f} us of processor; {cost.cores} cores"
    )
    print("clinics pause busy  longest queue  wait 99 of 100  worst    queue by hour 7..19")
    for clinics, pause in ((1, 30), (50, 30), (500, 30), (5000, 30), (5000, 120), (5000, 300)):
        it = simulate(clinics, cost, pause_s=pause)
        hours = " ".join(map(str, it.by_hour[7:20]))
        busy = it.busy / (13 * 3600 * cost.cores)
        print(
            f"{clinics:7} {pause:4}s {busy:5.1%} {it.queue:10} {it.p99_s:12.2f} s "
            f"{it.worst_s:8.2f} s    {hours}"
        )
    for pause in (30, 120, 300):
        print(f"a second server from {most_clinics(cost, pause)} clinics on, one in {pause} s")
    most = most_clinics(cost)
    at = simulate(most // 2, cost, away=1)
    print(f"one site back after a week, beside {most // 2} clinics: even again in {at.drained_s} s")
    at = simulate(most // 2, cost, outage=(most // 4, 10 * 3600, 11 * 3600))
    print(f"half of them without a network from ten to eleven: longest queue {at.queue}, "
          f"worst wait {at.worst_s:.1f} s")  # fmt: skip


if __name__ == "__main__":
    main()
