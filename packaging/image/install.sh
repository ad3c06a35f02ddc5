#!/bin/sh
# In the new system: the package, what it recommends, and the hold on the machine.
# The packages beside this file come first; what is missing there comes from the network.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
export DEBIAN_FRONTEND=noninteractive
apt-get -q update || true
# One name among the files is enough for apt to find the others beside it
apt-get -q -y install --no-install-recommends "$here"/*.deb
apt-get -q -y install sway seatd cups speech-dispatcher speech-dispatcher-espeak-ng \
    pipewire-pulse || echo "Some of what the kiosk recommends is missing: install it later." >&2
sh "$here/hold.sh" on
systemctl enable physio-kiosk.service
