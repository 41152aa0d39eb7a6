#!/bin/sh
# Put Cleanplate into this person's menu, “Open with” and file managers (Dolphin, Nemo, Nautilus); the program stays
# where it is: beside this script, or at $1. With --remove: take all of it out.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
icons=$data/icons/hicolor
entry=applications/cleanplate.desktop
dolphin=kio/servicemenus/cleanplate.desktop
nemo=nemo/actions/cleanplate.nemo_action
nautilus="nautilus/scripts/Remove things…"
mime=mime/packages/cleanplate.xml

tell_desktop() {
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" >/dev/null 2>&1 || true; fi
    if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications" || true; fi
}

# put FILE WHAT BY: a file of share/ in its place, with WHAT in it (a pattern of sed) replaced by other words.
put() {
    mkdir -p "$data/$(dirname "$1")"
    words=$(printf '%s' "$3" | sed -e 's/[\\&|]/\\&/g')
    sed "s|$2|$words|" "$here/share/$1" >"$data/$1"
}

if [ "${1:-}" = --remove ]; then
    rm -f "$data/$entry" "$data/$dolphin" "$data/$nemo" "$data/$nautilus" "$data/$mime"
    rm -f "$icons"/*/apps/cleanplate.png "$icons"/*/apps/cleanplate.svg
    tell_desktop
    exit 0
fi
program=${1:-$here/cleanplate}
mkdir -p "$icons"
cp -R "$here/share/icons/hicolor/." "$icons/"
# For a quoted argument of a desktop entry, then for a string of one.
double=$(printf '%s' "$program" | sed -e 's/%/%%/g' -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g')
# For an argument in single quotes of a shell; for the same in a string of an entry.
single=$(printf '%s' "$program" | sed -e "s/'/'\\\\''/g")
entered=$(printf '%s' "$single" | sed -e 's/\\/\\\\/g')
put "$entry" '^Exec=cleanplate' "Exec=\"$double\""
put "$dolphin" '^Exec=cleanplate' "Exec=\"$double\""
put "$nemo" '^Exec=cleanplate' "Exec='$entered'"
put "$nautilus" '^program=cleanplate' "program='$single'"
put "$mime" '^$' ''
chmod +x "$data/$dolphin" "$data/$nautilus"
tell_desktop
echo "Cleanplate is in the menu now, and “Remove things…” in file managers; “$0 --remove” takes them out again."
