"""A video that is kept tells of no place and no day, and plays as before."""

from struct import pack

import av
from hypothesis import given
from hypothesis import strategies as st

from app.devices.film_story import without_story
from app.devices.media_check import checked
from tests.devices.test_media_check import video

PLACE = b"+52.5200+013.4050/"


def box(kind, inside=b""):
    return pack(">I", 8 + len(inside)) + kind + inside


def film(path):
    """A video with notes of where and when, as a phone writes them."""
    with av.open(str(video(path, 2.0))) as was, av.open(str(path) + ".mp4", "w") as file:
        file.metadata.update(
            {"location": PLACE.decode(), "creation_time": "2026-11-23T10:00:00.000000Z"}
        )
        stream = file.add_stream_from_template(was.streams.video[0])
        for packet in was.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                file.mux(packet)
    return path.with_name(path.name + ".mp4")


def test_place_and_day_are_gone_and_the_film_still_plays(tmp_path):
    path = film(tmp_path / "one.mp4")
    assert b"loci" in path.read_bytes()
    kept = checked(path)
    clean = kept.files[kept.name]
    assert b"loci" not in clean
    assert len(clean) == path.stat().st_size
    (tmp_path / "clean.mp4").write_bytes(clean)
    with av.open(str(tmp_path / "clean.mp4")) as played:
        assert "creation_time" not in played.metadata or "1904" in played.metadata["creation_time"]
        assert len(list(played.decode(video=0))) == 20


def test_boxes_of_notes_are_emptied_wherever_they_are():
    track = box(b"trak", box(b"tkhd", bytes(4) + b"\x11" * 20) + box(b"udta", PLACE))
    whole = box(b"ftyp", b"qt  ") + box(b"moov", track + box(b"meta", PLACE)) + box(b"uuid", PLACE)
    clean = without_story(whole)
    assert PLACE not in clean
    assert len(clean) == len(whole)
    assert clean.count(b"free") == 3
    assert b"\x00" * 12 + b"\x11" * 12 in clean


@given(st.binary(max_size=200), st.sampled_from([b"ftyp", b"moov", b"mdat", b"RIFF"]))
def test_whatever_comes_the_length_stays(rest, kind):
    film = pack(">I", 16) + kind + bytes(8) + rest
    assert len(without_story(film)) == len(film)
    assert without_story(rest[:3]) == rest[:3]
