"""A clinic that has taken in thousands of exercises, at its screens."""

import time

import pytest
from PySide6.QtCore import QCoreApplication

from app.content.foreign.bring import bring_in
from app.content.foreign.mapping import load_map
from app.samples.demo_patient import CODE
from app.staff.plan.draft import AT_ONCE
from app.wiring_content import RESOURCES
from tests.content.foreign.lookalikes import flat, photographed, saved

MANY, SHOWN = 5000, 120
"""Exercises, and how many of them have pictures."""
FRAME_S = 1 / 60


@pytest.fixture(scope="module")
def large(tmp_path_factory, demo_clinic):
    """The content folder of such a clinic."""
    folder = tmp_path_factory.mktemp("library")
    rows = sorted(flat(MANY), key=lambda row: row["name"].casefold())
    for row, pictured in zip(rows, flat(SHOWN, pictures=True), strict=False):
        row["images"] = pictured["images"]
    images = photographed(folder / "pictures", rows, (600, 400))
    file, using = saved(folder / "list.json", rows), load_map("flat", RESOURCES / "maps")
    bring_in([file], folder / "content", using, images)
    return folder / "content"


@pytest.fixture
def data(data, large):
    (data / "content").symlink_to(large)
    return data


def within(item):
    """An item and all that is in it."""
    yield item
    for inner in item.childItems():
        yield from within(inner)


def exercises_list(colleague):
    """The list on the screen."""
    return next(
        it
        for it in within(colleague.kiosk.window.quick.contentItem())
        if it.metaObject().className().startswith("StaffList") and it.isVisible()
    )


def test_a_list_with_pictures_scrolls_within_a_frame(colleague, capsys):
    colleague.go("exercises")
    model = colleague.model
    colleague.until(lambda: len(model.rows) > MANY)
    rows = model.rows
    assert sum(1 for row in rows if row["photo"]) == SHOWN
    listed = exercises_list(colleague)
    colleague.until(lambda: listed.property("count") == len(rows))
    spent = []
    for step in range(150):
        listed.setProperty("contentY", step * 40.0)
        began = time.thread_time()
        QCoreApplication.processEvents()
        colleague.kiosk.window.quick.grabWindow()
        spent.append(time.thread_time() - began)
    spent.sort()
    usual, worst = spent[len(spent) // 2], spent[-len(spent) // 20]
    with capsys.disabled():
        print(f"\na step of the list: {usual * 1000:.1f} ms, at worst {worst * 1000:.1f} ms")
    model.find("own words that nobody wrote")
    colleague.until(lambda: len(model.rows) == 0)
    assert usual <= FRAME_S


def test_only_some_are_drawn_to_choose_from_and_words_find_the_others(colleague):
    colleague.go("plan", colleague.store.patients.by_code(CODE).id)
    draft = colleague.model.draft
    colleague.until(lambda: len(draft.items) == 3)
    colleague.touch("Add an exercise")
    colleague.until(lambda: len(draft.choices) > 0)
    assert len(draft.choices) == AT_ONCE
    assert draft.more > MANY - AT_ONCE
    ready = [not row["draft"] for row in draft.choices]
    assert ready == sorted(ready, reverse=True)  # drafts last
    assert any(ready)
    draft.find("4321")
    colleague.until(lambda: len(draft.choices) == 1)
    assert (draft.choices[0]["name"][-4:], draft.more) == ("4321", 0)
