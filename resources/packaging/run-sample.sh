#!/bin/sh
# Open the window on the sample photo; without a display do the same removal on the command line.
# Usage: run-sample.sh CLEANPLATE
set -eu

cleanplate=$1
samples=resources/samples

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$cleanplate" "$samples/coffee.png"
fi
mkdir -p out
"$cleanplate" remove "$samples/coffee.png" --mask "$samples/coffee.mask.png" -o out/coffee.png
echo "There is no display. The spoon was removed on the command line: $(pwd)/out/coffee.png"
