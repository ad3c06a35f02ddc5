"""The command line of the kiosk's voice."""

from pathlib import Path

import click

from app.commands.data import DATA, folder


@click.group()
def voice() -> None:
    """Look after what the kiosk says.

    A clinic's own recordings stand in its data folder, under content/voice/en, each with the name
    that "voice list" prints and one of the endings .wav, .flac, .ogg and .opus.
    """


@voice.command("list")
@DATA
@click.option(
    "--json", "as_json", is_flag=True, help="For the renderer: each sentence and its seconds."
)
def list_lines(data: Path | None, as_json: bool) -> None:
    """Print every sentence: how it is spoken, the name of its recording, its words.

    \b
    Example:  physio-kiosk voice list --data clinic
    """
    from app.commands.voice import print_lines

    print_lines(folder(data), as_json)


@voice.command()
@DATA
@click.option("--out", type=click.Path(path_type=Path), help="Instead of the kiosk's own folder.")
def render(data: Path | None, out: Path | None) -> None:
    """Render what has no clip yet; what nothing says any more is deleted.

    It needs the extra "voice": pip install 'physio-kiosk[voice]'. A kiosk that runs does not.

    \b
    Example:  physio-kiosk voice render
    """
    from app.commands.voice import render_lines

    render_lines(folder(data), out)
