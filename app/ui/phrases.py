"""What speech says that belongs to no exercise, in the language of the screen."""

from app.core.spoken import SpokenPhrases
from app.ui.translating import translate


def phrases() -> SpokenPhrases:
    """The phrases in the language that is set now."""
    return SpokenPhrases(
        watch=translate("Speech", "Watch first"),
        get_ready=translate("Speech", "Get ready"),
        change_sides=translate("Speech", "Change sides"),
        rest=translate("Speech", "Rest"),
        next=translate("Speech", "Next"),
        last_one=translate("Speech", "Last one"),
        well_done=translate("Speech", "Well done"),
        left=translate("Speech", "Left"),
        right=translate("Speech", "Right"),
    )
