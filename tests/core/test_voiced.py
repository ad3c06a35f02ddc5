"""What is said falls into clips."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.voiced import clip_name, joined, seconds_to_say, sentences


def test_sentences_follow_each_other():
    assert sentences("Get ready. On hands and knees.\nWhy now? Good") == (
        *("Get ready", "On hands and knees", "Why now?", "Good"),
    )
    assert sentences(" . \n\n") == ()


def test_numbers_are_clips_of_their_own():
    assert joined("Nobody near? Call 112") == ("Nobody near?", "Call", "1", "1", "2")
    assert joined("3") == ("3",)
    assert joined("6 to 10 squats") == ("6", "to", "10", "squats")
    assert joined("0161") == ("0", "1", "6", "1")


def test_a_name_is_readable_and_of_one_sentence():
    assert clip_name("Hold it there, and breathe").startswith("hold-it-there-and-breathe-")
    assert clip_name("Are you ill?") != clip_name("Are you ill!")


@given(st.text(min_size=1, max_size=300))
def test_a_name_is_always_a_file_name(text):
    name = clip_name(text)
    assert len(name.encode()) < 250
    assert not set(name) & set("/\\ \n\0.")


def test_it_takes_longest_with_more_letters_and_more_sentences():
    assert seconds_to_say("") == 0
    assert seconds_to_say("Sit tall") < seconds_to_say("Sit tall on a chair")
    assert seconds_to_say("Sit. Stand up") > seconds_to_say("Sit, stand up")
