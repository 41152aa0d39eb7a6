#!/bin/sh
# Put Cleanplate into the menu of this person's desktop; the program stays in this folder. With --remove: take it out.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
icons=$data/icons/hicolor

if [ "${1:-}" = --remove ]; then
    rm -f "$data/applications/cleanplate.desktop" "$icons"/*/apps/cleanplate.png "$icons"/*/apps/cleanplate.svg
    exit 0
fi
mkdir -p "$data/applications" "$icons"
cp -R "$here/share/icons/hicolor/." "$icons/"
# Three times: for a quoted argument of Exec, for a string of a desktop entry, for the replacement of sed.
escaped=$(printf '%s' "$here/cleanplate" | sed -e 's/%/%%/g' -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/[\\&|]/\\&/g')
sed "s|^Exec=cleanplate|Exec=\"$escaped\"|" "$here/share/applications/cleanplate.desktop" \
    >"$data/applications/cleanplate.desktop"
echo "Cleanplate is in the menu now; “$0 --remove” takes it out again."
