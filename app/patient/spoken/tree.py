"""The same tree that a screen reader meets, read from within."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from app.patient.spoken.spots import HeardScreen, Spot, SpotRole

ROLES = {
    QAccessible.Role.StaticText: SpotRole.TEXT,
    QAccessible.Role.Heading: SpotRole.HEADING,
    QAccessible.Role.AlertMessage: SpotRole.ALERT,
    QAccessible.Role.Graphic: SpotRole.TEXT,
    QAccessible.Role.Chart: SpotRole.TEXT,
    QAccessible.Role.ProgressBar: SpotRole.TEXT,
    QAccessible.Role.Button: SpotRole.BUTTON,
    QAccessible.Role.RadioButton: SpotRole.CHOICE,
    QAccessible.Role.CheckBox: SpotRole.SWITCH,
    QAccessible.Role.Switch: SpotRole.SWITCH,
    QAccessible.Role.EditableText: SpotRole.FIELD,
}

PERSONAL = "personal"
"""A property that an item may have: it holds for all that is in it, until one has another."""


def read(window: QObject, own: QQuickItem) -> HeardScreen:
    """What is in the ``window``, last of it the kiosk's ``own`` controls for listening. Of a screen
    beneath a sheet nothing is left."""
    every = list(_shown(QAccessible.queryAccessibleInterface(window)))
    beside = [it for it in every if _is_in(own, it.object())]
    sheets = [it for it in every if it.role() is QAccessible.Role.Dialog]
    inside = list(_shown(sheets[-1])) if sheets else [it for it in every if it not in beside]
    title = sheets[-1].text(QAccessible.Text.Name) if sheets else ""
    spots = (_spot(it) for it in (*inside, *beside))
    return HeardScreen(title, tuple(it for it in spots if it is not None))


def press(window: QObject, key: int) -> bool:
    """Press what ``read`` has told of, if it is still there."""
    for each in _shown(QAccessible.queryAccessibleInterface(window)):
        if _key(each) == key:
            actions = each.actionInterface()
            if actions is not None and not each.state().disabled:
                actions.doAction(_action(each))
                return True
    return False


def _is_in(outer: QQuickItem, item: QObject | None) -> bool:
    while isinstance(item, QQuickItem):
        if item is outer:
            return True
        item = _parent(item)
    return False


def _parent(item: QQuickItem) -> QObject | None:
    """What an item is in. Not by its method: PySide would let go of all that it has of the parent
    once the item is gone."""
    parent = item.property("parent")
    return parent if isinstance(parent, QObject) else None


def _action(each: QAccessibleInterface) -> str:
    if each.role() is QAccessible.Role.EditableText:
        return QAccessibleActionInterface.setFocusAction()
    return QAccessibleActionInterface.pressAction()


def _shown(parent: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    for index in range(parent.childCount() if parent is not None else 0):
        child = parent.child(index) if parent is not None else None
        if child is not None and not child.state().invisible:
            yield child
            yield from _shown(child)


def _spot(each: QAccessibleInterface) -> Spot | None:
    role, name = ROLES.get(each.role()), each.text(QAccessible.Text.Name)
    item = each.object()
    if role is None or not name or not isinstance(item, QQuickItem):
        return None
    state = each.state()
    if not role.is_control and state.disabled:
        return None
    where = item.mapRectToItem(_stage(item), QRectF(0, 0, item.width(), item.height()))
    return Spot(
        _key(each),
        role,
        name,
        each.text(QAccessible.Text.Description),
        (where.x(), where.y(), where.width(), where.height()),
        not state.disabled,
        bool(state.checked),
        _is_personal(item),
    )


def _stage(item: QQuickItem) -> QQuickItem:
    """What turns with the screen and holds all that is shown: right below the window's own item."""
    while (above := item.parentItem()) is not None and above.parentItem() is not None:
        item = above
    return item


def _key(each: QAccessibleInterface) -> int:
    return int(shiboken6.getCppPointer(each.object())[0])


def _is_personal(item: QObject | None) -> bool:
    while isinstance(item, QQuickItem):
        marked = item.property(PERSONAL)
        if marked is not None:
            return bool(marked)
        item = _parent(item)
    return False
