"""What is said in a session is understood by a recogniser, and comes with its picture."""

import json
import re
import subprocess
import sys
from array import array
from difflib import SequenceMatcher

import pytest
from msgspec.structs import astuple

from app.devices.sound.render import SUFFIX
from app.ui.phrases import phrases
from app.wiring_content import RESOURCES, load_library, voice_folders
from tests.display import display
from tests.sound.server import FIRST, RATE

UNDERSTOOD = 0.85
TOGETHER_MS = 60
HEARD_RATE = 16000
NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@pytest.fixture(scope="module")
def spoken(recorder):
    """What was said in a played session, and when its picture was there."""
    if not list(voice_folders(None)[-1].glob("*" + SUFFIX)):
        pytest.skip("the voice is not rendered here, as its renderer was not to be had: make voice")
    with display() as environment:
        played = subprocess.run(
            [*FIRST, sys.executable, "-m", "tests.sound.play_spoken"],
            cwd=RESOURCES.parent,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
    assert played.returncode == 0, played.stderr
    return json.loads(played.stdout)


def words_of(text):
    """Spelled as a recogniser does."""
    spelled = re.sub(r"\d+", lambda it: f" {NUMBERS[int(it[0])]} ", text.lower())
    return re.findall(r"[a-z']+", spelled)


def listener():
    """A recogniser that expects our cues, in any order, as a person does who moves to them."""
    pocketsphinx = pytest.importorskip("pocketsphinx", reason="needs pocketsphinx: make setup")
    decoder = pocketsphinx.Decoder(samprate=HEARD_RATE, loglevel="FATAL")
    texts = load_library().texts.exercises.values()
    cues = {cue.say for text in texts for cue in text.cues.values()}
    starts = {it for text in texts for it in (text.start, text.left, text.right, text.name) if it}
    known = (words_of(it) for it in sorted({*cues, *starts, *astuple(phrases()), *NUMBERS}))
    lines = [" ".join(it) for it in known if all(map(decoder.lookup_word, it))]
    assert len(lines) > 150
    decoder.add_jsgf_string(
        "cues", f"#JSGF V1.0; grammar cues; public <s> = ({' | '.join(lines)})+;"
    )
    decoder.activate_search("cues")
    return decoder


def slowed(samples):
    """The sound at the recogniser's rate; each sample the mean of those that it stands for."""
    part = RATE // HEARD_RATE
    return array("h", (sum(samples[at : at + part]) // part for at in range(0, len(samples), part)))


def test_a_set_is_told_and_then_only_counted(spoken):
    said = [row["said"] for row in spoken]
    assert said[0].startswith("Get ready. ")
    assert "Reach up to the ceiling" in said
    assert said[-1] == "Well done" or "Last one" in said
    assert said.index("3") + 1 == said.index("Last one")


def test_every_word_begins_within_60_ms_of_its_picture(spoken, recorder):
    apart = []
    assert [row["said"] for row in spoken if "picture" not in row] in ([], ["Well done"])
    # the first comes with the session's screen, which is only being loaded
    for row in (it for it in spoken[1:] if "picture" in it):
        first, *_ = recorder.onsets(row["asked"], row["picture"] + 0.2) or [float("inf")]
        apart.append((round((first - row["picture"]) * 1000, 1), row["said"]))
    print("milliseconds after the picture:", apart)
    assert [each for each in apart if abs(each[0]) > TOGETHER_MS] == []


def test_a_recogniser_understands_the_words(spoken, recorder):
    decoder = listener()
    ends = [row["asked"] for row in spoken[1:]] + [spoken[-1]["asked"] + 1.4]
    found = asked = 0
    for row, end in zip(spoken, ends, strict=True):
        sound = slowed(recorder.between(row["asked"], min(end, row["asked"] + 6)))
        silence = array("h", bytes(HEARD_RATE // 2))
        decoder.start_utt()
        decoder.process_raw((silence + sound + silence).tobytes(), full_utt=True)
        decoder.end_utt()
        said = words_of(row["said"])
        heard = decoder.hyp().hypstr.split() if decoder.hyp() else []
        same = sum(
            it.size for it in SequenceMatcher(None, said, heard, False).get_matching_blocks()
        )
        print(f"{same} of {len(said)}: {row['said']!r}, heard {' '.join(heard)!r}")
        found, asked = found + same, asked + len(said)
    print(f"{found} of {asked} words")
    assert found >= UNDERSTOOD * asked
