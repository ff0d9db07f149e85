#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the certificates of tests/app/remote/tst_remote_security.cpp: one for this machine, one for another name. Each
# is its own authority, valid from 2020 on, whatever the clock of the machine that tests. Their keys are in the repository
# and worth nothing.
set -e
cd "$(dirname "$0")/../data/tls"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
make() {
    : >"$scratch/index"
    echo 01 >"$scratch/serial"
    cat >"$scratch/config" <<CONFIG
[ca]
default_ca = own
[own]
database = $scratch/index
serial = $scratch/serial
new_certs_dir = $scratch
default_md = sha256
policy = any
[any]
commonName = supplied
[names]
subjectAltName = $3
basicConstraints = critical, CA:TRUE
CONFIG
    openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$2" -keyout "$1.key" \
        -out "$scratch/request" 2>/dev/null
    openssl ca -batch -notext -selfsign -config "$scratch/config" -extensions names -keyfile "$1.key" \
        -in "$scratch/request" -startdate 20200101000000Z -enddate 21200101000000Z -out "$1.pem" 2>/dev/null
}
make here localhost DNS:localhost,IP:127.0.0.1
make elsewhere gpu.example DNS:gpu.example
