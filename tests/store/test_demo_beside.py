"""The demo clinic of a first start is kept apart from the real records and goes whole."""

from app.store import demo_beside


def test_it_begins_ends_and_leaves_the_real_records_alone(tmp_path):
    (tmp_path / "kiosk.db").write_bytes(b"real")
    assert not demo_beside.is_on(tmp_path)
    demo_beside.begin(tmp_path)
    demo_beside.begin(tmp_path)
    assert demo_beside.is_on(tmp_path)
    (demo_beside.demo_folder(tmp_path) / "kiosk.db").write_bytes(b"demo")
    demo_beside.end(tmp_path)
    assert not demo_beside.is_on(tmp_path)
    demo_beside.sweep(tmp_path)
    assert [it.name for it in tmp_path.iterdir()] == ["kiosk.db"]
    demo_beside.end(tmp_path)


def test_a_second_demo_ends_over_what_the_first_left(tmp_path):
    for _ in range(2):
        demo_beside.begin(tmp_path)
        (demo_beside.demo_folder(tmp_path) / "kiosk.db").write_bytes(b"demo")
        demo_beside.end(tmp_path)
    assert not demo_beside.is_on(tmp_path)
