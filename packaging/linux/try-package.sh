#!/bin/bash
# Installs the Debian packages into a bare Debian 12 in a folder, opens films there by a double click, takes pictures of the
# window, removes the packages and lists what is left.
#
# usage: try-package.sh PACKAGES ROOT FILM...
#   PACKAGES  the folder with the .deb files (dist/packages)
#   ROOT      the folder of the bare system; it is made by debootstrap if it is not there, and can be used again
#   FILM      films to open, one after the other; each must be readable by everyone
# The pictures go to the present folder as try-1.png, try-2.png …
#
# Run as root, on Debian or Ubuntu, with: apt-get install debootstrap xvfb imagemagick
set -euo pipefail

[ $# -ge 3 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2; }
packages=$(realpath "$1") root=$(realpath -m "$2")
shift 2
user=reader display=:97
desktop=(xdg-utils libglib2.0-bin shared-mime-info desktop-file-utils)    # what every desktop has

say() { printf '\n== %s\n' "$*"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() {
    chroot --userspec="$user" "$root" env -i PATH=/usr/bin:/bin HOME="/home/$user" LANG=C.UTF-8 DISPLAY=$display \
        XDG_CURRENT_DESKTOP=GNOME "$@"
}

end_programs() {    # of the bare system only: those whose root it is
    local process
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/root" 2>/dev/null)" = "$root" ] && kill "${process#/proc/}" 2>/dev/null || true
    done
    sleep 2
}

leave() {
    end_programs
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    umount -R "$root/dev" "$root/proc" 2>/dev/null || true
}

enter() {
    [ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$root" >/dev/null
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    trap leave EXIT
    mount --bind /proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --make-rslave "$root/dev"
    inside apt-get update -qq
    inside apt-get install -qq -y --no-install-recommends "${desktop[@]}" >/dev/null
    rm -rf "${root:?}/home/$user"
    inside id $user >/dev/null 2>&1 || inside useradd --no-create-home --shell /bin/sh $user
    inside install -d -o $user -g $user "/home/$user"
}

wait_until_still() {    # three equal pictures in a row: nothing turns, counts or moves any more
    local picture=$1 equal=0 last='' now
    for _ in $(seq 120); do
        import -display $display -window root "$picture"
        now=$(convert "$picture" rgb:- | sha256sum)
        [ "$now" = "$last" ] && equal=$((equal + 1)) || equal=0
        [ $equal -ge 3 ] && return
        last=$now
        sleep 1
    done
    echo "the window did not come to rest" >&2
    return 1
}

left_over() { find "$root" -xdev -path '*boneage*' -printf '%P\n' | sort; }

enter
say "Python in the bare system: $(inside sh -c 'command -v python3' || echo none)"

say "Installing the program"
cp "$packages"/boneage-desktop*.deb "$root/tmp/"
SECONDS=0
inside apt-get install -qq -y --no-install-recommends $(cd "$root" && ls tmp/boneage-desktop_*.deb | sed "s,^,/,") >/dev/null
echo "$SECONDS s with its dependencies; $(du -sm "$root/usr/lib/boneage-desktop" | cut -f1) MB"

say "Its own check, without a screen"
time as_user timeout 300 boneage-desktop self-test

say "Double clicks"
Xvfb $display -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
sleep 2
number=0
for film; do
    number=$((number + 1))
    cp "$film" "$root/home/$user/"
    there=/home/$user/$(basename "$film")
    echo "$there: $(as_user gio info -a standard::content-type "$there" | sed -n 's/.*content-type: //p'), opened by" \
        "$(as_user xdg-mime query default application/dicom)"
    as_user xdg-open "$there"
    sleep 3
    wait_until_still "try-$number.png"
done
end_programs

if ls "$packages"/boneage-desktop-trainer_*.deb >/dev/null 2>&1; then
    say "Adding and removing the trainer"
    SECONDS=0
    inside apt-get install -qq -y --no-install-recommends $(cd "$root" && ls tmp/boneage-desktop-trainer_*.deb | sed 's,^,/,') >/dev/null
    echo "$SECONDS s; $(du -sm "$root/usr/lib/boneage-desktop" | cut -f1) MB in all"
    as_user timeout 300 boneage-desktop self-test
    inside apt-get purge -qq -y boneage-desktop-trainer >/dev/null
fi

say "Removing"
inside apt-get purge -qq -y boneage-desktop >/dev/null
rm -f "$root"/tmp/boneage-desktop*.deb
echo "left:"
left_over
