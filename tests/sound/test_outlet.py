"""Headphones that come and go at a real sound server, and one that is turned off or ends."""

import os
import subprocess
from pathlib import Path

import pytest

from app.core.cues import CueTone
from app.core.voiced import clip_name
from app.devices.clocks import SystemClock, seconds
from app.devices.sound import sound_file
from app.devices.sound.outlet import Outlet, Sound
from app.devices.sound.tones import Tones
from app.devices.sound.voice import Voice
from tests.sound.server import SINK, Recorder, SoundServer
from tests.sound.test_voice import LOW, Engine, tone

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"

NOTICED_S = 0.5
"""From the plug to what the kiosk knows; on an idle machine it is a twentieth of it."""


@pytest.fixture
def own_server(server, monkeypatch):
    """One that a test may change as it likes."""
    own = SoundServer()
    for name, value in own.environment.items():
        monkeypatch.setenv(name, value)
    yield own
    own.close()


@pytest.fixture
def outlet(qtbot, own_server):
    outlet = Outlet()
    outlet.start()
    qtbot.waitUntil(lambda: outlet.sound.known)
    yield outlet
    outlet.close()


def pactl(server, *command):
    surroundings = os.environ | server.environment
    done = subprocess.run(
        ("pactl", *command), env=surroundings, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def plug(server, name="phones"):
    """Headphones by USB: a device of their own, which becomes the usual one."""
    told = f"sink_properties=device.form_factor=headphone sink_name={name}"
    which = pactl(server, "load-module", "module-null-sink", *told.split())
    pactl(server, "set-default-sink", name)
    return which


def test_headphones_are_noticed_and_so_is_their_end(qtbot, outlet, own_server):
    assert outlet.sound == Sound(known=True)
    which = plug(own_server)
    qtbot.waitUntil(lambda: outlet.sound.private)
    pulled = seconds()
    pactl(own_server, "unload-module", which)
    qtbot.waitUntil(lambda: not outlet.sound.private)
    assert seconds() - pulled < NOTICED_S * 4
    assert outlet.sound == Sound(known=True)


SOCKET = """#!/bin/sh
case "$*" in
  subscribe) while :; do [ -e FOLDER/moved ] && rm FOLDER/moved && echo "Event 'change' on card #0"
    sleep 0.02; done ;;
  get-default-sink) echo card ;;
  *) if [ -e FOLDER/in ]; then there=available; else there="not available"; fi
    printf '[{"name": "card", "mute": false, "active_port": "analog-output-headphones", "ports":'
    printf ' [{"name": "analog-output-headphones", "type": "Headphones", "availability": "%s"}]}]' \
      "$there" ;;
esac
"""
"""What ``pactl`` says of a card with a socket: a machine without one can only stand in for it."""


def test_a_plug_in_a_socket_is_noticed_and_so_is_its_pull(qtbot, monkeypatch, tmp_path):
    program = tmp_path / "pactl"
    program.write_text(SOCKET.replace("FOLDER", str(tmp_path)))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    outlet = Outlet()
    outlet.start()
    qtbot.waitUntil(lambda: outlet.sound == Sound(known=True))
    (tmp_path / "in").touch()
    (tmp_path / "moved").touch()
    qtbot.waitUntil(lambda: outlet.sound == Sound(known=True, private=True))
    (tmp_path / "in").unlink()
    (tmp_path / "moved").touch()
    qtbot.waitUntil(lambda: outlet.sound == Sound(known=True))
    outlet.close()


def test_a_sound_that_is_turned_off_is_noticed(qtbot, outlet, own_server):
    pactl(own_server, "set-sink-mute", SINK, "1")
    qtbot.waitUntil(lambda: outlet.sound.muted)
    pactl(own_server, "set-sink-mute", SINK, "0")
    qtbot.waitUntil(lambda: not outlet.sound.muted)
    pactl(own_server, "set-sink-volume", SINK, "0%")
    qtbot.waitUntil(lambda: outlet.sound.muted)


def test_a_server_that_ends_leaves_nothing_private(qtbot, outlet, own_server):
    plug(own_server)
    qtbot.waitUntil(lambda: outlet.sound.private)
    pactl(own_server, "exit")
    qtbot.waitUntil(lambda: outlet.sound == Sound())


def test_without_the_program_nothing_is_known(qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    outlet = Outlet()
    outlet.start()
    qtbot.wait(50)
    assert outlet.sound == Sound()
    outlet.close()


def test_the_voice_goes_into_headphones_that_came_later(qtbot, own_server, tmp_path):
    clip = tmp_path / f"{clip_name('Reach out')}.opus"
    sound_file.write(clip, tone(LOW).tobytes())
    voice = Voice((tmp_path,), Engine(), SystemClock())
    voice.start()
    qtbot.waitUntil(lambda: voice.available)
    plug(own_server)
    loudspeaker, phones = Recorder(own_server), Recorder(own_server, "phones")
    start = seconds()
    voice.say("Reach out")
    qtbot.waitUntil(lambda: bool(phones.onsets(start, phones.until)))
    qtbot.waitUntil(lambda: min(phones.until, loudspeaker.until) > start + 1.5)
    assert loudspeaker.onsets(start, start + 1.5) == []
    for each in (loudspeaker, phones):
        each.close()
    voice.close()


def test_a_card_that_vanishes_in_the_middle_of_a_sentence_is_heard_again_once_it_is_back(
    qtbot, outlet, own_server, tmp_path
):
    """The kiosk is never held up, the edge flashes meanwhile, and what comes after is heard."""
    clip = tmp_path / f"{clip_name('Reach out')}.opus"
    sound_file.write(clip, tone(LOW, 3.0).tobytes())
    voice = Voice((tmp_path,), Engine(), SystemClock())
    voice.start()
    tones = Tones(SOUNDS, SystemClock())
    tones.start()
    qtbot.waitUntil(lambda: voice.available and outlet.sound == Sound(known=True))
    loudspeaker = Recorder(own_server)
    start = seconds()
    voice.say("Reach out")
    qtbot.waitUntil(lambda: bool(loudspeaker.onsets(start, loudspeaker.until)))
    gone = seconds()
    pactl(own_server, "unload-module", "module-null-sink")
    qtbot.waitUntil(lambda: outlet.sound.absent)
    noticed = seconds() - gone
    asked = seconds()
    voice.say("Reach out")
    tones.play(CueTone.REP)
    assert seconds() - asked < 0.1
    print(f"noticed after {noticed:.2f} s")
    assert noticed < NOTICED_S * 4
    loudspeaker.close()
    pactl(own_server, "load-module", "module-null-sink", f"sink_name={SINK}", "rate=48000")
    qtbot.waitUntil(lambda: not outlet.sound.absent)
    again = Recorder(own_server)

    def speaks():
        voice.say("Reach out")
        qtbot.wait(700)
        return bool(again.onsets(asked, again.until))

    qtbot.waitUntil(speaks, timeout=15000)
    again.close()
    tones.close()
    voice.close()
