"""In the guest: a touchscreen that nobody made, and a finger on it. Each line of a pipe, ``x y`` in
thousandths of the screen, is one touch."""

import sys
import time

from evdev import AbsInfo, UInput
from evdev import ecodes as e

SIZE = 1000
AXIS = AbsInfo(value=0, min=0, max=SIZE, fuzz=0, flat=0, resolution=4)
SLOTS = AbsInfo(value=0, min=0, max=9, fuzz=0, flat=0, resolution=0)
HAS = {
    e.EV_KEY: [e.BTN_TOUCH],
    e.EV_ABS: [
        (e.ABS_X, AXIS),
        (e.ABS_Y, AXIS),
        (e.ABS_MT_SLOT, SLOTS),
        (e.ABS_MT_TRACKING_ID, SLOTS._replace(max=65535)),
        (e.ABS_MT_POSITION_X, AXIS),
        (e.ABS_MT_POSITION_Y, AXIS),
    ],
}
LIES_S = 0.15


def touch(screen: UInput, number: int, x: int, y: int) -> None:
    for code, value in (
        (e.ABS_MT_SLOT, 0),
        (e.ABS_MT_TRACKING_ID, number),
        (e.ABS_MT_POSITION_X, x),
        (e.ABS_MT_POSITION_Y, y),
        (e.ABS_X, x),
        (e.ABS_Y, y),
    ):
        screen.write(e.EV_ABS, code, value)
    screen.write(e.EV_KEY, e.BTN_TOUCH, 1)
    screen.syn()
    time.sleep(LIES_S)
    screen.write(e.EV_ABS, e.ABS_MT_TRACKING_ID, -1)
    screen.write(e.EV_KEY, e.BTN_TOUCH, 0)
    screen.syn()


def main(pipe: str) -> None:
    with UInput(HAS, name="finger", input_props=[e.INPUT_PROP_DIRECT]) as screen:
        number = 0
        while True:
            with open(pipe) as told:
                for line in told:
                    number += 1
                    x, y = map(int, line.split())
                    touch(screen, number, x, y)


if __name__ == "__main__":
    main(sys.argv[1])
