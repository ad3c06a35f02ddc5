"""What the figures of docs/scale.md are worked out with behaves as queues do."""

import math

from tests.sync.simulate_clinics import Cost, most_clinics, simulate

COST = Cost(greeting=0.0003, push=0.0012, pull=0.004, row=0.0001, cores=2)


def test_a_few_clinics_never_wait_and_too_many_always_do():
    few, many = simulate(50, COST), simulate(20_000, COST)
    assert few.queue < 10
    assert few.p99_s < 0.1
    assert many.p99_s > 1
    assert many.queue > 1000
    assert many.queue <= 20_000 * 4 * 1.5  # a kiosk that waits does not ask again


def test_the_second_server_is_needed_where_the_first_is_full():
    most = most_clinics(COST)
    going_on = 40 * 0.14 / 3600 * 1200  # sessions in one clinic at a time, at the fullest hour
    pulls = 1 - math.exp(-going_on)
    each = COST.greeting + going_on / 4 * COST.push + pulls * COST.pull
    by_hand = COST.cores / (4 / 30 * each)
    assert 0.9 * by_hand < most < 1.05 * by_hand
    assert most_clinics(COST, 120) > most


def test_a_site_that_was_away_for_a_week_is_even_again_soon():
    back = simulate(1000, COST, away=1)
    assert back.drained_s is not None
    assert back.drained_s < 60


def test_many_that_come_back_at_once_are_worked_off():
    calm = simulate(2000, COST)
    back = simulate(2000, COST, outage=(1000, 10 * 3600, 11 * 3600))
    assert back.queue >= calm.queue
    assert back.by_hour[12] <= 2 * calm.by_hour[12] + 50
