"""A screen reader's view of the kiosk, for Debian's own Python, which has AT-SPI.

Run as ``/usr/bin/python3 reader.py APPLICATION``. Each line on stdin is a JSON list: ``["read"]``
is answered with everything that is shown, in the order of the tree; ``["press", NAME]`` with
whether there was such a control to press.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_MS = 600_000


def application(name):
    """The application of that name on the bus, or None."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == name:
            return child
    return None


def shown(root):
    """What is showing under ``root``, parents first."""
    root.clear_cache()
    if not root.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield root
    for index in range(root.get_child_count()):
        child = root.get_child_at_index(index)
        if child is not None:
            yield from shown(child)


def actions(item):
    """The names of what can be done to an item."""
    count = item.get_n_actions() if item.get_action_iface() else 0
    return [item.get_action_name(index) for index in range(count)]


def told(item):
    """All that a reader could say of an item."""
    states = item.get_state_set()
    box = item.get_extents(Atspi.CoordType.WINDOW) if item.get_component_iface() else None
    return {
        "role": item.get_role_name(),
        "name": item.get_name(),
        "about": item.get_description(),
        "actions": actions(item),
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "box": box and [box.x, box.y, box.width, box.height],
    }


def press(root, name):
    """Press the last control of that name, which lies on top."""
    found = [
        item
        for item in shown(root)
        if item.get_name() == name
        and "Press" in actions(item)
        and item.get_state_set().contains(Atspi.StateType.ENABLED)
    ]
    return bool(found) and found[-1].do_action(actions(found[-1]).index("Press"))


def answer(command, name):
    root = application(name)
    if root is None:
        return None
    windows = [root.get_child_at_index(index) for index in range(root.get_child_count())]
    match command:
        case ["read"]:
            return [told(item) for window in windows for item in shown(window)]
        case ["press", label]:
            return any(press(window, label) for window in windows)


def main(name):
    # A press that takes long has still been made: its answer is waited for, not given up
    Atspi.set_timeout(PATIENCE_MS, PATIENCE_MS)
    for line in sys.stdin:
        try:
            said = answer(json.loads(line), name)
        except GLib.Error:
            said = None  # the tree changed while it was read
        print(json.dumps(said), flush=True)


main(sys.argv[1])
