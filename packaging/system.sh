#!/usr/bin/env bash
# Sees that Debian has the packages listed for "run", or for "run" and "test".
# As root it installs what is missing; otherwise it prints the one line to type and fails.
set -euo pipefail
cd "$(dirname "$0")"

wanted=$1
command -v dpkg-query >/dev/null || {
    echo "This is not Debian: the libraries in packaging/debian-packages.txt must be here." >&2
    exit 0
}

listed=$(awk -v wanted="$wanted" '$1 == "run" || $1 == wanted { print $2 }' debian-packages.txt)
./find_python.sh >/dev/null 2>&1 && listed=$(grep -v '^python3' <<<"$listed")
# shellcheck disable=SC2086
here=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $listed 2>/dev/null |
    sed -n 's/^installed //p' || true)
missing=$(comm -23 <(sort -u <<<"$listed") <(sort -u <<<"$here") | xargs)
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends $missing"
if [ "$(id -u)" -ne 0 ]; then
    echo "Some system packages are missing. Type this line, then try again:" >&2
    echo "sudo sh -c 'apt-get update && $install'" >&2
    exit 1
fi
echo "Installing system packages: $missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
$install -qq >/dev/null
