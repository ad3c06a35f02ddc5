#!/usr/bin/env bash
# The short form of `make test-packaging`, where this machine can do it: the package is built, installed
# without a network in a clean Debian, started, killed, hung, updated, brought back and removed.
# A machine that lacks something is told so in one line and fails nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

leave_out() {
    echo "The package was not tried: $1. Try it with: make test-packaging"
    exit 0
}
[ "$(id -u)" -eq 0 ] || leave_out "only root can make a clean machine"
for tool in debootstrap systemd-nspawn nsenter minisign strip gcc icupkg; do
    command -v "$tool" >/dev/null || leave_out "$tool is not installed here"
done

begun=$SECONDS
where=build/appliance
mkdir -p $where
timeout 300 .venv/bin/python -m tests.appliance.machine $where >$where/base.log 2>&1 &
base=$!
PHYSIO_KIOSK_ZSTD=1 .venv/bin/python packaging/deb/build.py build/deb
wait $base || leave_out "no clean Debian could be fetched or run here ($where/base.log says why)"
PHYSIO_KIOSK_SHORT=1 QT_QPA_PLATFORM=offscreen \
    PHYSIO_KIOSK_DEB=$(find build/deb -maxdepth 1 -name '*.deb' | head -n 1) \
    timeout 600 .venv/bin/python -m pytest tests/appliance -s || {
    status=$?
    [ $status -ne 124 ] || leave_out "this machine was too slow for it"
    exit $status
}
echo "The package was tried in $((SECONDS - begun)) s."
