# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the checks of packages: a Debian 12 with nothing but the essential packages, in MOIRE_CHECK_ROOT or, if that
# is not set, in a new folder that is removed at the end.
say() { printf 'ok   %s\n' "$*"; }
fail() { printf 'FAIL %s\n' "$*" >&2; exit 1; }

# needs TOOL PACKAGE ...
needs() {
    while [ $# -gt 0 ]; do
        command -v "$1" >/dev/null || fail "$1 is missing; install the package $2"
        shift 2
    done
}

checksums() { # FOLDER
    (cd "$1" && sha256sum --quiet -c SHA256SUMS) || fail "checksums"
    say "checksums"
}

# Makes the root, if it is not there; \$root is its path.
makeRoot() {
    [ "$(id -u)" = 0 ] || fail "this check needs root, for debootstrap and chroot"
    needs debootstrap debootstrap
    root=${MOIRE_CHECK_ROOT:-}
    if [ -z "$root" ]; then
        root=$(mktemp -d)
        trap 'umount -q "$root/proc" || true; rm -rf --one-file-system "$root"' EXIT
    fi
    if [ ! -e "$root/complete" ]; then
        [ -e "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian >/dev/null
        cp -r /etc/ssl/certs/. "$root/etc/ssl/certs/" 2>/dev/null || true
        [ ! -d /usr/local/share/ca-certificates ] || cp -r /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/"
        # Where packages come from on this machine: a mirror or proxy.
        rm -f "$root/etc/apt/sources.list"
        cp -r /etc/apt/sources.list.d/. "$root/etc/apt/sources.list.d/"
        [ ! -f /etc/apt/sources.list ] || cp /etc/apt/sources.list "$root/etc/apt/"
        cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
        cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
        touch "$root/complete"
    fi
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
}

# Runs a program in the root, as a person with a home of her own.
inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/anna LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
}

get() { # apt-get's arguments
    inside apt-get -q -y --no-install-recommends "$@" >"$root/tmp/apt.log" 2>&1 || { tail -n 20 "$root/tmp/apt.log"; return 1; }
}

# ask PROGRAM ...: the built-in model answers.
ask() {
    local program=$1
    shift
    inside "$program" -q chat --greedy -n 300 --show-thinking no -p "What is 17 x 23?" "$@" </dev/null
}

# draws PROGRAM: moire --screenshots.
draws() {
    rm -rf "$root/home/anna/pictures"
    inside env QT_SCALE_FACTOR=1 "$1" --screenshots /home/anna/pictures >"$root/tmp/drawn" 2>&1 || fail "moire --screenshots"
    local count
    count=$(find "$root/home/anna/pictures" -name '*.png' -size +10k | wc -l)
    [ "$count" -ge 10 ] || fail "moire --screenshots drew $count pictures"
    say "moire --screenshots draws $count pictures"
}
