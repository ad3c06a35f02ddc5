"""Pain before exercise that is on its way up: a physio hears of it before it locks anything."""

from datetime import date

from app.core.flags import FlagKind
from app.core.kinds import Light
from app.core.record import Answer
from app.core.rules.case import Case
from app.core.rules.rest_pain import keeps_rising, start_of
from app.core.rules.two_red import last_seen
from app.core.traffic_light import light

FEWEST_DAYS = 4
"""Days of a rise for who does not come each day; they span ``flare_days`` at least (ours)."""


def rising(case: Case) -> Answer | None:
    """The answer by which pain has come up ``rest_rise`` over the start and above green, at the end
    of days on which it kept rising: ``flare_days`` of them, or fewer that span as many.

    It locks nothing. Of a flare-up a physio has heard already. Source: ours.
    """
    start = start_of(case)
    seen = (last_seen(case, kind) for kind in (FlagKind.RISING, FlagKind.REST_PAIN))
    since = max((when for when in seen if when is not None), default=None)
    if start is None or case.flare is not None:
        return None
    lowest: dict[date, Answer] = {}
    for each in case.resting:
        if (since is None or each.when > since) and not case.ahead(each.slot):
            known = lowest.get(each.slot.day)
            if known is None or each.value < known.value:
                lowest[each.slot.day] = each
    days = [lowest[day] for day in sorted(lowest)]
    last = days[-1] if days else None
    if last is None or last.value < start.value + case.rules.rest_rise:
        return None
    if light(last.value, case.rules) is Light.GREEN:
        return None
    for count in range(FEWEST_DAYS, case.rules.flare_days + 1):
        run = tuple(days[-count:])
        span = (run[-1].slot.day - run[0].slot.day).days + 1
        if len(run) == count and span >= case.rules.flare_days and keeps_rising(run):
            return last
    return None
