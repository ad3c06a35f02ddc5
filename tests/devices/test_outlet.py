"""Where sound comes out, as the sound server tells of it."""

import json

import pytest

from app.devices.sound.outlet import Sound, sound_of

LOUDSPEAKER = {"name": "analog-output-speaker", "type": "Speaker", "availability": "available"}
JACK = {"name": "analog-output-headphones", "type": "Headphones", "availability": "available"}


def told(*ports, active=None, mute=False, level=65536, form="", usual="card"):
    sink = {
        "name": "card",
        "mute": mute,
        "volume": {"front-left": {"value": level}, "front-right": {"value": level}},
        "properties": {"device.form_factor": form} if form else {},
        "ports": list(ports),
        "active_port": active,
    }
    return f"{usual}\n{json.dumps([sink])}"


@pytest.mark.parametrize(
    ("answer", "sound"),
    [
        (told(LOUDSPEAKER, JACK, active=JACK["name"]), Sound(True, private=True)),
        (told(LOUDSPEAKER, JACK, active=LOUDSPEAKER["name"]), Sound(True)),
        (told(JACK | {"availability": "not available"}, active=JACK["name"]), Sound(True)),
        (told(JACK | {"availability": "availability unknown"}, active=JACK["name"]), Sound(True)),
        (told(form="headset"), Sound(True, private=True)),
        (told(form="speaker"), Sound(True)),
        (told(), Sound(True)),
        (told(mute=True), Sound(True, muted=True)),
        (told(level=0), Sound(True, muted=True)),
        (told(usual="gone"), Sound(True, absent=True)),
        ("auto_null\n" + json.dumps([{"name": "auto_null"}]), Sound(True, absent=True)),
        ("\n[]", Sound(True, absent=True)),
        ("", Sound()),
        ("card\nnot json", Sound()),
        ("card\n{}", Sound(True, absent=True)),
        ('card\n[{"name": "card"}]', Sound()),
        ("card\n[1]", Sound()),
    ],
)
def test_what_the_server_says_is_understood(answer, sound):
    assert sound_of(answer) == sound
