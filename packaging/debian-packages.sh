# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./test: lists and installs the packages needed to build on Debian 12 and Ubuntu 24.04.
buildPackages=(g++ cmake ninja-build pkg-config libpcre2-dev libssl-dev libzip-dev nlohmann-json3-dev libcli11-dev doctest-dev ccache)
qtPackages=(qt6-base-dev qt6-svg-dev qt6-l10n-tools libqt6sql6-sqlite libmd4c-dev fonts-dejavu-core)
testPackages=(python3 python3-venv python3-pip clang "libclang-rt-dev" dbus xvfb at-spi2-core python3-gi gir1.2-atspi-2.0 poppler-utils strace)

# Installs the given packages that are missing and names them. Asks first, unless run as root or with assumeYes=1.
installMissing() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This system is not Debian or Ubuntu; install the equivalents of these packages by hand: $*" >&2
        return 0
    fi
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" = "install ok installed" ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}" >&2
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Not root, and sudo is not available; install these packages by hand: ${missing[*]}" >&2; return 1; }
        sudo=(sudo)
    fi
    if [ ${#sudo[@]} -gt 0 ] && [ "${assumeYes:-0}" != 1 ]; then
        [ -t 0 ] || { echo "Run the command again with --yes to install them." >&2; return 1; }
        read -r -p "Install them with sudo apt-get? [y/N] " answer
        [[ "$answer" =~ ^[yY] ]] || { echo "Nothing was installed." >&2; return 1; }
    fi
    "${sudo[@]}" apt-get update -q
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}
