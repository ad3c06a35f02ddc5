"""The numbers behind every clinical rule: one table ``[rules]`` in each programme.

A clinic changes them in its own content folder, or for all programmes in the settings.
docs/clinical-rules.md explains each; a test keeps the two alike.
"""

from typing import Annotated

from msgspec import Meta, Struct

from app.core.kinds import Score

Sessions = Annotated[int, Meta(ge=1, le=20)]
Days = Annotated[int, Meta(ge=1, le=56)]
Percent = Annotated[int, Meta(ge=0, le=100)]


class Thresholds(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the traffic light changes, on pain 0 to 10.

    Source: providephysiotherapy.org.uk/pain-traffic-light (0-3 green, 4-5 amber, 6-10 red);
    clinics differ, so the numbers stand in content and not in code. There always is a red.
    """

    green_max: Annotated[int, Meta(ge=0, le=8)] = 3
    amber_max: Annotated[int, Meta(ge=1, le=9)] = 5


class Rules(Thresholds, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every threshold of a programme. "Ours" marks a number of this kiosk's own, to be reviewed.

    ``ease_percent``: how many fewer reps after pain that did not settle (ours).
    ``red_sessions``: so many red sessions running, outside a flare-up, call for a review (ours).
    ``usual_days``, ``usual_rise``: red begins no lower than so many points above what pain before
    exercise has been in the last days (ours; 2 of 10 is the change that matters, Ostelo 2008).
    ``flare_percent``: the share of the reps that the gentle form of a flare-up asks for (ours).
    ``flare_calm``: sessions near the usual that end a flare-up, a little more asked in each (ours).
    ``flare_long_days``: a flare-up of so many days calls for a review (ours).
    ``flare_days``: pain before exercise that kept rising over so many days, and in the last
    ``rest_days`` of them was ``rest_rise`` above the baseline, locks the programme (ours; 2 of 10
    is the change that matters, Ostelo 2008).
    ``progress_sessions``, ``progress_days``: a harder version is proposed after every prescribed
    rep in so many sessions, spread over so many days (after the 2-for-2 rule of NSCA Essentials;
    a kiosk that stops at the target sees no spare reps, so it asks for more sessions: ours).
    ``home_percent``: how much a session told of at home counts among them (ours).
    ``progress_pain_max``, ``progress_effort_max``: the most pain and effort in them (ours).
    ``progress_clear_days``: days without any red before a harder version (ours).
    ``progress_fresh_days``: how old the last of those sessions may be (ours).
    ``quota_days``, ``quota_percent``: by time and not by pain, so much more so many days after the
    last change; 0 days is by pain (graded activity; the numbers are ours).
    ``too_hard_sessions``: an exercise found too hard in so many sessions running is eased (ours).
    ``hard_effort``, ``hard_sessions``: effort of so much in so many sessions running asks for an
    easier plan (6 is the most of 4 to 6 for strength; 8 is ours).
    ``ease_times``: so many reductions, and a physio looks before the next (ours).
    ``ease_floor``: the least that a rule leaves of the prescribed reps, in percent (ours).
    ``often_red``, ``often_red_of``: so many red sessions among so many call for a review (ours).
    ``away_days``: after so many days without a session the first one back is gentler (ours).
    ``change_days``, ``change_points``, ``change_percent``: pain before exercise that has not
    come down by so many points or so much of the baseline after so many days calls for a review
    (2 points or 30 percent: Ostelo 2008; no change after 2 to 4 weeks:
    physio-pedia.com/Thoracic_Back_Pain_Red_Flags).
    ``plan_ends_days``: a review so many days before the plan's last day (ours).
    ``maintenance_sessions``: so many a week after it, until somebody decides (ours).
    """

    ease_percent: Annotated[int, Meta(ge=10, le=70)] = 30
    usual_days: Days = 14
    usual_rise: Annotated[int, Meta(ge=1, le=10)] = 2
    red_sessions: Annotated[int, Meta(ge=1, le=5)] = 2
    flare_percent: Annotated[int, Meta(ge=30, le=90)] = 50
    flare_calm: Annotated[int, Meta(ge=1, le=5)] = 2
    flare_long_days: Annotated[int, Meta(ge=3, le=28)] = 7
    flare_days: Annotated[int, Meta(ge=3, le=14)] = 5
    rest_rise: Annotated[int, Meta(ge=1, le=10)] = 2
    rest_days: Annotated[int, Meta(ge=1, le=14)] = 2
    progress_sessions: Annotated[int, Meta(ge=2, le=20)] = 4
    progress_days: Annotated[int, Meta(ge=2, le=28)] = 3
    home_percent: Percent = 50
    progress_pain_max: Score = 3
    progress_effort_max: Score = 6
    progress_clear_days: Days = 7
    progress_fresh_days: Days = 14
    quota_days: Annotated[int, Meta(ge=0, le=28)] = 0
    quota_percent: Annotated[int, Meta(ge=5, le=50)] = 20
    too_hard_sessions: Sessions = 2
    hard_effort: Annotated[int, Meta(ge=1, le=10)] = 8
    hard_sessions: Sessions = 2
    ease_times: Annotated[int, Meta(ge=1, le=10)] = 2
    ease_floor: Annotated[int, Meta(ge=30, le=90)] = 50
    often_red: Annotated[int, Meta(ge=2, le=20)] = 3
    often_red_of: Annotated[int, Meta(ge=2, le=20)] = 6
    away_days: Annotated[int, Meta(ge=3, le=56)] = 10
    change_days: Days = 21
    change_points: Annotated[int, Meta(ge=1, le=10)] = 2
    change_percent: Percent = 30
    plan_ends_days: Annotated[int, Meta(ge=0, le=28)] = 3
    maintenance_sessions: Annotated[int, Meta(ge=1, le=7)] = 3
