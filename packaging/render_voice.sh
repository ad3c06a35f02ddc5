#!/usr/bin/env bash
# Renders the kiosk's voice into FOLDER: packaging/render_voice.sh BIN RENDERER FOLDER
# A machine that cannot fetch the renderer gets no voice of ours, but a kiosk that works.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$1 renderer=$2 folder=$3

echo "Rendering the voice (less than a minute the first time)"
mkdir -p build "$folder"
PYTHONPATH=. "$bin/python" -m app voice list --json >build/voice.json
if ! "$renderer/bin/python" -c 'import hibari' 2>/dev/null; then
    if ! { "$bin/python" -m venv "$renderer" && "$renderer/bin/pip" install -q --retries 1 --timeout 10 hibari-tts; } 2>build/voice.log; then
        echo "The voice could not be rendered: hibari-tts was not to be had (see build/voice.log)." \
            "The kiosk speaks with the machine's own voice. Once online, type: make voice" >&2
        exit 0
    fi
fi
if ! PYTHONPATH=. "$renderer/bin/python" -m app.devices.sound.render build/voice.json "$folder/en"; then
    echo "The voice could not be rendered whole. What has no clip is spoken by the machine's own" \
        "voice. To try again, type: make voice" >&2
    exit 0
fi
touch "$folder/.ready"
