#!/usr/bin/env bash
# Prints the first Python from 3.11 on that can make a virtual environment; says so where none can.
# The one that the kiosk was most tried with is asked first. A name that only stands in for a
# Python, as version managers have them, does not count.
for each in python3.11 python3.12 python3.13 python3.14 python3; do
    if "$each" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$each"
        exit 0
    fi
done
echo "No Python from 3.11 on was found. Install python3 and python3-venv." >&2
exit 1
